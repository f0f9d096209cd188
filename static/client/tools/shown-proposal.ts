import type {AgendaId, Meeting, Proposal} from '../../../meeting/meeting';

/** The vote that everybody looks at, and on which item of the agenda it was open last. */
export interface ShownProposal {
  readonly proposal: Proposal;
  readonly item: AgendaId | null;
}

/**
 * The last vote that is open; when the one that was shown has been closed and no other is open, what it came to, until
 * the meeting goes on to another item.
 */
export const shownProposal = (
  {agenda, proposals}: Meeting,
  before: ShownProposal | null,
): ShownProposal | null => {
  const item = agenda.find(({state}) => state === 'current')?.id ?? null;
  const open = proposals.filter(({result}) => result === null);
  const last = open[open.length - 1];
  if (last !== undefined) return {proposal: last, item};
  const closed = proposals.find(({id}) => id === before?.proposal.id);
  return closed !== undefined && before?.item === item ? {proposal: closed, item} : null;
};
