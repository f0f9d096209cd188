import {stayingLines} from '../../meeting/change/apply';
import {isMade, isNew} from '../../meeting/change/change';
import type {Change, NewText} from '../../meeting/change/change';
import type {LineIndex} from '../../meeting/pad-line';

/** The lines of a text of `count` lines that a change takes away or writes into. */
export const touchedLines = (change: Change, count: number): Set<LineIndex> => {
  const touched = new Set(Array.from({length: count}, (_, line) => line));
  for (const {from, to} of stayingLines(change, count)) {
    for (let line = from; line < to; line += 1) touched.delete(line);
  }
  return touched;
};

/** What a change brings, line by line. */
export const newTexts = (change: Change): NewText[] =>
  change.flatMap((part) => (isMade(part) ? part.pieces.filter(isNew) : []));
