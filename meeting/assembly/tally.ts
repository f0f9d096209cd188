import type {Ballot, Choice, Proposal} from '../meeting';
import type {AuthorId} from '../pad-line';
import {isOption} from '../notation/choice-label';
import {foundOnce} from '../notation/found-once';
import {choiceKey} from '../notation/vote';

export {choiceKey} from '../notation/vote';

/** How many voices each of the four usual choices has. */
export type Voices = Readonly<Record<Exclude<Choice['kind'], 'label'>, number>>;

/** What was counted on one proposal. */
export interface Tally extends Voices {
  /** Choices that are none of the four, in the order of the pad. */
  readonly labels: readonly {
    readonly label: string;
    readonly count: number;
    /** How many of them came as groups. */
    readonly grouped: number;
  }[];
  /** Of the four choices' voices, how many came as groups (`+N`). */
  readonly groups: Voices;
  /** Of all voices, those on labels too, how many came as groups. */
  readonly grouped: number;
  /**
   * Whether the vote is between options of the pad's own (dates, places): there are some, and nobody can
   * be for. An abstention or a refusal beside them is no option, and rejects none.
   */
  readonly isOfOptions: boolean;
  /** Of all ballots that count, how many have no known author. */
  readonly unsigned: number;
}

/** How many voices ballots are, groups by their number. */
export const sumOf = (ballots: readonly Ballot[]): number =>
  ballots.reduce((sum, {weight}) => sum + weight, 0);

/** Whether a ballot is a group's (`+N`): counted as N, and apart. */
export const isGroup = ({weight}: Ballot): boolean => weight > 1;

/** Which of a proposal's ballots count: all but those that a later one of the same person replaces. */
export const countsOn = ({replaced}: Proposal): ((ballot: Ballot) => boolean) => {
  const known = new Set(replaced);
  return (ballot) => !known.has(ballot);
};

/** Count a proposal's ballots: one per author (the last in the pad), groups by their number. */
export const tallyOf = foundOnce((proposal: Proposal): Tally => {
  const counts = countsOn(proposal);
  const labels: Tally['labels'][number][] = [];
  const voices = {for: 0, against: 0, abstain: 0, nppv: 0};
  const groups = {...voices};
  let grouped = 0;
  let unsigned = 0;
  for (const {kind, label, ballots} of proposal.choices) {
    const counting = ballots.filter(counts);
    const count = sumOf(counting);
    const inGroups = sumOf(counting.filter(isGroup));
    grouped += inGroups;
    unsigned += counting.filter(({author}) => author === null).length;
    if (kind === 'label') labels.push({label, count, grouped: inGroups});
    else {
      voices[kind] += count;
      groups[kind] += inGroups;
    }
  }
  const {choices} = proposal;
  const isAsked = choices.some(({kind}) => kind === 'for');
  const isVoted = voices.for + voices.against + voices.abstain > 0;
  const isOfOptions = choices.some(isOption) && !(isAsked && isVoted);
  return {...voices, labels, groups, grouped, isOfOptions, unsigned};
});

/** The key of the choice that `author`'s counted ballot is on, or null. Ballots with a name typed behind them are for that person. */
export const choiceOf = (proposal: Proposal, author: AuthorId): string | null => {
  const counts = countsOn(proposal);
  for (const choice of proposal.choices) {
    if (choice.ballots.some((ballot) => isOwnBallot(ballot, author) && counts(ballot))) {
      return choiceKey(choice);
    }
  }
  return null;
};

/** Whether a ballot is `author`'s own: signed, single, and cast through a button or not given in somebody else's name. */
export const isOwnBallot = (ballot: Ballot, author: AuthorId): boolean =>
  ballot.author === author && ballot.weight === 1 && (ballot.own || ballot.name === '');
