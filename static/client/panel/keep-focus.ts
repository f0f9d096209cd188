/** Ancestors of an element up to `root`, nearest first. */
const ancestorsWithin = (element: Element, root: Element): HTMLElement[] => {
  const ancestors: HTMLElement[] = [];
  for (let at = element.parentElement; at !== null && root.contains(at); at = at.parentElement) {
    ancestors.push(at);
  }
  return ancestors;
};

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the focus near where it was when a redraw removes what held it (a turn that ends takes its
 * button along): on the nearest ancestor that is left and may be focused.
 */
export const keepFocus = (root: HTMLElement): void => {
  let focused: Element | null = null;
  let ancestors: readonly HTMLElement[] = [];
  root.addEventListener('focusin', ({target}) => {
    if (!(target instanceof Element)) return;
    focused = target;
    ancestors = ancestorsWithin(target, root);
  });
  root.addEventListener('focusout', ({target}) => {
    // Chromium also says so of an element about to be removed. Whether it was, is known later.
    setTimeout(() => {
      if (focused === target && focused?.isConnected === true && isLost()) focused = null;
    }, 0);
  });
  new MutationObserver(() => {
    if (focused === null || focused.isConnected) return;
    focused = null;
    if (!isLost()) return;
    ancestors
      .find((ancestor) => ancestor.isConnected && ancestor.hasAttribute('tabindex'))
      ?.focus({preventScroll: true});
  }).observe(root, {childList: true, subtree: true});
};
