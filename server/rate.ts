import type {AuthorId, EpochMs} from '../meeting/pad-line';

/** At most `most` requests of one author in any `withinMs`. */
export interface RateBound {
  readonly most: number;
  readonly withinMs: number;
}

/** A person clicks fast at times; nobody clicks 30 times in ten seconds. */
export const intentRate: RateBound = {most: 30, withinMs: 10_000};

/** How many authors are remembered before those at rest are forgotten. */
const fullAt = 10_000;

/** Counts requests by author. */
export interface RateGate {
  /** Counts the request that it is asked for. */
  readonly isOpen: (author: AuthorId, now: EpochMs) => boolean;
  /** When it is open again. */
  readonly opensInMs: (author: AuthorId, now: EpochMs) => number;
}

export const createRateGate = ({most, withinMs}: RateBound): RateGate => {
  const recent = new Map<AuthorId, EpochMs[]>();
  /** Who asked last stands last, so that those at rest stand first: nobody pays for all the others. */
  const forgetResting = (now: EpochMs): void => {
    for (const [author, times] of recent) {
      const lastMs = times[times.length - 1] ?? 0;
      // A clock that was set back leaves times to come behind, which count for nothing either.
      if (lastMs > now - withinMs && lastMs <= now) return;
      recent.delete(author);
    }
  };
  return {
    isOpen: (author, now) => {
      if (recent.size >= fullAt) forgetResting(now);
      const times = (recent.get(author) ?? []).filter((time) => time > now - withinMs);
      if (times.length >= most) return false;
      recent.delete(author);
      recent.set(author, [...times, now]);
      return true;
    },
    opensInMs: (author, now) => {
      const times = recent.get(author) ?? [];
      return Math.max(0, (times[times.length - most] ?? 0) + withinMs - now);
    },
  };
};
