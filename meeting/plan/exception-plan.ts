import {string} from 'valibot';
import {orderQueue} from '../assembly/queue-order';
import {noNote} from '../change/line-edit';
import type {LineEdit} from '../change/line-edit';
import type {Meeting, Turn, TurnId} from '../meeting';
import {isBlankAt, trim} from '../notation/fold';
import {readExceptionWord, vocabularies} from '../notation/vocabulary';
import type {AuthorId} from '../pad-line';
import {intentForm} from './intent-form';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';
import {remarkEdit} from './remark-edit';

/** The word of the exception, at the end of a turn's line. */
export const exceptionEdit = (meeting: Meeting, turn: Turn, author: AuthorId): LineEdit => {
  const [word = ''] = vocabularies[meeting.language].exception;
  return remarkEdit(meeting, turn, word, author);
};

const turnOf = (meeting: Meeting, id: TurnId): Turn | undefined =>
  meeting.queue.find((turn) => turn.id === id);

const waitsWith =
  (id: TurnId, isException: boolean) =>
  (after: Meeting): boolean => {
    const turn = turnOf(after, id);
    return turn?.state === 'waiting' && turn.isException === isException;
  };

/** Put a waiting turn before all others of the item that is under way; its line says that it is an exception. */
export const putFirst = intentForm(
  'putFirst',
  {turn: string()},
  (meeting, {turn: id}, {author}): Proposed => {
    const entry = orderQueue(meeting).find(({turn}) => turn.id === id);
    if (!entry) return refused(turnOf(meeting, id) ? 'stale-turn' : 'turn-gone');
    if (entry.turn.isException) return alreadySo;
    if (entry.reason.kind === 'otherItem') return refused('stale-item');
    return {edits: [exceptionEdit(meeting, entry.turn, author)], shows: waitsWith(id, true)};
  },
);

/** What stands between parentheses, where these hold no others; no longer than what reading looks at. */
const group = /\(([^()]{0,200})\)/g;

/** Take the word of the exception out of a waiting turn's line: it waits like the others again. */
export const putBack = intentForm(
  'putBack',
  {turn: string()},
  (meeting, {turn: id}, {author}): Proposed => {
    const turn = turnOf(meeting, id);
    if (!turn) return refused('turn-gone');
    if (turn.state !== 'waiting') return refused('stale-turn');
    if (!turn.isException) return alreadySo;
    const text = meeting.lines[turn.line]?.text ?? '';
    const edits = [...text.matchAll(group)].flatMap(
      ({index, 0: whole, 1: words = ''}): LineEdit[] => {
        if (readExceptionWord(trim(words)) === null) return [];
        const end = index + whole.length;
        // Of the blanks on both sides, one side's are enough.
        const isApart = end === text.length || isBlankAt(text, end);
        const from = isApart && index > 0 && isBlankAt(text, index - 1) ? index - 1 : index;
        const remove = end - from;
        return [
          {kind: 'splice', line: turn.line, column: from, remove, insert: '', author, note: noNote},
        ];
      },
    );
    return {edits, shows: waitsWith(id, false)};
  },
);
