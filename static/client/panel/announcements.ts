import type {Meeting, Turn} from '../../../meeting/meeting';
import {orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import type {WordValues} from '../words';

/** Something said to those who listen to the page rather than look at it. */
export interface Announcement {
  /** Interrupts: only for "it is your turn". */
  readonly isUrgent: boolean;
  readonly key: string;
  readonly values: WordValues;
}

const calm = (key: string, values: WordValues = {}): Announcement => ({
  isUrgent: false,
  key,
  values,
});

/** Whether a turn is that of the person who is told. */
type IsOwn = (turn: Turn) => boolean;

/** One's place in the queue, from 1; 0 for whoever doesn't wait. */
const placeOf = (meeting: Meeting, isOwn: IsOwn): number =>
  orderQueue(meeting).findIndex(({turn}) => isOwn(turn)) + 1;

const hasFloor = (meeting: Meeting, isOwn: IsOwn): boolean => {
  const turn = speakingTurn(meeting);
  return turn !== null && isOwn(turn);
};

/**
 * Who got the floor while somebody before them was kept by an SOS of their own; null where nobody did.
 * On a bad network one reading may bring all at once: the SOS, who came since, and that they speak.
 */
const passedOverBy = (before: Meeting, after: Meeting, isOwn: IsOwn): Turn | null => {
  const speaking = speakingTurn(after);
  const isKept = orderQueue(after).find(({turn}) => isOwn(turn))?.sos;
  if (speaking === null || !isKept) return null;
  const {queue} = before;
  const isKnown = queue.some(({id}) => id === speaking.id);
  const came: Turn[] = isKnown ? [] : [{...speaking, state: 'waiting'}];
  const order = orderQueue({...before, queue: [...queue, ...came]});
  const place = order.findIndex(({turn}) => isOwn(turn));
  const isPassed =
    place >= 0 && order.slice(place).some(({turn}) => turn.id === speaking.id && !isOwn(turn));
  return isPassed ? speaking : null;
};

const announceQueue = (before: Meeting, after: Meeting, isOwn: IsOwn): Announcement[] => {
  const spoke = hasFloor(before, isOwn);
  const speaks = hasFloor(after, isOwn);
  if (speaks && !spoke) return [{isUrgent: true, key: 'ep_ag.said.your-turn', values: {}}];
  const passing = passedOverBy(before, after, isOwn);
  if (passing !== null) return [calm('ep_ag.said.passed-over', {name: passing.name})];
  const place = placeOf(after, isOwn);
  const placeBefore = placeOf(before, isOwn);
  if (place > 0 && place !== placeBefore) return [calm('ep_ag.said.place', {place})];
  if (place === 0 && placeBefore > 0) return [calm('ep_ag.said.left-queue')];
  if (spoke && !speaks) return [calm('ep_ag.said.turn-ended')];
  return [];
};

const announceVotes = (before: Meeting, after: Meeting): Announcement[] => {
  const known = new Map(before.proposals.map((proposal) => [proposal.id, proposal]));
  return after.proposals.flatMap(({id, text, result}) => {
    const earlier = known.get(id);
    if (result !== null && earlier?.result === null) {
      return [calm('ep_ag.said.vote-closed', {text, result: result.text})];
    }
    return [];
  });
};

/** What a change of the meeting means for one person: their place in the queue, votes closed. */
export const announcementsOf = (
  before: Meeting,
  after: Meeting,
  isOwn: IsOwn,
): readonly Announcement[] => [
  ...announceQueue(before, after, isOwn),
  ...announceVotes(before, after),
];
