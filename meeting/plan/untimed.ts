import {speakingTurn} from '../assembly/queue-order';
import type {Meeting} from '../meeting';
import {currentMarkFrom, readMarks} from '../notation/mark';
import type {Column, LineIndex} from '../pad-line';
import {currentItem} from './part-edit';

/** Where a mark stands. */
export interface MarkPlace {
  readonly line: LineIndex;
  readonly column: Column;
}

/**
 * The marks of the turn that has the floor and of the current item, where nobody knows when it began:
 * somebody typed or pasted them. Their time counts from when they were first seen.
 */
export const untimedMarks = (meeting: Meeting): readonly MarkPlace[] =>
  [speakingTurn(meeting), currentItem(meeting)].flatMap((begun): MarkPlace[] => {
    if (begun === null || begun.startedAt !== null) return [];
    const text = meeting.lines[begun.line]?.text ?? '';
    const column = currentMarkFrom(text, readMarks(text).from);
    return column < 0 ? [] : [{line: begun.line, column}];
  });
