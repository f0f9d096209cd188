const prefix = 'ep_ag.';

/** What this browser was told to remember, by a name of ours; null where nothing is known. */
export const recall = (name: 'panel' | 'notify'): string | null => {
  try {
    return window.localStorage.getItem(prefix + name);
  } catch {
    // Storage is forbidden in some private windows and framed pages.
    return null;
  }
};

/** Remembers it, where the browser allows. */
export const remember = (name: 'panel' | 'notify', value: string): void => {
  try {
    window.localStorage.setItem(prefix + name, value);
  } catch {
    // Then nothing is known next time.
  }
};
