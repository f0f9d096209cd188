import {markerWidth, readPadLine} from '../meeting/notation/attributed-line';
import type {AttributeOf} from '../meeting/notation/attributed-line';
import type {Column, LineIndex, PadLine} from '../meeting/pad-line';
import {attributeNumbers, readChangeset} from './changeset';
import type {Changeset, Operation} from './changeset';

/**
 * Which character it is, among all that a pad ever got, by the order in which they came. A character keeps it
 * however the text around it changes; one that went and came again is another.
 */
export type Origin = number;

/** Characters of a line that came together and carry the same attributes. */
export interface Run {
  readonly length: number;
  /** Of the first; those behind it follow one by one. */
  readonly origin: Origin;
  /** Numbers of entries in the pad's attribute pool. */
  readonly attributes: readonly number[];
}

/** A line of a pad, the host's marker included and its line end left out. The same value as long as it stays the same. */
export interface TracedLine {
  readonly text: string;
  /** They cover the whole text. */
  readonly runs: readonly Run[];
}

/** Lines `from` and those that follow were replaced by others. */
export interface Replaced {
  readonly from: LineIndex;
  readonly removed: readonly TracedLine[];
  readonly added: readonly TracedLine[];
}

/** A pad's text, taken from revision to revision. */
export interface TracedText {
  /** As they are now: the same list all the time. */
  readonly lines: readonly TracedLine[];
  /** Begin with the text that a revision left, where those before it are lost. False where it isn't one. */
  readonly start: (text: unknown, attributes: unknown) => boolean;
  /** Apply the changeset of the next revision. Null, and nothing is changed, where it doesn't fit this text. */
  readonly apply: (changeset: unknown) => Replaced | null;
}

/** In lines. */
const longStretch = 1000;

const emptyLine: TracedLine = {text: '', runs: []};
const noAttributes: readonly number[] = [];

/** Makes one line after the other. */
const createMaker = () => {
  const made: TracedLine[] = [];
  let text = '';
  let runs: Run[] = [];
  const add = (words: string, run: Run): void => {
    const last = runs[runs.length - 1];
    text += words;
    if (last?.attributes === run.attributes && last.origin + last.length === run.origin) {
      runs[runs.length - 1] = {...last, length: last.length + run.length};
    } else runs.push(run);
  };
  return {
    made,
    add,
    isAtStart: () => text === '',
    end: (): void => {
      made.push(text === '' ? emptyLine : {text, runs});
      text = '';
      runs = [];
    },
  };
};
type Maker = ReturnType<typeof createMaker>;

/** A text that is read from its start to its end, part by part. */
const createCursor = (lines: readonly TracedLine[]) => {
  let line = 0;
  let column = 0;
  let run = 0;
  let inRun = 0;
  const toNextLine = (): void => {
    line += 1;
    column = run = inRun = 0;
  };
  /** Goes over characters of this line, up to its end; gives them stretch by stretch. */
  const take = (count: number, each: (words: string, part: Run) => void): void => {
    const {text, runs} = lines[line] ?? emptyLine;
    let left = count;
    while (left > 0) {
      const here = runs[run];
      if (!here) return;
      const length = Math.min(left, here.length - inRun);
      each(text.slice(column, column + length), {...here, length, origin: here.origin + inRun});
      column += length;
      left -= length;
      inRun += length;
      if (inRun === here.length) {
        run += 1;
        inRun = 0;
      }
    }
  };
  return {
    take,
    toNextLine,
    /** Goes over whole lines. */
    skip: (count: number): void => {
      line += count;
    },
    line: () => line,
    isAtStart: () => column === 0,
    /** How many characters of this line are left, without its end. */
    left: () => (lines[line]?.text.length ?? 0) - column,
    isInText: () => line < lines.length,
  };
};
type Cursor = ReturnType<typeof createCursor>;

const nothing = (): void => undefined;

/** Goes over characters with `lines` line ends among them; `onEnd` at each. Null where the text has no such ones. */
const walk = (
  cursor: Cursor,
  {chars, lines}: Operation,
  each: (words: string, part: Run) => void,
  onEnd: () => void,
): true | null => {
  let left = chars;
  for (let ends = 0; ends < lines; ends += 1) {
    if (!cursor.isInText()) return null;
    const count = cursor.left();
    cursor.take(count, each);
    left -= count + 1;
    onEnd();
    cursor.toNextLine();
  }
  if (left < 0 || left > cursor.left() || (lines > 0 && left > 0)) return null;
  cursor.take(left, each);
  return true;
};

