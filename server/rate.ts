import type {AuthorId} from '../meeting/pad-line';

/** At most `most` requests of one author in any `withinMs`. */
export interface RateBound {
  readonly most: number;
  readonly withinMs: number;
}

/** A person clicks fast at times; nobody clicks 30 times in ten seconds. */
export const intentRate: RateBound = {most: 30, withinMs: 10_000};

/** Counts requests by author. */
export interface RateGate {
  /** Counts the request that it is asked for. */
  readonly isOpen: (author: AuthorId) => boolean;
  /** When it is open again. */
  readonly opensInMs: (author: AuthorId) => number;
}

/**
 * `clock` counts milliseconds and never goes back: a server's time of day may be set back, and would
 * shut everybody out.
 */
export const createRateGate = (
  {most, withinMs}: RateBound,
  clock: () => number = () => performance.now(),
): RateGate => {
  /** In the order of their last request that counted: those at rest stand in front. */
  const recent = new Map<AuthorId, number[]>();
  const forgetResting = (now: number): void => {
    for (const [author, times] of recent) {
      if ((times[times.length - 1] ?? 0) > now - withinMs) return;
      recent.delete(author);
    }
  };
  return {
    isOpen: (author) => {
      const now = clock();
      forgetResting(now);
      const times = (recent.get(author) ?? []).filter((time) => time > now - withinMs);
      if (times.length >= most) return false;
      recent.delete(author);
      recent.set(author, [...times, now]);
      return true;
    },
    opensInMs: (author) => {
      const times = recent.get(author) ?? [];
      return Math.max(0, (times[times.length - most] ?? -Infinity) + withinMs - clock());
    },
  };
};
