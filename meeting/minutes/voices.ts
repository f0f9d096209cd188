import type {Ballot, Choice, Proposal} from '../meeting';
import {doubleBallots} from '../notation/vote';

/** A choice with the ballots that count, and how many voices they are. */
export interface ChoiceCount {
  readonly choice: Choice;
  readonly counted: readonly Ballot[];
  readonly voices: number;
}

/** Count the choices of a proposal: a ballot that a later one of the same author replaces does not count. */
export const countChoices = (proposal: Proposal): ChoiceCount[] => {
  const replaced = new Set(doubleBallots(proposal));
  return proposal.choices.map((choice) => {
    const counted = choice.ballots.filter((ballot) => !replaced.has(ballot));
    return {choice, counted, voices: counted.reduce((sum, {weight}) => sum + weight, 0)};
  });
};

/** Whom ballots were given for, and groups by their number: `Camille, Lyon (+12), +5`. */
export const writeNames = (ballots: readonly Ballot[]): string =>
  ballots
    .filter(({name, weight}) => name !== '' || weight > 1)
    .map(({name, weight}) => {
      if (weight === 1) return name;
      return name === '' ? `+${weight}` : `${name} (+${weight})`;
    })
    .join(', ');
