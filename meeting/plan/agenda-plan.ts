import type {LineEdit} from '../edit';
import type {Intent, IntentContext} from '../intent';
import type {Meeting} from '../meeting';
import {markLine} from './mark-edit';
import {refused} from './proposed';
import type {Proposed} from './proposed';

/** Move the agenda: what was current becomes done, `item` becomes current. */
export const planMoveAgenda = (
  meeting: Meeting,
  {item: id, expected}: Extract<Intent, {kind: 'moveAgenda'}>,
  {author}: IntentContext,
): Proposed => {
  const current = meeting.agenda.find(({state}) => state === 'current') ?? null;
  if ((current?.id ?? null) !== expected) return refused('stale-item');
  const item = id === null ? null : meeting.agenda.find((candidate) => candidate.id === id);
  if (item === undefined) return refused('item-gone');
  if (item !== null && item === current) return refused('stale-item');
  const edits: LineEdit[] = [];
  if (current) edits.push(markLine(meeting, current.line, 'done', author));
  if (item) edits.push(markLine(meeting, item.line, 'current', author));
  return {
    edits,
    shows: (after) => (after.agenda.find(({state}) => state === 'current')?.id ?? null) === id,
  };
};
