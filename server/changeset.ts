import {ownKey, startKey} from '../meeting/notation/attributed-line';
import {noNote} from '../meeting/edit';
import type {LineEdit, Note} from '../meeting/edit';
import type {AuthorId, Column, EpochMs, LineIndex} from '../meeting/pad-line';
import type {MarkPlace} from '../meeting/plan/untimed';
import type {PadText} from './pad-host';

/** What changesets need of a pad. */
export interface ChangesetTools {
  /** The number of an attribute in the pad's pool, new if need be. */
  readonly numberOf: (key: string, value: string) => number;
  /** The author that text of the host's own carries, or empty for none. */
  readonly systemAuthor: AuthorId;
}

interface Insertion {
  readonly text: string;
  readonly author: AuthorId | null;
  readonly bold: boolean;
  readonly note: Note;
}

const base36 = (n: number): string => n.toString(36);
const lineEnds = (text: string): number => text.split('\n').length - 1;

/** Operations for `text`: up to its last line end with `|n`, then the rest. Etherpad's canonical form. */
const operations = (opcode: '=' | '-' | '+', attributes: string, text: string): string => {
  const cut = text.lastIndexOf('\n') + 1;
  const whole = cut > 0 ? `${attributes}|${base36(lineEnds(text))}${opcode}${base36(cut)}` : '';
  const rest = text.length > cut ? `${attributes}${opcode}${base36(text.length - cut)}` : '';
  return whole + rest;
};

/** The attributes of inserted text, in the order of their keys, which is the order Etherpad keeps them in. */
const attributesOf = ({author, bold, note}: Insertion, tools: ChangesetTools): string => {
  const signed = author ?? tools.systemAuthor;
  const numbers = [
    ...(signed === '' ? [] : [tools.numberOf('author', signed)]),
    ...(bold ? [tools.numberOf('bold', 'true')] : []),
    ...(note.own && signed !== '' ? [tools.numberOf(ownKey, signed)] : []),
    ...(note.startedAt === null ? [] : [tools.numberOf(startKey, String(note.startedAt))]),
  ];
  return numbers.map((number) => `*${base36(number)}`).join('');
};

/** Characters `from` (inclusive) to `to` (exclusive) of the pad's text before, which stay. */
interface Kept {
  readonly from: number;
  readonly to: number;
}
type Piece = Kept | Insertion;

const isInsertion = (piece: Piece): piece is Insertion => 'text' in piece;
const sizeOf = (piece: Piece): number =>
  isInsertion(piece) ? piece.text.length : piece.to - piece.from;
const cutPiece = (piece: Piece, from: number, to: number): Piece =>
  isInsertion(piece)
    ? {...piece, text: piece.text.slice(from, to)}
    : {from: piece.from + from, to: piece.from + to};

/** The pieces of a line that cover the columns from `from` (inclusive) to `to` (exclusive), none of them empty. */
const cutPieces = (pieces: readonly Piece[], from: number, to: number): Piece[] => {
  const cut: Piece[] = [];
  let column = 0;
  for (const piece of pieces) {
    const size = sizeOf(piece);
    const start = Math.max(from - column, 0);
    const end = Math.min(to - column, size);
    if (start < end) cut.push(cutPiece(piece, start, end));
    column += size;
  }
  return cut;
};

/** A line made of what was there and what came. */
interface PiecedLine {
  /** The last first: plans change a line from its end to its start, and most often what comes first there. */
  readonly pieces: Piece[];
  /** The line end. It has a place of its own: new lines come before it rather than behind it. */
  readonly end: Piece;
  /** The width of the host's marker. */
  readonly marker: number;
}

const lineEnd = (author: AuthorId | null): Insertion => ({
  text: '\n',
  author,
  bold: false,
  note: noNote,
});

const insertLines = (
  lines: PiecedLine[],
  {line, lines: newLines, author, own}: Extract<LineEdit, {readonly kind: 'insertLines'}>,
): void => {
  const come = newLines.map(({text, bold, startedAt}): PiecedLine => ({
    pieces: text === '' ? [] : [{text, author, bold, note: {own, startedAt: startedAt ?? null}}],
    end: lineEnd(author),
    marker: 0,
  }));
  const above = lines[line - 1];
  const last = come[come.length - 1];
  // After the line above rather than before the one below: where somebody types at the very
  // place, Etherpad puts what begins with a line end second, and no line is broken in two.
  if (above && last) {
    lines[line - 1] = {...above, end: lineEnd(author)};
    come[come.length - 1] = {...last, end: above.end};
  }
  lines.splice(line, 0, ...come);
};

const applyTo = (lines: PiecedLine[], edit: LineEdit): void => {
  const here = lines[edit.line];
  switch (edit.kind) {
    case 'insertLines':
      insertLines(lines, edit);
      break;
    case 'deleteLine':
      lines.splice(edit.line, 1);
      break;
    case 'splice': {
      if (!here) break;
      const {insert: text, author, note, remove} = edit;
      const column = edit.column + here.marker;
      const come: Insertion[] = text === '' ? [] : [{text, author, bold: false, note}];
      const changed = (pieces: readonly Piece[]): Piece[] =>
        [
          ...cutPieces(pieces, 0, column),
          ...come,
          ...cutPieces(pieces, column + remove, Infinity),
        ].reverse();
      const first = here.pieces[here.pieces.length - 1];
      if (first && column + remove <= sizeOf(first)) {
        // The others are left alone: a line can have thousands.
        here.pieces.pop();
        here.pieces.push(...changed([first]));
      } else {
        lines[edit.line] = {...here, pieces: changed([...here.pieces].reverse())};
      }
      break;
    }
  }
};

