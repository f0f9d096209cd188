import {foundOnce} from '../notation/found-once';
import {personWords} from '../notation/name';
import type {AgendaId, Meeting, Sos, Turn} from '../meeting';
import type {LineIndex} from '../pad-line';
import {disciplines} from '../rules/disciplines';

/** Why a turn stands where it does. */
export interface QueueReason {
  /**
   * `exception`: its line says so, as a keeper's button writes it. `overtaken`: four turns that came later went first, so this one is next. `technical` and `reply`
   * go before the rest. `carriedOver`: its item was left before this turn came, and is back.
   * `fewerTurns` and `lessTime`: this person has spoken fewer times, or for less time, than somebody
   * who waits behind. `arrival`: only the order of lines decided. `late`: asked for below a line that
   * closed the list. `otherItem`: asked for on an item that is not the current one.
   */
  readonly kind:
    | 'exception'
    | 'overtaken'
    | 'technical'
    | 'reply'
    | 'carriedOver'
    | 'fewerTurns'
    | 'lessTime'
    | 'arrival'
    | 'late'
    | 'otherItem';
  /** How often the same name has had the floor before. */
  readonly turnsTaken: number;
}

export interface QueueEntry {
  readonly turn: Turn;
  readonly reason: QueueReason;
  /** An open SOS of that person: the turn keeps its place and is passed over until it is resolved. */
  readonly sos: Sos | null;
}

/** A turn that so many later ones went before becomes the head, so that nobody waits for ever. */
const mostOvertakings = 4;

/** The turn that has the floor: the last marked one, or null. */
export const speakingTurn = (meeting: Meeting): Turn | null => {
  const speaking = meeting.queue.filter(({state}) => state === 'speaking');
  return speaking[speaking.length - 1] ?? null;
};

/** The reasons that put a turn before or behind the rest, in their order; `arrival` stands for the rest. */
const ranks = [
  'exception',
  'overtaken',
  'technical',
  'reply',
  'carriedOver',
  'arrival',
  'late',
  'otherItem',
] as const;

interface Waiting {
  readonly turn: Turn;
  readonly turnsTaken: number;
  /** What the discipline counts, the less, the earlier; -1 for what goes before by its line alone. */
  readonly had: number;
  readonly rank: (typeof ranks)[number];
}

/** Every waiting turn, with what its person has had already. */
const waitingTurns = (
  meeting: Meeting,
  wordOf: (name: string) => string,
  had: (turns: number, ms: number) => number,
): Waiting[] => {
  const {agenda, queue, list} = meeting;
  const heard = queue.filter(({state}) => state === 'spoken' || state === 'speaking');
  const taken = new Map<string, {turns: number; ms: number}>();
  const waiting = queue.filter(({state}) => state === 'waiting');
  for (const {person, durationMs} of heard) {
    const word = wordOf(person);
    const before = taken.get(word) ?? {turns: 0, ms: 0};
    taken.set(word, {turns: before.turns + 1, ms: before.ms + (durationMs ?? 0)});
  }
  const item = agenda.find(({state}) => state === 'current')?.id ?? list.item;
  /** From the last turn of another item on, turns of this one are its present part. */
  const lastElsewhere = queue.reduce(
    (last, turn) => (turn.item === item || turn.item === null ? last : turn.line),
    -1,
  );
  const takesPart = (turn: Turn): boolean => turn.item === null || turn.item === item;
  const reply =
    speakingTurn(meeting) &&
    waiting.find((turn) => turn.kind === 'reply' && !turn.isLate && takesPart(turn));
  /** Of each item, the line above which four turns of it went before: all turns, for those of no item. */
  const overtakenAbove = new Map<AgendaId | null, LineIndex>();
  const heardOf = new Map<AgendaId | null, Turn[]>();
  for (const turn of heard) {
    const its = heardOf.get(turn.item);
    if (its) its.push(turn);
    else heardOf.set(turn.item, [turn]);
  }
  for (const its of new Set(waiting.map((turn) => turn.item))) {
    const others = its === null ? heard : (heardOf.get(its) ?? []);
    overtakenAbove.set(its, others[others.length - mostOvertakings]?.line ?? -1);
  }
  const isOvertaken = (turn: Turn): boolean => turn.line < (overtakenAbove.get(turn.item) ?? -1);
  const rankOf = (turn: Turn): Waiting['rank'] => {
    if (turn.kind !== 'technical' && !takesPart(turn)) return 'otherItem';
    if (turn.isException) return 'exception';
    if (isOvertaken(turn)) return 'overtaken';
    if (turn.kind === 'technical') return 'technical';
    if (turn === reply) return 'reply';
    if (turn.item !== null && turn.line < lastElsewhere) return 'carriedOver';
    return turn.isLate ? 'late' : 'arrival';
  };
  return waiting.map((turn) => {
    const {turns = 0, ms = 0} = taken.get(wordOf(turn.person)) ?? {};
    const rank = rankOf(turn);
    const isFirst = rank === 'technical' || rank === 'exception' || isOvertaken(turn);
    return {turn, turnsTaken: turns, had: isFirst ? -1 : had(turns, ms), rank};
  });
};

/**
 * The waiting turns in the order in which they would get the floor: those put first as an exception,
 * one that was overtaken four times, technical points, one direct reply to the person who speaks, who was left unserved when
 * their item was left, then the rest by the pad's discipline; last, who came after the list was
 * closed, and who waits for another item. Found once for each reading: whatever shows a part of it asks for the order.
 * Source: progressive stack and first-time speakers, as the collectives' guides describe them.
 */
export const orderQueue = foundOnce((meeting: Meeting): readonly QueueEntry[] => {
  const open = meeting.sos.filter(({state, name}) => state === 'open' && name !== '');
  const wordOf = personWords([
    ...open.map(({name}) => name),
    // What stands behind a withdrawn turn says who withdrew it.
    ...meeting.queue.filter(({state}) => state !== 'withdrawn').map(({person}) => person),
  ]);
  const [lead, had] = disciplines[meeting.general.rules.discipline];
  const ordered = waitingTurns(meeting, wordOf, had).sort(
    (a, b) =>
      ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || a.had - b.had || a.turn.line - b.turn.line,
  );
  const mostHad = ordered.reduce((most, {rank, had}) => (rank === 'arrival' ? had : most), 0);
  const kindOf = ({rank, had}: Waiting): QueueReason['kind'] =>
    rank !== 'arrival' || had >= mostHad ? rank : lead;
  const calls = new Map(open.map((call) => [wordOf(call.name), call]));
  return ordered.map((entry) => ({
    turn: entry.turn,
    reason: {kind: kindOf(entry), turnsTaken: entry.turnsTaken},
    sos: calls.get(wordOf(entry.turn.person)) ?? null,
  }));
});

/** Who gets the floor next: the first whose SOS doesn't keep them; null when nobody can. */
export const nextTurn = (order: readonly QueueEntry[]): Turn | null =>
  order.find(({sos}) => sos === null)?.turn ?? null;
