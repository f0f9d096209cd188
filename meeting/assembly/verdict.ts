import type {Base, Choice, Rules} from '../meeting';
import {isBlock, isOption, readLabel} from '../notation/choice-label';
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

/** How many are present and entitled, null when the pad doesn't say. */
export interface People {
  readonly present: number | null;
  readonly entitled: number | null;
}

/** What a majority makes of the voices. */
export interface Decision {
  readonly outcome: Outcome;
  /** The comparison that decided; null where none did: labels, nobody in favour. */
  readonly inequality: Inequality | null;
}

/** What a vote came to, with the numbers and the rules it rests on. */
export interface Verdict extends Decision {
  readonly tally: Tally;
  /** As they were in force. */
  readonly rules: Rules;
  readonly people: People;
  /** Those present against those asked for; null without a quorum. */
  readonly quorum: Inequality | null;
  /** The winning labels of a vote with labels of its own: one, or several on a tie. */
  readonly winners: readonly string[];
  /** Under consent, how many of those present gave no answer; null elsewhere, and when R is unknown. */
  readonly unanswered: number | null;
}

/** All voices, on whatever choice. */
export const votersOf = ({for: p, against: c, abstain: a, nppv: n, labels}: Tally): number =>
  p + c + a + n + labels.reduce((sum, {count}) => sum + count, 0);

/** Blank ballots: their voters took part, and expressed nothing. Spoilt ones are in no base but those of people. */
const blanksOf = ({labels}: Tally): number =>
  labels.reduce(
    (sum, {label, count}) => sum + (readLabel(label).beside === 'blank' ? count : 0),
    0,
  );

/**
 * The number that a base stands for. Whoever voted is there, and entitled: a number that nobody typed,
 * or that is out of date, is at least that of those who voted.
 */
export const baseOf = (tally: Tally, base: Base, people: People): number => {
  switch (base) {
    case 'expressed':
      return tally.for + tally.against;
    case 'expressedAndAbstentions':
      return tally.for + tally.against + tally.abstain;
    case 'voters':
      return tally.for + tally.against + tally.abstain + blanksOf(tally);
    case 'present':
    case 'entitled':
      return Math.max(people[base] ?? 0, votersOf(tally));
  }
};

const compare = (
  left: number,
  sign: Inequality['sign'],
  right: number,
  leftFactor = 1,
  rightFactor = 1,
): Inequality => ({left, sign, right, leftFactor, rightFactor});

/** The number of people that a quorum asks for: ⌈q·E⌉, the first number above q·E, or the number itself. Null without a quorum or without E. */
export const quorumNeeded = (rules: Rules, people: People): number | null => {
  if (!rules.quorum) return null;
  if (rules.quorum.kind === 'number') return rules.quorum.people;
  if (people.entitled === null) return null;
  const {kind, a, b} = rules.quorum;
  const product = a * people.entitled;
  return kind === 'moreThan' ? Math.floor(product / b) + 1 : Math.ceil(product / b);
};

/** The comparison by which NPPV sends the vote back, or null. Sources differ, so the pad's rule says which. */
const postponement = (tally: Tally, {nppv: rule}: Rules): Inequality | null => {
  const {for: p, against: c, nppv: n, labels} = tally;
  const all = votersOf(tally);
  const most = labels.reduce(
    (max, label) => (isOption(label) ? Math.max(max, label.count) : max),
    Math.max(p, c),
  );
  if (rule === 'relativePostponement') return n > most ? compare(n, '>', most) : null;
  return rule === 'absolutePostponement' && 2 * n > all ? compare(n, '>', all, 2) : null;
};

/**
 * Decide a vote for and against by the majority in force. P > 0 is asked for: nobody in favour carries
 * nothing. A tie is as many for as against where that alone is in the way: 5 to 5 is none for an
 * absolute majority of 20 present, and none for two thirds.
 */
