import {isMade, isNew, noChange} from './change';
import type {Change, MadeLine, Part, Piece} from './change';
import {addPiece, createParts, cutterOf} from './parts';
import type {LineIndex} from '../pad-line';

/** A part of a change, and where its first line stands in the text after it. */
interface Place {
  readonly part: Part;
  readonly start: LineIndex;
  /** The line behind its last one. */
  readonly end: LineIndex;
}

/** Finds the part that makes a line of the text after. Whoever asks goes from the first lines to the last. */
const seekIn = (change: Change): ((line: LineIndex) => Place | null) => {
  let next = 0;
  let start = 0;
  return (line) => {
    for (let part = change[next]; part; part = change[next]) {
      const end = start + (isMade(part) ? 1 : part.to - part.from);
      if (end > line) return {part, start, end};
      start = end;
      next += 1;
    }
    return null;
  };
};

/** The pieces of a line that was made twice. */
const composePieces = (first: readonly Piece[], second: readonly Piece[]): Piece[] => {
  const pieces: Piece[] = [];
  const cut = cutterOf(first);
  for (const piece of second) {
    if (isNew(piece)) addPiece(pieces, piece);
    else for (const kept of cut(piece.from, piece.to)) addPiece(pieces, kept);
  }
  return pieces;
};

/** Two changes one after the other, as one: what `second` refers to is the text as `first` leaves it. */
export const compose = (first: Change, second: Change): Change => {
  const parts = createParts();
  const seek = seekIn(first);
  const endOf = (end: MadeLine['end']): MadeLine['end'] => {
    const place = typeof end === 'number' ? seek(end) : null;
    if (typeof end !== 'number' || !place) return end;
    return isMade(place.part) ? place.part.end : place.part.from + end - place.start;
  };
  for (const part of second) {
    if (isMade(part)) {
      const {of, pieces, end} = part;
      const place = of && seek(of.line);
      if (of === null || !place) parts.make({of, pieces, end: endOf(end)});
      else if (isMade(place.part)) {
        const made = composePieces(place.part.pieces, pieces);
        parts.make({of: place.part.of, pieces: made, end: endOf(end)});
      } else {
        const line = place.part.from + of.line - place.start;
        parts.make({of: {line, length: of.length}, pieces, end: endOf(end)});
      }
      continue;
    }
    for (let line = part.from; line < part.to;) {
      const place = seek(line);
      if (!place) break;
      if (isMade(place.part)) parts.make(place.part);
      else {
        const {from} = place.part;
        parts.keep(from + line - place.start, from + Math.min(place.end, part.to) - place.start);
      }
      line = place.end;
    }
  }
  return parts.change;
};

/**
 * Many changes one after the other, as one. Halves are composed with halves, so that each change is looked at
 * as often as the number of all has digits, and not once for each that follows.
 */
export const composeAll = (changes: readonly Change[]): Change => {
  const [first = noChange] = changes;
  if (changes.length < 2) return first;
  const middle = changes.length >> 1;
  return compose(composeAll(changes.slice(0, middle)), composeAll(changes.slice(middle)));
};
