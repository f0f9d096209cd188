import type {General, Problem, Proposal} from '../meeting';
import {tallyOf} from './tally';
import {votersOf} from './verdict';

/**
 * A number of people present that is below those who voted on an open proposal. Whoever voted is there:
 * quorum and base are taken of those who voted. Closed votes are of an earlier hour, when others were there.
 */
export const findMissingPresent = (
  {present}: Pick<General, 'present'>,
  proposals: readonly Proposal[],
): Problem[] => {
  const {line, count} = present;
  if (line === null || count === null) return [];
  const isAbove = (proposal: Proposal): boolean =>
    proposal.result === null && votersOf(tallyOf(proposal)) > count;
  return proposals.some(isAbove) ? [{code: 'present-below-voters', line, text: String(count)}] : [];
};