/** Operations for what comes: neighbours of the same attributes are one. */
const insertions = (inserted: readonly Insertion[], tools: ChangesetTools): string => {
  const runs: {attributes: string; text: string}[] = [];
  for (const insertion of inserted) {
    const attributes = attributesOf(insertion, tools);
    const last = runs[runs.length - 1];
    if (last?.attributes === attributes) last.text += insertion.text;
    else runs.push({attributes, text: insertion.text});
  }
  return runs.map(({attributes, text}) => operations('+', attributes, text)).join('');
};

/** The changeset from a text to the same with other pieces, null when they are all it has. What is kept stays in its order. */
const writePieces = (
  text: string,
  pieces: readonly Piece[],
  tools: ChangesetTools,
): string | null => {
  let ops = '';
  let bank = '';
  let removed = 0;
  let kept: Kept = {from: 0, to: 0};
  let inserted: Insertion[] = [];
  const flush = (next: number): void => {
    if (inserted.length === 0 && next === kept.to) return;
    ops += operations('=', '', text.slice(kept.from, kept.to));
    ops += operations('-', '', text.slice(kept.to, next));
    ops += insertions(inserted, tools);
    removed += next - kept.to;
    bank += inserted.map((insertion) => insertion.text).join('');
    inserted = [];
    kept = {from: next, to: next};
  };
  for (const piece of pieces) {
    if (isInsertion(piece)) {
      inserted.push(piece);
    } else {
      flush(piece.from);
      kept = {from: kept.from, to: piece.to};
    }
  }
  flush(text.length);
  if (ops === '') return null;
  const growth = bank.length - removed;
  const size = `${growth < 0 ? '<' : '>'}${base36(Math.abs(growth))}`;
  return `Z:${base36(text.length)}${size}${ops}$${bank}`;
};

/**
 * One changeset for a list of edits on a pad's text; null when they change nothing. However many edits
 * there are, the text is gone through once.
 */
export const writeChangeset = (
  {lines, markers}: PadText,
  edits: readonly LineEdit[],
  tools: ChangesetTools,
): string | null => {
  if (edits.length === 0) return null;
  let text = '';
  const pieced = lines.map((line, i): PiecedLine => {
    const marker = markers[i] ?? 0;
    const from = text.length;
    // Only the marker's width matters here, not its sign.
    text += `${'*'.repeat(marker)}${line.text}\n`;
    const to = text.length - 1;
    return {pieces: cutPieces([{from, to}], 0, Infinity), end: {from: to, to: to + 1}, marker};
  });
  for (const edit of edits) applyTo(pieced, edit);
  const pieces = pieced.flatMap((line) => [...line.pieces.reverse(), line.end]);
  return writePieces(text, pieces, tools);
};

/** A changeset that notes on marks when their turn or item began, and changes no character. Marks are given once each. */
export const writeStartsChangeset = (
  {lines, markers}: PadText,
  marks: readonly MarkPlace[],
  startedAt: EpochMs,
  tools: ChangesetTools,
): string | null => {
  if (marks.length === 0) return null;
  const attributes = `*${base36(tools.numberOf(startKey, String(startedAt)))}`;
  const columnsOf = new Map<LineIndex, Column[]>();
  for (const {line, column} of marks) {
    const columns = columnsOf.get(line);
    if (columns) columns.push(column);
    else columnsOf.set(line, [column]);
  }
  let plain = '';
  let ops = '';
  let length = 0;
  lines.forEach(({text}, i) => {
    const shown = `${'*'.repeat(markers[i] ?? 0)}${text}\n`;
    length += shown.length;
    let done = 0;
    const columns = columnsOf.get(i) ?? [];
    for (const column of columns.sort((a, b) => a - b)) {
      const at = column + (markers[i] ?? 0);
      ops += operations('=', '', plain + shown.slice(done, at)) + operations('=', attributes, '>');
      plain = '';
      done = at + 1;
    }
    plain += shown.slice(done);
  });
  return `Z:${base36(length)}>0${ops}$`;
};

/** A changeset that makes lines bold and changes no character; null when there are none. */
export const writeBoldChangeset = (
  text: string,
  boldLines: ReadonlySet<number>,
  tools: ChangesetTools,
): string | null => {
  const attributes = `*${base36(tools.numberOf('bold', 'true'))}`;
  let plain = '';
  let ops = '';
  let isBold = false;
  text
    .replace(/\n$/, '')
    .split('\n')
    .forEach((line, i) => {
      if (boldLines.has(i) && line !== '') {
        ops += operations('=', '', plain) + operations('=', attributes, line);
        plain = '';
        isBold = true;
      } else {
        plain += line;
      }
      plain += '\n';
    });
  return isBold ? `Z:${base36(text.length)}>0${ops}$` : null;
};