/** Gives a text its next revisions. `attributeOf` tells what the numbers in the pad's pool stand for. */
export const createTracedText = (attributeOf: AttributeOf): TracedText => {
  // What Etherpad calls an empty pad is one line without words.
  const lines: TracedLine[] = [emptyLine];
  let came: Origin = 0;
  /** One list for all runs of the same attributes. */
  const lists = new Map<string, readonly number[]>();
  const listOf = (numbers: readonly number[]): readonly number[] => {
    if (numbers.length === 0) return noAttributes;
    const key = numbers.join();
    const known = lists.get(key) ?? numbers;
    lists.set(key, known);
    return known;
  };
  /** Attributes that come to some. One without a value takes away what has its key. */
  const withAttributes = (
    before: readonly number[],
    coming: readonly number[],
  ): readonly number[] => {
    const keys = new Set(coming.map((number) => attributeOf(number)?.[0]));
    const staying = before.filter((number) => !keys.has(attributeOf(number)?.[0]));
    return listOf([...staying, ...coming.filter((number) => attributeOf(number)?.[1])]);
  };
  /** The text that comes, with its attributes. */
  const insert = (maker: Maker, words: string, numbers: readonly number[]): void => {
    const attributes = withAttributes(noAttributes, numbers);
    words.split('\n').forEach((part, i) => {
      if (i > 0) {
        maker.end();
        came += 1;
      }
      if (part !== '') maker.add(part, {length: part.length, origin: came, attributes});
      came += part.length;
    });
  };

  /** The lines that a changeset makes, from the first that it touches on; null where it doesn't fit. */
  const make = ({operations, bank}: Changeset): Replaced | null => {
    const cursor = createCursor(lines);
    const maker = createMaker();
    let from = 0;
    let at = 0;
    for (const operation of operations) {
      const {opcode, attributes, chars} = operation;
      const numbers = attributes === '' ? noAttributes : attributeNumbers(attributes);
      if (opcode === '+') {
        insert(maker, bank.slice(at, at + chars), numbers);
        at += chars;
      } else if (opcode === '-') {
        if (!walk(cursor, operation, nothing, nothing)) return null;
      } else if (numbers.length > 0) {
        const keep = (words: string, run: Run): void =>
          maker.add(words, {...run, attributes: withAttributes(run.attributes, numbers)});
        if (!walk(cursor, operation, keep, maker.end)) return null;
      } else if (
        operation.lines > 0 &&
        maker.made.length === 0 &&
        maker.isAtStart() &&
        cursor.isAtStart() &&
        cursor.line() === from
      ) {
        // Whole lines before anything was touched.
        cursor.skip(operation.lines);
        from = cursor.line();
        if (from > lines.length) return null;
      } else if (operation.lines > 0 && maker.isAtStart() && cursor.isAtStart()) {
        for (let i = 0; i < operation.lines; i += 1)
          maker.made.push(lines[cursor.line() + i] ?? emptyLine);
        cursor.skip(operation.lines);
        if (cursor.line() > lines.length) return null;
      } else if (!walk(cursor, operation, maker.add, maker.end)) return null;
    }
    let to = cursor.line();
    // What is left of a line stays as it is.
    if (!maker.isAtStart() || !cursor.isAtStart()) {
      cursor.take(cursor.left(), maker.add);
      maker.end();
      to += 1;
    }
    return {from, removed: lines.slice(from, to), added: maker.made};
  };

  return {
    lines,
    start: (text, attributes) => {
      if (typeof text !== 'string' || typeof attributes !== 'string') return false;
      const change = readChangeset(`Z:0>${text.length.toString(36)}${attributes}$${text}`);
      const made = change && make(change);
      if (!made || !text.endsWith('\n')) return false;
      lines.length = 0;
      for (const line of made.added) lines.push(line);
      return true;
    },
    apply: (changeset) => {
      const change = readChangeset(changeset);
      const before = came;
      const replaced = change && make(change);
      if (!replaced) {
        came = before;
        return null;
      }
      const {from, removed, added} = replaced;
      if (added.length < longStretch) lines.splice(from, removed.length, ...added);
      else {
        // A list of arguments has an end.
        const behind = lines.splice(from).slice(removed.length);
        for (const line of added) lines.push(line);
        for (const line of behind) lines.push(line);
      }
      return replaced;
    },
  };
};

/** A traced line for the model. */
export const padLineOf = ({text, runs}: TracedLine, attributeOf: AttributeOf): PadLine =>
  readPadLine({text, lineMarker: markerWidth(text, runs[0], attributeOf)}, runs, attributeOf);

/** Which characters stand at some columns of a line, marker left out, in ascending order. */
export const originsAt = (
  {text, runs}: TracedLine,
  columns: readonly Column[],
  attributeOf: AttributeOf,
): readonly Origin[] => {
  const marker = markerWidth(text, runs[0], attributeOf);
  let run = 0;
  let from = 0;
  return columns.map((column) => {
    const at = column + marker;
    for (let here = runs[run]; here && from + here.length <= at; here = runs[run]) {
      from += here.length;
      run += 1;
    }
    const here = runs[run];
    return here ? here.origin + at - from : -1;
  });
};
