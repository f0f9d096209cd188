// @ts-check

/** @typedef {import('./parts.mjs').Parts} Parts */

/**
 * The text of a pad at each of its revisions, kept once for all who only follow its numbers: were
 * each of a thousand clients to apply each change, the clients would be what is measured.
 */
export class SharedText {
  #parts;
  #first;
  /** @type {string[]} by revision, from the first on */
  #texts;
  /** @type {Map<number, string>} as on the wire */
  #changes = new Map();

  /**
   * @param {Parts} parts
   * @param {number} revision
   * @param {string} text
   */
  constructor(parts, revision, text) {
    this.#parts = parts;
    this.#first = revision;
    this.#texts = [text];
  }

  /**
   * Whether what somebody was sent as a revision is what everybody else was sent as it.
   * @param {number} revision
   * @param {string} changeset
   */
  agrees(revision, changeset) {
    const known = this.#changes.get(revision);
    if (known === undefined) this.#changes.set(revision, changeset);
    return known === undefined || known === changeset;
  }

  /**
   * The last revision that is known, up to the one asked for: whoever wrote it alone was sent may be
   * ahead of all others for a moment. Etherpad takes edits on earlier revisions.
   * @param {number} revision
   * @returns {{revision: number, text: string}}
   */
  upTo(revision) {
    const index = revision - this.#first;
    for (let i = this.#texts.length; i <= index; i += 1) {
      const change = this.#changes.get(this.#first + i);
      const before = this.#texts[i - 1];
      if (change === undefined || before === undefined) break;
      this.#texts.push(this.#parts.changesets.applyToText(change, before));
    }
    const last = Math.max(0, Math.min(index, this.#texts.length - 1));
    return {revision: this.#first + last, text: this.#texts[last] ?? ''};
  }
}
