import {noNote} from '../change/line-edit';
import type {LineEdit} from '../change/line-edit';
import type {Meeting, Turn} from '../meeting';
import {blanksAtEnd} from '../notation/fold';
import type {AuthorId} from '../pad-line';

/** Words in parentheses at the end of a turn's line. */
export const remarkEdit = (
  meeting: Meeting,
  turn: Turn,
  words: string,
  author: AuthorId,
): LineEdit => {
  const text = meeting.lines[turn.line]?.text ?? '';
  return {
    kind: 'splice',
    line: turn.line,
    column: text.length - blanksAtEnd(text),
    remove: 0,
    insert: ` (${words})`,
    author,
    note: noNote,
  };
};
