import {ownKey, startKey} from '../../meeting/notation/attributed-line';
import {isMade, isNew, isNoChange} from '../../meeting/change/change';
import type {Change, NewEnd, NewText} from '../../meeting/change/change';
import type {AuthorId, Column, EpochMs, LineIndex} from '../../meeting/pad-line';
import type {MarkPlace} from '../../meeting/plan/untimed';
import type {PadText} from '../pad-host';

/** What changesets need of a pad. */
export interface ChangesetTools {
  /** The number of an attribute in the pad's pool, new if need be. */
  readonly numberOf: (key: string, value: string) => number;
  /** The author that text of the host's own carries, or empty for none. */
  readonly systemAuthor: AuthorId;
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
const attributesOf = ({author, bold, own, startedAt}: NewText, tools: ChangesetTools): string => {
  const signed = author ?? tools.systemAuthor;
  const numbers = [
    ...(signed === '' ? [] : [tools.numberOf('author', signed)]),
    ...(bold ? [tools.numberOf('bold', 'true')] : []),
    ...(own && signed !== '' ? [tools.numberOf(ownKey, signed)] : []),
    ...(startedAt === null ? [] : [tools.numberOf(startKey, String(startedAt))]),
  ];
  return numbers.map((number) => `*${base36(number)}`).join('');
};

/** Characters `from` (inclusive) to `to` (exclusive) of the pad's text before, which stay. */
interface Kept {
  readonly from: number;
  readonly to: number;
}

const lineEnd = ({author}: NewEnd): NewText => ({
  text: '\n',
  author,
  bold: false,
  own: false,
  startedAt: null,
});

/** Operations for what comes: neighbours of the same attributes are one. */
const insertions = (inserted: readonly NewText[], tools: ChangesetTools): string => {
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
  pieces: readonly (Kept | NewText)[],
  tools: ChangesetTools,
): string | null => {
  let ops = '';
  let bank = '';
  let removed = 0;
  let kept: Kept = {from: 0, to: 0};
  let inserted: NewText[] = [];
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
    if (isNew(piece)) {
      inserted.push(piece);
    } else if (piece.from < piece.to) {
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
 * What a text after a change is made of. `starts` says where each line begins in the text before, the markers of lines
 * included, and last where it ends.
 */
const piecesOf = (
  change: Change,
  starts: readonly number[],
  markers: readonly number[],
): (Kept | NewText)[] => {
  const startOf = (line: LineIndex): number => starts[line] ?? starts[starts.length - 1] ?? 0;
  return change.flatMap((part): (Kept | NewText)[] => {
    if (!isMade(part)) return [{from: startOf(part.from), to: startOf(part.to)}];
    const {of, end} = part;
    const start = of ? startOf(of.line) : 0;
    const marker = of ? (markers[of.line] ?? 0) : 0;
    const shift = start + marker;
    return [
      {from: start, to: shift},
      ...part.pieces.map((piece) =>
        isNew(piece) ? piece : {from: piece.from + shift, to: piece.to + shift},
      ),
      typeof end === 'number' ? {from: startOf(end + 1) - 1, to: startOf(end + 1)} : lineEnd(end),
    ];
  });
};

/** One changeset for a change of a pad's text; null when it changes nothing. */
export const writeChangeset = (
  {lines, markers}: PadText,
  change: Change,
  tools: ChangesetTools,
): string | null => {
  if (isNoChange(change)) return null;
  const starts = [0];
  let text = '';
  lines.forEach((line, i) => {
    // Only the marker's width matters here, not its sign.
    text += `${'*'.repeat(markers[i] ?? 0)}${line.text}\n`;
    starts.push(text.length);
  });
  return writePieces(text, piecesOf(change, starts, markers), tools);
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
