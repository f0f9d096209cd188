import {personWords} from '../notation/name';
import type {AgendaId, Meeting, Turn} from '../meeting';

/** What some turns come to. A turn counts from the moment it has the floor, like in the queue's order. */
export interface Speaking {
  readonly turns: number;
  /** Of the turns whose lines say how long they took. */
  readonly spokenMs: number;
  /** Turns without a known duration: ended by hand, or still going on. */
  readonly unmeasured: number;
}

/** One person, by name: the queue knows nobody otherwise. */
export interface PersonSpeaking extends Speaking {
  /** As the first of their turns has it. */
  readonly name: string;
}

/** One agenda item; null for turns above the first item's line in the queue. */
export interface ItemSpeaking extends Speaking {
  readonly item: AgendaId | null;
}

const taken = ({queue}: Meeting): Turn[] =>
  queue.filter(({state}) => state === 'spoken' || state === 'speaking');

const sum = (turns: readonly Turn[]): Speaking => ({
  turns: turns.length,
  spokenMs: turns.reduce((ms, {durationMs}) => ms + (durationMs ?? 0), 0),
  unmeasured: turns.filter(({durationMs}) => durationMs === null).length,
});

/** What each person who spoke has had, in the order of their first turns. */
export const speakingByPerson = (meeting: Meeting): readonly PersonSpeaking[] => {
  const people = new Map<string, {readonly name: string; readonly turns: Turn[]}>();
  const turns = taken(meeting);
  const wordOf = personWords(turns.map(({person}) => person));
  for (const turn of turns) {
    const word = wordOf(turn.person);
    const known = people.get(word);
    if (known) known.turns.push(turn);
    else people.set(word, {name: turn.person, turns: [turn]});
  }
  return [...people.values()].map(({name, turns}) => ({name, ...sum(turns)}));
};

/** What each agenda item took, in the agenda's order; before them, turns of no item if there are any. */
export const speakingByItem = (meeting: Meeting): readonly ItemSpeaking[] => {
  const byItem = new Map<AgendaId | null, Turn[]>();
  for (const turn of taken(meeting)) {
    const turns = byItem.get(turn.item);
    if (turns) turns.push(turn);
    else byItem.set(turn.item, [turn]);
  }
  const ofNone = byItem.get(null) ?? [];
  return [
    ...(ofNone.length > 0 ? [{item: null, ...sum(ofNone)}] : []),
    ...meeting.agenda.map(({id}) => ({item: id, ...sum(byItem.get(id) ?? [])})),
  ];
};
