import type {Ballot, Choice, Proposal} from '../meeting';
import type {AuthorId} from '../pad-line';
import {choiceKey, doubleBallots} from '../notation/vote';

export {choiceKey} from '../notation/vote';

/** What was counted on one proposal. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly nppv: number;
  /** Choices that are none of the four, in the order of the pad. */
  readonly labels: readonly {readonly label: string; readonly count: number}[];
  /** Of all that, how many came as groups (`+N`). */
  readonly grouped: number;
  /** Of all ballots that count, how many have no known author. */
  readonly unsigned: number;
}

/** Count a proposal's ballots: one per author (the last in the pad), groups by their number. */
export const tallyOf = (proposal: Proposal): Tally => {
  const replaced = new Set<Ballot>(doubleBallots(proposal));
  const counting = (choice: Choice): readonly Ballot[] =>
    choice.ballots.filter((ballot) => !replaced.has(ballot));
  const sum = (ballots: readonly Ballot[]): number =>
    ballots.reduce((n, {weight}) => n + weight, 0);
  const of = (kind: Choice['kind']): number =>
    sum(proposal.choices.filter((choice) => choice.kind === kind).flatMap(counting));
  const all = proposal.choices.flatMap(counting);
  return {
    for: of('for'),
    against: of('against'),
    abstain: of('abstain'),
    nppv: of('nppv'),
    labels: proposal.choices
      .filter(({kind}) => kind === 'label')
      .map((choice) => ({label: choice.label, count: sum(counting(choice))})),
    grouped: sum(all.filter(({weight}) => weight > 1)),
    unsigned: all.filter(({author}) => author === null).length,
  };
};

/** The key of the choice that `author`'s counted ballot is on, or null. Ballots with a name typed behind them are for that person. */
export const choiceOf = (proposal: Proposal, author: AuthorId): string | null => {
  const replaced = new Set<Ballot>(doubleBallots(proposal));
  for (const choice of proposal.choices) {
    if (choice.ballots.some((ballot) => isOwnBallot(ballot, author) && !replaced.has(ballot))) {
      return choiceKey(choice);
    }
  }
  return null;
};

/** Whether a ballot is `author`'s own: signed, single, and not given in somebody else's name. */
export const isOwnBallot = (ballot: Ballot, author: AuthorId): boolean =>
  ballot.author === author && ballot.weight === 1 && ballot.name === '';
