const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the focus near where it was when a redraw removes what held it (a turn that ends takes its
 * button along): on the nearest part around it that is left and may be focused.
 */
export const keepFocus = (root: HTMLElement): void => {
  /** What has the focus and all that it stands in, nearest first; `root` is among it. Empty while it is elsewhere. */
  let path: readonly HTMLElement[] = [];
  root.addEventListener('focusin', (event) => {
    path = event.composedPath().filter((part) => part instanceof HTMLElement);
  });
  root.addEventListener('focusout', ({target}) => {
    // Chromium also says so of an element about to be removed. Whether it was, is known later.
    setTimeout(() => {
      if (path[0] === target && path[0]?.isConnected && isLost()) path = [];
    }, 0);
  });
  new MutationObserver(() => {
    if (path.length === 0 || path[0]?.isConnected) return;
    const left = path.find((part) => part.isConnected && part.hasAttribute('tabindex'));
    path = [];
    if (isLost()) left?.focus({preventScroll: true});
  }).observe(root, {childList: true, subtree: true});
};
