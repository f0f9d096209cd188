import {noChange} from './change';
import type {Change, Piece} from './change';
import type {LineEdit, Note} from './line-edit';
import {addPiece, createParts} from './parts';
import type {AuthorId, LineIndex, PadLine} from '../pad-line';

type Splice = Extract<LineEdit, {kind: 'splice'}>;
type InsertLines = Extract<LineEdit, {kind: 'insertLines'}>;

/** What is done to one line, and below it. */
interface AtLine {
  isDeleted: boolean;
  readonly splices: Splice[];
  /** Lines that come between it and the next one; those planned last are on top. */
  readonly below: InsertLines[];
}

/** A line that comes. */
interface ComingLine {
  readonly author: AuthorId | null;
  readonly pieces: readonly Piece[];
}

const newText = (text: string, author: AuthorId | null, bold: boolean, note: Note): Piece => ({
  text,
  author,
  bold,
  ...note,
});

const comingLines = (below: readonly InsertLines[]): ComingLine[] =>
  [...below].reverse().flatMap(({lines, author, own}) =>
    lines.map(({text, bold, startedAt}): ComingLine => {
      const pieces: Piece[] = [];
      addPiece(pieces, newText(text, author, bold, {own, startedAt: startedAt ?? null}));
      return {author, pieces};
    }),
  );

/** A line's text after splices. At one place, what was planned last comes first. */
const splicedPieces = (length: number, splices: readonly Splice[]): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const splice of [...splices].reverse().sort((a, b) => a.column - b.column)) {
    const {column, remove, insert, author, note} = splice;
    if (column > from) addPiece(pieces, {from, to: Math.min(column, length)});
    addPiece(pieces, newText(insert, author, false, note));
    from = Math.max(from, column + remove);
  }
  if (from < length) addPiece(pieces, {from, to: length});
  return pieces;
};

/** The line above all: what comes below it comes before the first one. */
const top = -1;

/** What is done to each line that anything is done to, in the order of lines. */
const byLine = (edits: readonly LineEdit[], count: number): [LineIndex, AtLine][] => {
  const found = new Map<LineIndex, AtLine>();
  const at = (line: LineIndex): AtLine => {
    const known = found.get(line) ?? {isDeleted: false, splices: [], below: []};
    found.set(line, known);
    return known;
  };
  for (const edit of edits) {
    if (edit.kind === 'insertLines') at(Math.min(edit.line, count) - 1).below.push(edit);
    else if (edit.kind === 'splice') at(edit.line).splices.push(edit);
    else at(edit.line).isDeleted = true;
  }
  return [...found].sort(([a], [b]) => a - b).filter(([line]) => line < count);
};

/**
 * The change that edits make of lines. All of them refer to the lines as they are, in any order; no two may
 * overlap. Of what comes at one place, what stands later in the list comes first.
 */
export const changeOf = (lines: readonly PadLine[], edits: readonly LineEdit[]): Change => {
  if (edits.length === 0) return noChange;
  const parts = createParts();
  let from = 0;
  for (const [line, {isDeleted, splices, below}] of byLine(edits, lines.length)) {
    const coming = comingLines(below);
    if (line === top) {
      for (const {author, pieces} of coming) parts.make({of: null, pieces, end: {author}});
      continue;
    }
    parts.keep(from, line);
    from = line + 1;
    // New lines come after the line above rather than before the one below: each brings the line end above it, and
    // the last has the one that was there. Where somebody types at the very place, Etherpad puts what begins with a
    // line end second, and no line is broken in two.
    const ends = [...coming.map(({author}) => ({author})), line];
    const length = lines[line]?.text.length ?? 0;
    if (!isDeleted) {
      const pieces = splicedPieces(length, splices);
      parts.make({of: {line, length}, pieces, end: ends[0] ?? line});
    }
    coming.forEach(({pieces}, i) => parts.make({of: null, pieces, end: ends[i + 1] ?? line}));
  }
  parts.keep(from, Infinity);
  return parts.change;
};
