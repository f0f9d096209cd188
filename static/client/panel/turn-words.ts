import type {QueueReason} from '../../../meeting/assembly/queue-order';
import type {Words} from '../words';
import {writeValue} from './value-words';

/** How often someone has spoken, in words. */
const writeTurnsTaken = (words: Words, turnsTaken: number): string => {
  if (turnsTaken === 0) return words('ep_ag.reason.not-yet');
  if (turnsTaken === 1) return words('ep_ag.reason.once');
  return words('ep_ag.reason.times', {count: turnsTaken});
};

/** Why a turn stands where it does, in words. */
export const writeReason = (words: Words, {kind, turnsTaken}: QueueReason): string => {
  if (kind === 'fewerTurns') return writeTurnsTaken(words, turnsTaken);
  const reason = writeValue(words, 'reason', kind);
  return kind === 'arrival' && turnsTaken > 0
    ? `${reason}, ${writeTurnsTaken(words, turnsTaken)}`
    : reason;
};
