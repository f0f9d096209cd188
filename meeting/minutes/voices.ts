import {countsOn, isGroup, sumOf} from '../assembly/tally';
import type {Ballot, Choice, Proposal} from '../meeting';

/** A choice with the ballots that count, and how many voices they are. */
export interface ChoiceCount {
  readonly choice: Choice;
  readonly counted: readonly Ballot[];
  readonly voices: number;
  /** Of these, how many came as groups. */
  readonly grouped: number;
}

/** Count the choices of a proposal: a ballot that a later one of the same author replaces does not count. */
export const countChoices = (proposal: Proposal): ChoiceCount[] => {
  const counts = countsOn(proposal);
  return proposal.choices.map((choice) => {
    const counted = choice.ballots.filter(counts);
    return {choice, counted, voices: sumOf(counted), grouped: sumOf(counted.filter(isGroup))};
  });
};

/** Whom ballots were given for, and groups by their number: `Camille, Lyon (+12), +5`. */
export const writeNames = (ballots: readonly Ballot[]): string =>
  ballots
    .filter((ballot) => ballot.name !== '' || isGroup(ballot))
    .map((ballot) => {
      if (!isGroup(ballot)) return ballot.name;
      return ballot.name === '' ? `+${ballot.weight}` : `${ballot.name} (+${ballot.weight})`;
    })
    .join(', ');

/** The reasons that ballots carry, with the name where there is one: `Max : trop cher ; trop tard`. */
export const writeReasons = (ballots: readonly Ballot[], colon: string): string =>
  ballots
    .filter(({note}) => note !== '')
    .map(({name, note}) => (name === '' ? note : `${name}${colon} ${note}`))
    .join(`${colon.replace(':', ';')} `);
