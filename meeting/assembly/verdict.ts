import type {Base, Choice, Majority, Rules} from '../meeting';
import {readBlockWord} from '../notation/vocabulary';
import type {Tally} from './tally';

export type Outcome = 'carried' | 'rejected' | 'tied' | 'postponed' | 'inquorate' | 'chosen';

/** `left sign right`, integers only: thresholds are multiplied out (b·P ≥ a·base) rather than divided. */
export interface Inequality {
  readonly left: number;
  readonly sign: '>' | '≥' | '≤' | '<' | '=';
  readonly right: number;
  /** Factors shown before a number, when they are not 1: `2×12 > 1×20`. */
  readonly leftFactor: number;
  readonly rightFactor: number;
}

/** What a vote came to, with the numbers it rests on. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly tally: Tally;
  readonly majority: Majority;
  readonly base: Base;
  /** The comparison that decided; null where none did (labels, consensus). */
  readonly inequality: Inequality | null;
  /** The winning labels of a vote with labels of its own: one, or several on a tie. */
  readonly winners: readonly string[];
}

/** How many are present and entitled, null when the pad doesn't say. */
export interface People {
  readonly present: number | null;
  readonly entitled: number | null;
}

const votersOf = ({for: p, against: c, abstain: a, nppv: n, labels}: Tally): number =>
  p + c + a + n + labels.reduce((sum, {count}) => sum + count, 0);

/**
 * The number that a base stands for. Whoever voted is there, so without a stated number of people
 * present (or entitled) it is the number of those who voted.
 */
export const baseOf = (tally: Tally, base: Base, people: People): number => {
  switch (base) {
    case 'expressed':
      return tally.for + tally.against;
    case 'expressedAndAbstentions':
    case 'voters':
      return tally.for + tally.against + tally.abstain;
    case 'present':
      return people.present ?? votersOf(tally);
    case 'entitled':
      return people.entitled ?? votersOf(tally);
  }
};

const plain = (left: number, sign: Inequality['sign'], right: number): Inequality => ({
  left,
  sign,
  right,
  leftFactor: 1,
  rightFactor: 1,
});

/** The number of people that a quorum asks for: ⌈q·E⌉, or the number itself. Null without a quorum or without E. */
export const quorumNeeded = (rules: Rules, people: People): number | null => {
  if (!rules.quorum) return null;
  if (rules.quorum.kind === 'number') return rules.quorum.people;
  if (people.entitled === null) return null;
  return Math.ceil((rules.quorum.a * people.entitled) / rules.quorum.b);
};

/** Whether NPPV sends the vote back. Sources differ, so the pad's rule says which. */
const isPostponed = ({for: p, against: c, abstain: a, nppv: n}: Tally, rules: Rules): boolean => {
  switch (rules.nppv) {
    case 'outsideBase':
      return false;
    case 'relativePostponement':
      return n > Math.max(p, c);
    case 'absolutePostponement':
      return 2 * n > p + c + a + n;
  }
};

/** How many block a consensus. */
const blocksIn = (tally: Tally): number =>
  tally.labels
    .filter(({label}) => readBlockWord(label) !== null)
    .reduce((sum, {count}) => sum + count, 0);

/** Decide a vote for and against by the majority in force. P > 0 is asked for: nobody in favour carries nothing. */
const decideByMajority = (
  tally: Tally,
  rules: Rules,
  people: People,
): {readonly outcome: Outcome; readonly inequality: Inequality | null} => {
  const {for: p, against: c} = tally;
  const base = baseOf(tally, rules.base, people);
  const by = (
    carried: boolean,
    inequality: Inequality | null,
  ): ReturnType<typeof decideByMajority> => ({
    outcome: carried ? 'carried' : p === c && p > 0 ? 'tied' : 'rejected',
    inequality,
  });
  switch (rules.majority.kind) {
    case 'simple':
      return by(p > c, plain(p, p > c ? '>' : p === c ? '=' : '<', c));
    case 'absolute': {
      const carried = 2 * p > base;
      return by(carried, {...plain(p, carried ? '>' : '≤', base), leftFactor: 2});
    }
    case 'qualified': {
      const {a, b} = rules.majority;
      const carried = p > 0 && b * p >= a * base;
      const sign = b * p >= a * base ? '≥' : '<';
      return by(carried, {...plain(p, sign, base), leftFactor: b, rightFactor: a});
    }
    case 'unanimity':
    case 'consent':
      return by(c === 0 && p > 0, plain(c, c === 0 ? '=' : '>', 0));
    case 'consensus': {
      const blocks = blocksIn(tally);
      return by(blocks === 0 && p > 0, plain(blocks, blocks === 0 ? '=' : '>', 0));
    }
  }
};

/**
 * Decide a vote. Order of evaluation: quorum, postponement by NPPV, then the majority. A proposal
 * with labels of its own is won by the single largest count.
 * Source: French associations' practice; decree of 26 March 1992 on the CNU, art. 8, for the bases.
 */
export const decide = (tally: Tally, rules: Rules, people: People): Verdict => {
  const common = {tally, majority: rules.majority, base: rules.base, winners: []};
  const needed = quorumNeeded(rules, people);
  const present = people.present ?? votersOf(tally);
  if (needed !== null && present < needed) {
    return {...common, outcome: 'inquorate', inequality: plain(present, '<', needed)};
  }
  const ownLabels = tally.labels.filter(({label}) => readBlockWord(label) === null);
  if (ownLabels.length > 0 && tally.for + tally.against + tally.abstain === 0) {
    const most = Math.max(...ownLabels.map(({count}) => count));
    const winners =
      most === 0 ? [] : ownLabels.filter(({count}) => count === most).map(({label}) => label);
    const outcome = winners.length === 1 ? 'chosen' : winners.length === 0 ? 'rejected' : 'tied';
    return {...common, outcome, inequality: null, winners};
  }
  if (isPostponed(tally, rules)) return {...common, outcome: 'postponed', inequality: null};
  return {...common, ...decideByMajority(tally, rules, people)};
};

/** Whether a proposal is put with labels of its own (dates, places) rather than for and against. */
export const hasOwnLabels = (choices: readonly Choice[]): boolean =>
  choices.some(({kind}) => kind === 'label') &&
  !choices.some(({kind}) => kind === 'for' || kind === 'against');
