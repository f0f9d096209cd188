import type {Choice, General, Proposal, Rules} from '../meeting';
import {isOption, readLabel} from '../notation/choice-label';
import {bases} from '../rules/bases';
import {sumOf} from '../rules/count';
import type {Count} from '../rules/count';
import {compare} from '../rules/decision';
import type {Decision, Inequality} from '../rules/decision';
import {majorities} from '../rules/majorities';
import {nppvRules} from '../rules/nppv-rules';
import {ties} from '../rules/ties';
import {tallyOf} from './tally';
import type {Tally} from './tally';

/** How many are present and entitled, null when the pad doesn't say. */
export interface People {
  readonly present: number | null;
  readonly entitled: number | null;
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
  /** Where everybody is asked, how many of those present gave no answer; null elsewhere, and when R is unknown. */
  readonly unanswered: number | null;
}

/** All voices, on whatever choice. */
export const votersOf = ({for: p, against: c, abstain: a, nppv: n, labels}: Tally): number =>
  p + c + a + n + labels.reduce((sum, {count}) => sum + count, 0);

/** What the rules of a vote go by. */
export const countOf = (tally: Tally, {present, entitled}: People): Count => {
  const voters = votersOf(tally);
  const besides = {block: 0, blank: 0, spoilt: 0};
  let most = Math.max(tally.for, tally.against);
  for (const {label, count} of tally.labels) {
    const {beside} = readLabel(label);
    if (beside) besides[beside] += count;
    else most = Math.max(most, count);
  }
  return {
    ...tally,
    ...besides,
    most,
    voters,
    present: Math.max(present ?? 0, voters),
    entitled: Math.max(entitled ?? 0, voters),
  };
};

/** The number of people that a quorum asks for: ⌈q·E⌉, the first number above q·E, or the number itself. Null without a quorum or without E. */
export const quorumNeeded = (rules: Rules, people: People): number | null => {
  if (!rules.quorum) return null;
  if (rules.quorum.kind === 'number') return rules.quorum.people;
  if (people.entitled === null) return null;
  const {kind, a, b} = rules.quorum;
  const product = a * people.entitled;
  return kind === 'moreThan' ? Math.floor(product / b) + 1 : Math.ceil(product / b);
};

/**
 * Decide a vote for and against by the majority in force. P > 0 is asked for: nobody in favour carries
 * nothing. A tie is as many for as against where that alone is in the way: 5 to 5 is none for an
 * absolute majority of 20 present, and none for two thirds.
 */
export const decideByMajority = (count: Count, {majority, base, tie}: Rules): Decision => {
  const {for: p, against: c} = count;
  const {weigh} = majorities[majority.kind];
  const [isReached, found] = weigh(count, sumOf(count, bases[base]), majority);
  const {left, leftFactor, right, rightFactor} = found;
  const isTied = !isReached && p === c && leftFactor * left === rightFactor * right;
  const outcome = isReached ? 'carried' : isTied ? ties[tie] : 'rejected';
  const isCarried = outcome === 'carried';
  if (p === 0) return {outcome: 'rejected', inequality: isCarried ? null : found};
  return {outcome, inequality: isCarried && isTied ? {...found, sign: '≥'} : found};
};

/** The largest count among labels of the pad's own; a tie is one, and is said. */
const decideLabels = (
  labels: Tally['labels'],
): Pick<Verdict, 'outcome' | 'inequality' | 'winners'> => {
  const most = labels.reduce((max, {count}) => Math.max(max, count), 1);
  const first = labels.filter(({count}) => count === most);
  const outcome = (['rejected', 'chosen'] as const)[first.length] ?? 'tied';
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
  const {isOfOptions: isOfLabels} = tally;
  const {isSeen, asksEverybody} = majorities[rules.majority.kind];
  const voices = countOf(tally, people);
  const {voters, present} = voices;
  const count =
    isSeen && !isOfLabels ? countOf({...tally, for: tally.for + present - voters}, people) : voices;
  const needed = quorumNeeded(rules, people);
  const quorum = needed === null ? null : compare(present, present < needed ? '<' : '≥', needed);
  const postponed = nppvRules[rules.nppv](count);
  return {
    tally,
    rules,
    people,
    quorum,
    winners: [],
    unanswered: asksEverybody && !isOfLabels && people.present !== null ? present - voters : null,
    ...(quorum?.sign === '<'
      ? {outcome: 'inquorate', inequality: quorum}
      : postponed
        ? {outcome: 'postponed', inequality: postponed}
        : isOfLabels
          ? decideLabels(tally.labels.filter(isOption))
          : decideByMajority(count, rules)),
  };
};

/** What a proposal comes to by what the pad says now: its ballots, the rules in force, and who is there. */
export const verdictOf = (
  proposal: Proposal,
  {rules, present}: Pick<General, 'rules' | 'present'>,
): Verdict => decide(tallyOf(proposal), rules, {present: present.count, entitled: rules.entitled});

/** Whether a proposal is put with labels of its own (dates, places) rather than for and against. */
export const hasOwnLabels = (choices: readonly Choice[]): boolean =>
  choices.some(isOption) && !choices.some(({kind}) => kind === 'for');
