const storageKey = 'ep_ag.panel';

/** Whether the panel was left open in this browser; open when nothing is known. */
export const wasLeftOpen = (): boolean => {
  try {
    return window.localStorage.getItem(storageKey) !== 'closed';
  } catch {
    // Storage is forbidden in some private windows and framed pages.
    return true;
  }
};

/** Remembers it, where the browser allows. */
export const rememberOpen = (isOpen: boolean): void => {
  try {
    window.localStorage.setItem(storageKey, isOpen ? 'open' : 'closed');
  } catch {
    // Then it is open next time.
  }
};
