import type {Meeting, Turn} from '../meeting';
import {identityWord} from '../notation/fold';

/** Why a turn stands where it does. */
export interface QueueReason {
  /**
   * `overtaken`: four turns that came later went first, so this one is next. `technical` and `reply`
   * go before the rest. `fewerTurns` and `lessTime`: this person has spoken fewer times, or for less
   * time, than somebody who waits behind. `arrival`: only the order of lines decided.
   */
  readonly kind: 'overtaken' | 'technical' | 'reply' | 'fewerTurns' | 'lessTime' | 'arrival';
  /** How often the same name has had the floor before. */
  readonly turnsTaken: number;
}

export interface QueueEntry {
  readonly turn: Turn;
  readonly reason: QueueReason;
  /** An open SOS of the same name: the turn keeps its place and is passed over until it is resolved. */
  readonly isFrozen: boolean;
}

/** A turn that so many later ones went before becomes the head, so that nobody waits for ever. */
const mostOvertakings = 4;

/** The turn that has the floor: the last marked one, or null. */
export const speakingTurn = (meeting: Meeting): Turn | null => {
  const speaking = meeting.queue.filter(({state}) => state === 'speaking');
  return speaking[speaking.length - 1] ?? null;
};

interface Waiting {
  readonly turn: Turn;
  readonly turnsTaken: number;
  readonly spokenMs: number;
  readonly isOvertaken: boolean;
}

/** Every waiting turn, with what its person has had already. */
const waitingTurns = ({queue}: Meeting): Waiting[] => {
  const taken = new Map<string, {turns: number; ms: number}>();
  const heard = queue.filter(({state}) => state === 'spoken' || state === 'speaking');
  for (const {name, durationMs} of heard) {
    const word = identityWord(name);
    const before = taken.get(word) ?? {turns: 0, ms: 0};
    taken.set(word, {turns: before.turns + 1, ms: before.ms + (durationMs ?? 0)});
  }
  return queue
    .filter(({state}) => state === 'waiting')
    .map((turn) => {
      const had = taken.get(identityWord(turn.name));
      const overtakings = heard.filter(({line}) => line > turn.line).length;
      return {
        turn,
        turnsTaken: had?.turns ?? 0,
        spokenMs: had?.ms ?? 0,
        isOvertaken: overtakings >= mostOvertakings,
      };
    });
};

/**
 * The waiting turns in the order in which they would get the floor: one that was overtaken four
 * times, technical points, one direct reply to the person who speaks, then the rest by the pad's
 * discipline. `alternance` needs lists that no pad holds, and is ordered like the default.
 * Source: progressive stack and first-time speakers, as the collectives' guides describe them.
 */
export const orderQueue = (meeting: Meeting): readonly QueueEntry[] => {
  const {discipline} = meeting.general.rules;
  const waiting = waitingTurns(meeting);
  const reply = speakingTurn(meeting) && waiting.find(({turn}) => turn.kind === 'reply');
  const rank = (entry: Waiting): number => {
    if (entry.isOvertaken) return 0;
    if (entry.turn.kind === 'technical') return 1;
    return entry === reply ? 2 : 3;
  };
  /** What the discipline counts: the less, the earlier. */
  const had = ({turnsTaken, spokenMs}: Waiting): number =>
    discipline === 'arrival' ? 0 : discipline === 'speakingTime' ? spokenMs : turnsTaken;
  const ordered = [...waiting].sort(
    (a, b) =>
      rank(a) - rank(b) || (rank(a) === 3 ? had(a) - had(b) : 0) || a.turn.line - b.turn.line,
  );
  const kindOf = (entry: Waiting, place: number): QueueReason['kind'] => {
    switch (rank(entry)) {
      case 0:
        return 'overtaken';
      case 1:
        return 'technical';
      case 2:
        return 'reply';
      default:
        if (!ordered.slice(place + 1).some((behind) => had(behind) > had(entry))) return 'arrival';
        return discipline === 'speakingTime' ? 'lessTime' : 'fewerTurns';
    }
  };
  const inTrouble = new Set(
    meeting.sos.filter(({state}) => state === 'open').map(({name}) => identityWord(name)),
  );
  return ordered.map((entry, place) => ({
    turn: entry.turn,
    reason: {kind: kindOf(entry, place), turnsTaken: entry.turnsTaken},
    isFrozen: inTrouble.has(identityWord(entry.turn.name)),
  }));
};

/** Who gets the floor next: the first whose SOS doesn't keep them; null when nobody can. */
export const nextTurn = (order: readonly QueueEntry[]): Turn | null =>
  order.find(({isFrozen}) => !isFrozen)?.turn ?? null;
