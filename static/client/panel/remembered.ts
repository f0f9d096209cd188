const prefix = 'ep_ag.';

/**
 * What a browser may remember: whether the panel is open, who wants to be notified, who wants no shortcuts, the
 * servers of rooms that somebody agreed to, and how large the call is.
 */
export type Remembered = 'panel' | 'notify' | 'keys' | 'servers' | 'call-size';

/** What this browser was told to remember; null where nothing is known. */
export const recall = (name: Remembered): string | null => {
  try {
    return window.localStorage.getItem(prefix + name);
  } catch {
    // Storage is forbidden in some private windows and framed pages.
    return null;
  }
};

/** Remembers it, where the browser allows. */
export const remember = (name: Remembered, value: string): void => {
  try {
    window.localStorage.setItem(prefix + name, value);
  } catch {
    // Then nothing is known next time.
  }
};
