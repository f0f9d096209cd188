// @ts-check

/** @typedef {import('./parts.mjs').Parts} Parts */

/**
 * A pad's text as an editor holds it: what the server has, what was sent and not yet accepted, what
 * was typed since. The rules are those of Etherpad's changesettracker.js.
 */
export class Replica {
  /** @type {string} what the server has, at the revision of the last message */
  #base;
  /** @type {string | null} a changeset on the base */
  #submitted = null;
  /** @type {string} a changeset on what was submitted */
  #typed;
  #pool;
  #parts;

  /**
   * @param {Parts} parts
   * @param {string} text
   */
  constructor(parts, text) {
    this.#parts = parts;
    this.#pool = new parts.AttributePool();
    this.#base = text;
    this.#typed = parts.changesets.identity(text.length);
  }

  /** The text as the server has it. */
  get base() {
    return this.#base;
  }

  /** The text as its editor shows it. */
  get text() {
    const {applyToText} = this.#parts.changesets;
    const submitted =
      this.#submitted === null ? this.#base : applyToText(this.#submitted, this.#base);
    return applyToText(this.#typed, submitted);
  }

  /** Whether something was typed that is not sent yet. */
  get hasTyped() {
    return !this.#parts.changesets.isIdentity(this.#typed);
  }

  /**
   * Types in the text as the editor shows it.
   * @param {string} author
   * @param {number} at
   * @param {number} remove
   * @param {string} insert
   */
  type(author, at, remove, insert) {
    const {compose, makeSplice} = this.#parts.changesets;
    const change = makeSplice(this.text, at, remove, insert, [['author', author]], this.#pool);
    this.#typed = compose(this.#typed, change, this.#pool);
  }

  /** What was typed since the last time, for the wire; null while that is under way, or for nothing. */
  submit() {
    const {identity, isIdentity, newLen, prepareForWire} = this.#parts.changesets;
    if (this.#submitted !== null || isIdentity(this.#typed)) return null;
    this.#submitted = this.#typed;
    this.#typed = identity(newLen(this.#submitted));
    const {translated, pool} = prepareForWire(this.#submitted, this.#pool);
    return {changeset: translated, apool: pool.toJsonable()};
  }

  /**
   * Submits an edit as it is, on what the server has.
   * @template {{changeset: string, apool: object}} C
   * @param {C} change
   */
  submitAs(change) {
    if (this.#submitted !== null || this.hasTyped) throw new Error('An edit is under way');
    const {identity, newLen} = this.#parts.changesets;
    // Only its text matters here.
    this.#submitted = change.changeset.replace(/\*[0-9a-z]+/g, '');
    this.#typed = identity(newLen(this.#submitted));
    return change;
  }

  /** The server has what was submitted. */
  accept() {
    if (this.#submitted === null) throw new Error('Etherpad accepted what nobody sent');
    this.#base = this.#parts.changesets.applyToText(this.#submitted, this.#base);
    this.#submitted = null;
  }

  /**
   * Somebody else's revision.
   * @param {string} wireChangeset
   * @param {object} apool
   */
  receive(wireChangeset, apool) {
    const {applyToText, follow, moveOpsToNewPool} = this.#parts.changesets;
    const wirePool = new this.#parts.AttributePool().fromJsonable(apool);
    const change = moveOpsToNewPool(wireChangeset, wirePool, this.#pool);
    this.#base = applyToText(change, this.#base);
    let onSubmitted = change;
    if (this.#submitted !== null) {
      const before = this.#submitted;
      this.#submitted = follow(change, before, false, this.#pool);
      onSubmitted = follow(before, change, true, this.#pool);
    }
    this.#typed = follow(onSubmitted, this.#typed, true, this.#pool);
  }
}
