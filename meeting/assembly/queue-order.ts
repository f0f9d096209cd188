import {identityWord} from '../notation/fold';
import type {Meeting, Turn} from '../meeting';

/** Why a turn stands where it does. */
export interface QueueReason {
  /**
   * `technical` and `reply` go before all others; `fewerTurns`: this person has spoken fewer times
   * than somebody who waits behind; `arrival`: only the order of lines decided.
   */
  readonly kind: 'technical' | 'reply' | 'fewerTurns' | 'arrival';
  /** How often the same name has spoken before. */
  readonly turnsTaken: number;
}

export interface QueueEntry {
  readonly turn: Turn;
  readonly reason: QueueReason;
}

/** The turn that has the floor: the last marked one, or null. */
export const speakingTurn = (meeting: Meeting): Turn | null => {
  const speaking = meeting.queue.filter(({state}) => state === 'speaking');
  return speaking[speaking.length - 1] ?? null;
};

/**
 * The waiting turns in the order in which they would get the floor: technical points, then one
 * direct reply to the person who speaks, then the rest. With the discipline `arrival` the rest go in
 * the order of lines; with every other, whoever spoke fewer times goes first.
 * Source: progressive stack and first-time speakers, as the collectives' guides describe them.
 */
export const orderQueue = (meeting: Meeting): readonly QueueEntry[] => {
  const taken = new Map<string, number>();
  for (const {name, state} of meeting.queue) {
    if (state !== 'spoken' && state !== 'speaking') continue;
    const word = identityWord(name);
    taken.set(word, (taken.get(word) ?? 0) + 1);
  }
  const byArrival = meeting.general.rules.discipline === 'arrival';
  const waiting = meeting.queue
    .filter(({state}) => state === 'waiting')
    .map((turn) => ({turn, turnsTaken: taken.get(identityWord(turn.name)) ?? 0}));
  const reply = speakingTurn(meeting) && waiting.find(({turn}) => turn.kind === 'reply');
  const priority = (entry: (typeof waiting)[number]): number =>
    entry.turn.kind === 'technical' ? 0 : entry === reply ? 1 : 2;
  const ordered = [...waiting].sort(
    (a, b) =>
      priority(a) - priority(b) ||
      (priority(a) === 2 && !byArrival ? a.turnsTaken - b.turnsTaken : 0) ||
      a.turn.line - b.turn.line,
  );
  return ordered.map((entry, i) => {
    const rank = priority(entry);
    const behind = ordered.slice(i + 1);
    const fewer =
      rank === 2 && !byArrival && behind.some(({turnsTaken}) => turnsTaken > entry.turnsTaken);
    const kind = rank === 0 ? 'technical' : rank === 1 ? 'reply' : fewer ? 'fewerTurns' : 'arrival';
    return {turn: entry.turn, reason: {kind, turnsTaken: entry.turnsTaken}};
  });
};
