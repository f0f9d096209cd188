/** The right to hold this browser's one call; given back by calling it. */
export type CallRight = () => void;

const lockName = 'ep_ag.call';

/**
 * Asks for this browser's one call: null when another tab holds it. Where locks are unknown (plain
 * http, old browsers) it is always given.
 */
export const takeCallRight = (locks: LockManager | undefined): Promise<CallRight | null> =>
  new Promise((settle) => {
    const free = (): void => settle(() => undefined);
    if (locks === undefined) {
      free();
      return;
    }
    locks
      .request(lockName, {ifAvailable: true}, (lock) => {
        if (lock === null) {
          settle(null);
          return undefined;
        }
        return new Promise<void>((release) => settle(release));
      })
      .catch(free);
  });
