/** What was counted of a vote, as its rules see it. */
export interface Count {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly nppv: number;
  /** Voices that block a consensus, and object to a consent. */
  readonly block: number;
  /** Blank ballots: their voters took part, and expressed nothing. Spoilt ones are in no base but those of people. */
  readonly blank: number;
  /** The largest count of those for, those against, and those for an option of the pad's own. */
  readonly most: number;
  /** All voices, on whatever choice. */
  readonly voters: number;
  /**
   * Whoever voted is there, and entitled: a number that nobody typed, or that is out of date, is at least that
   * of those who voted.
   */
  readonly present: number;
  readonly entitled: number;
}

/** A number of a count, by its name. */
export type Part = keyof Count;

export const sumOf = (count: Count, parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + count[part], 0);
