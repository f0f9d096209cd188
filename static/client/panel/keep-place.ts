/**
 * Redraws with the part that somebody is about to press left where it is on their screen: while
 * others join the queue above it, a button would otherwise move away under the pointer, and another
 * one come to be pressed. Without a pointer on a button or the focus in the panel, the browser's
 * own scroll anchoring is all there is.
 */
export const keepPlace = (root: HTMLElement, redraw: () => void): void => {
  const held = root.querySelector('button:hover, :focus');
  const scroller = held?.closest('.ep-ag-panel');
  const top = held?.getBoundingClientRect().top ?? 0;
  redraw();
  if (held?.isConnected === true && scroller) {
    scroller.scrollTop += held.getBoundingClientRect().top - top;
  }
};
