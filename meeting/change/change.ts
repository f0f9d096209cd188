import type {AuthorId, Column, EpochMs, LineIndex} from '../pad-line';

/** Lines of the text before, `from` (inclusive) to `to` (exclusive), that stay whole, with their line ends. */
export interface KeptLines {
  readonly from: LineIndex;
  readonly to: LineIndex;
}

/** Characters of a line before, `from` (inclusive) to `to` (exclusive), that stay with all that is known of them. */
export interface KeptText {
  readonly from: Column;
  readonly to: Column;
}

/** Characters that come, never none. Null as their author stands for the host itself. */
export interface NewText {
  readonly text: string;
  readonly author: AuthorId | null;
  readonly bold: boolean;
  /** Written by a button for its author: their turn, their ballot. */
  readonly own: boolean;
  /** When the turn or item that the text marks began. */
  readonly startedAt: EpochMs | null;
}

/** A line end that comes. */
export interface NewEnd {
  readonly author: AuthorId | null;
}

export type Piece = KeptText | NewText;

/** A line that the change made, of what was there and of what came. */
export interface MadeLine {
  /** The line that it was, with its length before; null for a new one. What it keeps is of that line. */
  readonly of: {readonly line: LineIndex; readonly length: Column} | null;
  /** In the order of the line. What stays comes in its old order, and neighbours that could be one piece are one. */
  readonly pieces: readonly Piece[];
  /** The line whose end it has, as a rule its own; or one that comes. */
  readonly end: LineIndex | NewEnd;
}

export type Part = KeptLines | MadeLine;

/**
 * A change of a pad's text, as a value: what the text after is made of, from its first line to its last. It
 * holds for one text before, however long. Its last part is the lines that stay at the end, up to `Infinity`;
 * lines that are in no part go.
 */
export type Change = readonly Part[];

export const isMade = (part: Part): part is MadeLine => 'pieces' in part;
export const isNew = (piece: Piece): piece is NewText => 'text' in piece;

/** The change that leaves everything as it is. */
export const noChange: Change = [{from: 0, to: Infinity}];

/** Whether a change leaves everything as it is. */
export const isNoChange = ([first, ...others]: Change): boolean =>
  others.length === 0 && first !== undefined && !isMade(first) && first.from === 0;

/** Whether nothing of a line's own text went and nothing came. */
export const isWhole = ({of, pieces}: MadeLine): boolean => {
  const [first] = pieces;
  if (of === null || pieces.length > 1) return false;
  return first ? !isNew(first) && first.to - first.from === of.length : of.length === 0;
};