export const decideByMajority = (tally: Tally, rules: Rules, people: People): Decision => {
  const {for: p, against: c, abstain: a} = tally;
  const {majority, tie} = rules;
  const isTieCarried = tie === 'carried';
  const blocks = tally.labels.filter(isBlock).reduce((sum, {count}) => sum + count, 0);
  const base = baseOf(tally, rules.base, people);
  const by = (carried: boolean, inequality: Inequality, tied = false): Decision => ({
    outcome: p > 0 && carried ? 'carried' : p > 0 && tied ? 'tied' : 'rejected',
    inequality: p === 0 && carried ? null : inequality,
  });
  const none = (opposed: number): Decision =>
    by(opposed === 0, compare(opposed, opposed === 0 ? '=' : '>', 0));
  switch (majority.kind) {
    case 'simple':
    case 'evident': {
      if (p === c && isTieCarried) return by(true, compare(p, '≥', c));
      return by(p > c, compare(p, p > c ? '>' : p === c ? '=' : '<', c), p === c);
    }
    case 'absolute': {
      const tied = p === c && 2 * p === base;
      if (tied && isTieCarried) return by(true, compare(p, '≥', base, 2));
      return by(2 * p > base, compare(p, 2 * p > base ? '>' : '≤', base, 2), tied);
    }
    case 'qualified': {
      const reached = majority.b * p >= majority.a * base;
      return by(reached, compare(p, reached ? '≥' : '<', base, majority.b, majority.a));
    }
    case 'unanimity':
      return none(c);
    case 'strictUnanimity':
      return none(c + a);
    case 'consent':
      return none(c + blocks);
    case 'consensus':
      return none(blocks);
  }
};

/** The largest count among labels of the pad's own; a tie is one, and is said. */
const decideLabels = (
  labels: Tally['labels'],
): Pick<Verdict, 'outcome' | 'inequality' | 'winners'> => {
  const most = labels.reduce((max, {count}) => Math.max(max, count), 0);
  const first = labels.filter(({count}) => count === most && most > 0);
  const outcome = first.length === 1 ? 'chosen' : first.length === 0 ? 'rejected' : 'tied';
  return {outcome, inequality: null, winners: first.map(({label}) => label)};
};

/**
 * Decide a vote. Order of evaluation: quorum, postponement by NPPV, blocks and objections, threshold,
 * tie. A proposal with labels of its own is won by the single largest count.
 *
 * With an evident majority nobody counts who is for: it is whoever is there and is counted nowhere
 * else. Without a number of people present, the ballots for are all there is to go by.
 * Source: French associations' practice; decree of 26 March 1992 on the CNU, art. 8, for the bases;
 * Swiss assemblies for the evident majority.
 */
export const decide = (tally: Tally, rules: Rules, people: People): Verdict => {
  const {for: p, isOfOptions: isOfLabels} = tally;
  const voters = votersOf(tally);
  const isEvident = rules.majority.kind === 'evident' && !isOfLabels;
  const counted = isEvident
    ? {...tally, for: p + baseOf(tally, 'present', people) - voters}
    : tally;
  const needed = quorumNeeded(rules, people);
  const present = baseOf(tally, 'present', people);
  const common = {
    tally,
    rules,
    people,
    quorum: needed === null ? null : compare(present, present < needed ? '<' : '≥', needed),
    winners: [],
    unanswered:
      rules.majority.kind !== 'consent' || isOfLabels || people.present === null
        ? null
        : Math.max(0, present - voters),
  };
  if (common.quorum?.sign === '<') {
    return {...common, outcome: 'inquorate', inequality: common.quorum};
  }
  const inequality = postponement(counted, rules);
  if (inequality) return {...common, outcome: 'postponed', inequality};
  return {
    ...common,
    ...(isOfLabels
      ? decideLabels(tally.labels.filter(isOption))
      : decideByMajority(counted, rules, people)),
  };
};

/** Whether a proposal is put with labels of its own (dates, places) rather than for and against. */
export const hasOwnLabels = (choices: readonly Choice[]): boolean =>
  choices.some(isOption) && !choices.some(({kind}) => kind === 'for');
