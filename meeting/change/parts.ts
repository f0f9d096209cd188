import {isMade, isNew, isWhole} from './change';
import type {Change, MadeLine, Part, Piece} from './change';
import type {Column, LineIndex} from '../pad-line';

/** How many UTF-16 units a piece has. */
const lengthOf = (piece: Piece): number =>
  isNew(piece) ? piece.text.length : piece.to - piece.from;

const cutPiece = (piece: Piece, from: number, to: number): Piece =>
  isNew(piece)
    ? {...piece, text: piece.text.slice(from, to)}
    : {from: piece.from + from, to: piece.from + to};

/** Two neighbours as one piece; null where they say different things of their characters. */
const joinPieces = (a: Piece, b: Piece): Piece | null => {
  if (!isNew(a) || !isNew(b)) {
    return !isNew(a) && !isNew(b) && a.to === b.from ? {from: a.from, to: b.to} : null;
  }
  const isAlike =
    a.author === b.author && a.bold === b.bold && a.own === b.own && a.startedAt === b.startedAt;
  return isAlike ? {...a, text: a.text + b.text} : null;
};

/** Put a piece behind others. Empty ones are left out, and neighbours that can be one piece are. */
export const addPiece = (pieces: Piece[], piece: Piece): void => {
  if (lengthOf(piece) === 0) return;
  const last = pieces[pieces.length - 1];
  const joined = last ? joinPieces(last, piece) : null;
  if (joined) pieces[pieces.length - 1] = joined;
  else pieces.push(piece);
};

/**
 * Cuts the pieces of a line by columns of the line that they make. Each cut begins where the one before it
 * ended, or behind that: the pieces are gone through once.
 */
export const cutterOf = (
  pieces: readonly Piece[],
): ((from: Column, to: Column) => readonly Piece[]) => {
  let next = 0;
  let column = 0;
  return (from, to) => {
    const cut: Piece[] = [];
    for (let piece = pieces[next]; piece && column < to; piece = pieces[next]) {
      const length = lengthOf(piece);
      const start = Math.max(from - column, 0);
      const end = Math.min(to - column, length);
      if (start < end) cut.push(cutPiece(piece, start, end));
      if (column + length > to) break;
      column += length;
      next += 1;
    }
    return cut;
  };
};

/** Collects the parts of a change, from the first on. */
export interface Parts {
  /** Lines `from` (inclusive) to `to` (exclusive) stay. Lines that meet again are one part. */
  readonly keep: (from: LineIndex, to: LineIndex) => void;
  /** A line is made. Where it comes to what it was, it stays. */
  readonly make: (line: MadeLine) => void;
  readonly change: Change;
}

/** A change without any part yet. */
export const createParts = (): Parts => {
  const change: Part[] = [];
  const keep: Parts['keep'] = (from, to) => {
    if (from >= to) return;
    const last = change[change.length - 1];
    if (last && !isMade(last) && last.to === from)
      change[change.length - 1] = {from: last.from, to};
    else change.push({from, to});
  };
  const make: Parts['make'] = (line) => {
    if (line.of !== null && line.end === line.of.line && isWhole(line))
      keep(line.end, line.end + 1);
    else change.push(line);
  };
  return {keep, make, change};
};
