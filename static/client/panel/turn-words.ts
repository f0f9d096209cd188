import type {TurnKind} from '../../../meeting/meeting';
import type {QueueReason} from '../../../meeting/assembly/queue-order';
import type {Words} from '../words';

/** The name of each kind of turn. */
export const turnKindKeys: Readonly<Record<TurnKind, string>> = {
  topic: 'ep_ag.kind.topic',
  reply: 'ep_ag.kind.reply',
  question: 'ep_ag.kind.question',
  technical: 'ep_ag.kind.technical',
};

/** How often someone has spoken, in words. */
const writeTurnsTaken = (words: Words, turnsTaken: number): string => {
  if (turnsTaken === 0) return words('ep_ag.reason.not-yet');
  if (turnsTaken === 1) return words('ep_ag.reason.once');
  return words('ep_ag.reason.times', {count: turnsTaken});
};

/** Why a turn stands where it does, in words. */
export const writeReason = (words: Words, {kind, turnsTaken}: QueueReason): string => {
  switch (kind) {
    case 'overtaken':
      return words('ep_ag.reason.overtaken');
    case 'technical':
      return words('ep_ag.reason.technical');
    case 'reply':
      return words('ep_ag.reason.reply');
    case 'carriedOver':
      return words('ep_ag.reason.carried-over');
    case 'late':
      return words('ep_ag.reason.late');
    case 'otherItem':
      return words('ep_ag.reason.other-item');
    case 'fewerTurns':
      return writeTurnsTaken(words, turnsTaken);
    case 'lessTime':
      return words('ep_ag.reason.less-time');
    case 'arrival':
      return turnsTaken === 0
        ? words('ep_ag.reason.arrival')
        : `${words('ep_ag.reason.arrival')}, ${writeTurnsTaken(words, turnsTaken)}`;
  }
};
