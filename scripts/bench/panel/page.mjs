// @ts-check
// Runs inside the page of a pad: these functions are sent to the browser as text and can use nothing
// of this file but their arguments.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/* global window, document, HTMLElement, MutationObserver, MessageChannel */

/**
 * What the probe leaves in the page.
 * @typedef {object} Probed
 * @property {{ms: number, drawnMs: number}[]} redraws how long each took in milliseconds; of that, until all was read and drawn, and only the layout was left
 * @property {number} burstStartMs when the first key of a burst went down, by the editor's own clock
 */

/** @typedef {Window & {epAgBench: Probed}} ProbedWindow */

/**
 * Times what changes the panel from now on: each task that the page runs at a frame or a timer, from its start
 * until the browser has styled and laid out what it changed.
 */
export const probeRedraws = () => {
  if (window !== window.top) return;
  const page = /** @type {ProbedWindow} */ (/** @type {unknown} */ (window));
  page.epAgBench = {redraws: [], burstStartMs: 0};
  /** @type {MutationObserver | null} */
  let observer = null;
  /**
   * @template {readonly any[]} Args
   * @param {(...args: Args) => unknown} task
   * @returns {(...args: Args) => void}
   */
  const timed =
    (task) =>
    (...args) => {
      const column = document.getElementById('ep-ag-column');
      if (column === null) {
        task(...args);
        return;
      }
      if (observer === null) {
        observer = new MutationObserver(() => undefined);
        observer.observe(column, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
      }
      // What others left to lay out is not the panel's to answer for.
      column.getBoundingClientRect();
      observer.takeRecords();
      const startMs = performance.now();
      task(...args);
      if (observer.takeRecords().length === 0) return;
      const drawnMs = performance.now() - startMs;
      column.getBoundingClientRect();
      page.epAgBench.redraws.push({ms: performance.now() - startMs, drawnMs});
    };
  const {requestAnimationFrame, setTimeout} = window;
  window.requestAnimationFrame = (task) => requestAnimationFrame.call(window, timed(task));
  /**
   * @param {(...args: any[]) => void} task
   * @param {number} [delayMs]
   * @param {any[]} args
   */
  const timedTimeout = (task, delayMs, ...args) =>
    setTimeout.apply(window, /** @type {any} */ ([timed(task), delayMs, ...args]));
  Object.assign(window, {setTimeout: timedTimeout});
};

/** How many rows the queue shows. */
export const countRows = () => document.querySelectorAll('[data-ep-ag="queue-row"]').length;

/**
 * Whether it shows so many.
 * @param {number} count
 */
export const showsRows = (count) =>
  document.querySelectorAll('[data-ep-ag="queue-row"]').length === count;

/** What the probe has seen so far. */
export const readRedraws = () =>
  /** @type {ProbedWindow} */ (/** @type {unknown} */ (window)).epAgBench.redraws;

/**
 * In the editor's frame: whether it shows so many lines.
 * @param {number} count
 */
export const hasLines = (count) => document.querySelectorAll('#innerdocbody > div').length >= count;

/**
 * In the editor's frame: puts the caret at the end of a line and the keyboard into the editor.
 * @param {string} start of the line's text
 */
export const placeCaret = (start) => {
  const body = document.querySelector('#innerdocbody');
  const line = [...document.querySelectorAll('#innerdocbody > div')].find(({textContent}) =>
    textContent?.startsWith(start),
  );
  if (!(body instanceof HTMLElement) || line === undefined) throw new Error(`No line ${start}`);
  window.parent.focus();
  window.focus();
  body.focus();
  line.scrollIntoView({block: 'center'});
  const range = document.createRange();
  range.selectNodeContents(line);
  range.collapse(false);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** In the editor's frame: notes when the next key goes down. */
export const awaitBurst = () => {
  const page = /** @type {ProbedWindow} */ (/** @type {unknown} */ (window.top));
  document.addEventListener('keydown', () => (page.epAgBench.burstStartMs = performance.now()), {
    capture: true,
    once: true,
  });
};

/**
 * In the editor's frame: how long ago that key went down, once the frame with the last key's letter is painted.
 * @returns {Promise<number>} milliseconds
 */
export const endBurst = () => {
  const page = /** @type {ProbedWindow} */ (/** @type {unknown} */ (window.top));
  return new Promise((resolve) => {
    // A message posted from a frame's callback comes after its painting.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - page.epAgBench.burstStartMs);
    window.requestAnimationFrame(() => port2.postMessage(null));
  });
};
