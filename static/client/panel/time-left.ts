/** How far into the speaking time a turn is. */
export type TimeState = 'fine' | 'amber' | 'red';

/** Amber from 80 % of the speaking time, red from 100 %; without a limit always fine. */
export const timeState = (elapsedMs: number, limitMs: number | null): TimeState => {
  if (limitMs === null || limitMs <= 0) return 'fine';
  if (elapsedMs >= limitMs) return 'red';
  return 10 * elapsedMs >= 8 * limitMs ? 'amber' : 'fine';
};
