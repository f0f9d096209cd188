import {nullable, string} from 'valibot';
import type {LineEdit} from '../change/line-edit';
import type {AgendaItem, Meeting} from '../meeting';
import {readMarks} from '../notation/mark';
import {markLine} from './mark-edit';
import {currentItem, partEdits} from './part-edit';
import {intentForm} from './intent-form';
import {refused} from './proposed';
import type {Proposed} from './proposed';

/** Whether the queue's last part holds anything: turns, or a list that is open no more. */
const hasContents = ({queue, list}: Meeting): boolean =>
  list.state !== 'open' || queue[queue.length - 1]?.item === list.item;

const isMarked = ({lines}: Meeting, {line}: AgendaItem): boolean =>
  readMarks(lines[line]?.text ?? '').mark === 'current';

/**
 * Move the agenda: what was marked current becomes done, `item` becomes current. In a queue with
 * turns, the item's line begins a part of its own.
 */
export const moveAgenda = intentForm(
  'moveAgenda',
  {item: nullable(string()), expected: nullable(string())},
  (meeting, {item: id, expected}, {author, now}): Proposed => {
    const current = currentItem(meeting);
    if ((current?.id ?? null) !== expected) return refused('stale-item');
    const item = id === null ? null : meeting.agenda.find((candidate) => candidate.id === id);
    if (item === undefined) return refused('item-gone');
    if (item !== null && item === current) return refused('stale-item');
    // Of several that are marked, the last is current: a mark that stayed would make its item so again.
    const edits: LineEdit[] = meeting.agenda
      .filter((other) => other !== item && isMarked(meeting, other))
      .map((other) => markLine(meeting, other.line, 'done', author));
    if (item) {
      edits.push(markLine(meeting, item.line, 'current', author, now));
      if (item.id !== meeting.list.item && hasContents(meeting)) {
        edits.push(...partEdits(meeting, item, author, true));
      }
    }
    return {
      edits,
      shows: (after) =>
        (currentItem(after)?.id ?? null) === id && after.queue.length === meeting.queue.length,
    };
  },
);
