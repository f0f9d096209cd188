import type {LineEdit} from '../change/line-edit';
import {readMarks, writtenMark} from '../notation/mark';
import type {Mark} from '../notation/mark';
import type {Meeting} from '../meeting';
import type {AuthorId, EpochMs, LineIndex} from '../pad-line';

/** Replace the marks that open a line, doubled ones included, by one. */
export const markLine = (
  meeting: Meeting,
  line: LineIndex,
  mark: Mark,
  author: AuthorId,
  startedAt: EpochMs | null = null,
): LineEdit => {
  const {from, to} = readMarks(meeting.lines[line]?.text ?? '');
  return {
    kind: 'splice',
    line,
    column: from,
    remove: to - from,
    insert: `${writtenMark[mark]} `,
    author,
    note: {own: false, startedAt},
  };
};
