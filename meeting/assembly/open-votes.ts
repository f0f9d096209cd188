import {isOption} from '../notation/choice-label';
import type {ChoiceKind, Proposal} from '../meeting';

/** An open vote, and its number among all open ones, from 1, as the panel lists them. */
export interface OpenVote {
  readonly nth: number;
  readonly proposal: Proposal;
}

/** The open votes in which `choice` can be made: where there are labels alone, none of the usual four can. */
export const openVotesFor = (
  proposals: readonly Proposal[],
  choice: Exclude<ChoiceKind, 'label'>,
): readonly OpenVote[] =>
  proposals
    .filter(({result}) => result === null)
    .map((proposal, i) => ({nth: i + 1, proposal}))
    .filter(
      ({proposal: {choices}}) =>
        !choices.some(isOption) || choices.some(({kind}) => kind === choice),
    );
