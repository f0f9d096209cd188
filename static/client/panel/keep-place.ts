/** What can be pressed, under the pointer. */
const pointedAt = ['button', 'a', 'input', 'select', 'textarea', 'summary']
  .map((tag) => `${tag}:hover`)
  .join();

/**
 * Redraws with the part that somebody is about to press left where it is on their screen: while
 * others join the queue above it, a button would otherwise move away under the pointer, and another
 * one come to be pressed. The pointer goes before the focus, which stays on what was pressed before
 * and moves with it. Without either, the browser's own scroll anchoring is all there is.
 */
export const keepPlace = (root: HTMLElement, redraw: () => void): void => {
  const scroller = root.querySelector('.ep-ag-panel');
  const held = scroller?.querySelector(pointedAt) ?? scroller?.querySelector(':focus');
  const top = held?.getBoundingClientRect().top ?? 0;
  redraw();
  if (scroller && held?.isConnected === true) {
    scroller.scrollTop += held.getBoundingClientRect().top - top;
  }
};
