import type {AttributeOf} from '../../meeting/notation/attributed-line';
import type {PadText} from '../pad-host';
import {cutLines, readLines} from './pad-text';
import type {AttributedText} from './pad-text';

/** What was read last, and from what. */
interface Reading {
  readonly attribs: string;
  /** The lines as the host has them, with their markers. */
  readonly texts: readonly string[];
  readonly read: PadText;
}

/** A place between two operations of an attribute string, and how many characters of the text are before it. */
interface Place {
  readonly at: number;
  readonly chars: number;
}
const beginning: Place = {at: 0, chars: 0};

const isDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122);

/** The end of the operation whose `+` stands at an index. */
const endOf = (attribs: string, plus: number): number => {
  let at = plus + 1;
  while (at < attribs.length && isDigit(attribs.charCodeAt(at))) at += 1;
  return at;
};

/** Goes from operation to operation as long as it may, and gives where it stands then. */
const walk = (
  attribs: string,
  from: Place,
  mayGo: (here: Place, next: Place) => boolean,
): Place => {
  let here = from;
  for (;;) {
    const plus = attribs.indexOf('+', here.at);
    if (plus < 0) return here;
    const at = endOf(attribs, plus);
    const next = {at, chars: here.chars + Number.parseInt(attribs.slice(plus + 1, at), 36)};
    if (!mayGo(here, next)) return here;
    here = next;
  }
};

/** How many characters two strings have in common at their start. */
const commonStart = (a: string, b: string): number => {
  if (a === b) return Infinity;
  let count = 0;
  while (count < a.length && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
};

/** How many at their end. */
const commonEnd = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (
    count < most &&
    a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)
  ) {
    count += 1;
  }
  return count;
};

/** How many characters of the text the operations cover that two attribute strings have in common at their start. */
const coveredAtStart = (before: string, attribs: string): number => {
  const same = commonStart(before, attribs);
  // One that ends where they part may go on in the other string.
  return walk(attribs, beginning, (_here, {at}) => at < same).chars;
};

/** The same for their end. */
const coveredAtEnd = (before: string, attribs: string): number => {
  const plus = attribs.indexOf('+', attribs.length - commonEnd(before, attribs));
  if (plus < 0) return 0;
  // What stands before that sign may be another operation's there.
  return walk(attribs, {at: endOf(attribs, plus), chars: 0}, () => true).chars;
};

/** Reads what lies between the lines that are the same at the start and at the end. */
const readOn = (
  before: Reading,
  texts: readonly string[],
  attribs: string,
  attributeOf: AttributeOf,
): PadText => {
  const longer = before.texts.length - texts.length;
  const most = Math.min(texts.length, before.texts.length);
  const startCovered = coveredAtStart(before.attribs, attribs);
  let start = 0;
  let from = 0;
  while (start < most && texts[start] === before.texts[start]) {
    const next = from + (texts[start]?.length ?? 0) + 1;
    if (next > startCovered) break;
    from = next;
    start += 1;
  }
  const endCovered = start < texts.length ? coveredAtEnd(before.attribs, attribs) : 0;
  let end = texts.length;
  let behind = 0;
  while (end > start && end + longer > start && texts[end - 1] === before.texts[end - 1 + longer]) {
    const next = behind + (texts[end - 1]?.length ?? 0) + 1;
    if (next > endCovered) break;
    behind = next;
    end -= 1;
  }
  const between = texts.slice(start, end);
  const to = from + between.reduce((sum, line) => sum + line.length + 1, 0);
  const first = walk(attribs, beginning, (_here, {chars}) => chars <= from);
  const last = walk(attribs, first, ({chars}) => chars < to);
  const come = readLines(
    between,
    attribs.slice(first.at, last.at),
    attributeOf,
    from - first.chars,
  );
  const join = <T>(was: readonly T[], now: readonly T[]): T[] => [
    ...was.slice(0, start),
    ...now,
    ...was.slice(end + longer),
  ];
  return {
    lines: join(before.read.lines, come.lines),
    markers: join(before.read.markers, come.markers),
  };
};

/**
 * A reader of one pad's text, again and again: lines of the same text and attributes stay the same
 * values, those between are read. Numbers of attributes have to keep their meaning, as in a pad's pool.
 */
export const createTextReader = (): ((
  atext: AttributedText,
  attributeOf: AttributeOf,
) => PadText) => {
  let before: Reading | null = null;
  return ({text, attribs}, attributeOf) => {
    const texts = cutLines(text);
    const read = before
      ? readOn(before, texts, attribs, attributeOf)
      : readLines(texts, attribs, attributeOf);
    before = {attribs, texts, read};
    return read;
  };
};
