/** Etherpad's log, in which all that is ours begins alike. */
export const log = {
  warn: (message: string): void => console.warn(`[ep_ag] ${message}`),
  error: (message: string): void => console.error(`[ep_ag] ${message}`),
};

/** Where an error came from, for the log; empty for what is no error. */
export const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? '') : '';
