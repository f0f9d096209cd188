import {ownKey, startKey} from '../meeting/notation/attributed-line';
import {applyEdit} from '../meeting/edit';
import type {LineEdit, Note} from '../meeting/edit';
import type {AuthorId, PadLine} from '../meeting/pad-line';
import type {PadText} from './pad-text';

/** What changesets need of a pad: numbers for its attributes, and the host's way to join two changesets. */
export interface ChangesetTools {
  /** The number of an attribute in the pad's pool, new if need be. */
  readonly numberOf: (key: string, value: string) => number;
  /** One changeset that does what both do in turn. */
  readonly compose: (first: string, second: string) => string;
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
    ...(note.own ? [tools.numberOf(ownKey, '1')] : []),
    ...(note.startedAt === null ? [] : [tools.numberOf(startKey, String(note.startedAt))]),
  ];
  return numbers.map((number) => `*${base36(number)}`).join('');
};

interface Change {
  /** The text that stays before the change. */
  readonly before: string;
  readonly removed: string;
  readonly inserted: readonly Insertion[];
}

const writeChange = (
  {before, removed, inserted}: Change,
  length: number,
  tools: ChangesetTools,
): string => {
  const bank = inserted.map(({text}) => text).join('');
  if (bank === '' && removed === '') return `Z:${base36(length)}>0$`;
  const runs: {attributes: string; text: string}[] = [];
  for (const insertion of inserted) {
    if (insertion.text === '') continue;
    const attributes = attributesOf(insertion, tools);
    const last = runs[runs.length - 1];
    if (last?.attributes === attributes) last.text += insertion.text;
    else runs.push({attributes, text: insertion.text});
  }
  const growth = bank.length - removed.length;
  const size = `${growth < 0 ? '<' : '>'}${base36(Math.abs(growth))}`;
  const ops =
    operations('=', '', before) +
    operations('-', '', removed) +
    runs.map(({attributes, text}) => operations('+', attributes, text)).join('');
  return `Z:${base36(length)}${size}${ops}$${bank}`;
};

/** The lines as the host holds them, markers included. Only the marker's width matters here, not its sign. */
const hostLine = (line: PadLine | undefined, marker: number | undefined): string =>
  '*'.repeat(marker ?? 0) + (line?.text ?? '');

const changeOf = (edit: LineEdit, texts: readonly string[], markers: readonly number[]): Change => {
  const above = texts
    .slice(0, edit.line)
    .map((text) => `${text}\n`)
    .join('');
  const here = texts[edit.line] ?? '';
  switch (edit.kind) {
    case 'splice': {
      const column = edit.column + (markers[edit.line] ?? 0);
      const {insert: text, author, note} = edit;
      return {
        before: above + here.slice(0, column),
        removed: here.slice(column, column + edit.remove),
        inserted: [{text, author, bold: false, note}],
      };
    }
    case 'deleteLine':
      return {before: above, removed: `${here}\n`, inserted: []};
    case 'insertLines': {
      const {author, own} = edit;
      const run = (text: string, bold: boolean): Insertion => ({
        text,
        author,
        bold,
        note: {own: own && text !== '\n', startedAt: null},
      });
      // After the line above rather than before the one below: where somebody types at the very
      // place, Etherpad puts what begins with a line end second, and no line is broken in two.
      const isFirst = edit.line === 0;
      return {
        before: isFirst ? '' : above.slice(0, -1),
        removed: '',
        inserted: edit.lines.flatMap(({text, bold}) =>
          isFirst ? [run(text, bold), run('\n', false)] : [run('\n', false), run(text, bold)],
        ),
      };
    }
  }
};

const markersAfter = (markers: readonly number[], edit: LineEdit): readonly number[] => {
  switch (edit.kind) {
    case 'splice':
      return markers;
    case 'deleteLine':
      return [...markers.slice(0, edit.line), ...markers.slice(edit.line + 1)];
    case 'insertLines':
      return [
        ...markers.slice(0, edit.line),
        ...edit.lines.map(() => 0),
        ...markers.slice(edit.line),
      ];
  }
};

/** One changeset for a list of edits on a pad's text; null when there are none. */
export const writeChangeset = (
  {lines, markers}: PadText,
  edits: readonly LineEdit[],
  tools: ChangesetTools,
): string | null => {
  let current = lines;
  let widths = markers;
  let whole: string | null = null;
  for (const edit of edits) {
    const texts = current.map((line, i) => hostLine(line, widths[i]));
    const length = texts.reduce((sum, text) => sum + text.length + 1, 0);
    const one = writeChange(changeOf(edit, texts, widths), length, tools);
    whole = whole === null ? one : tools.compose(whole, one);
    widths = markersAfter(widths, edit);
    current = applyEdit(current, edit);
  }
  return whole;
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
