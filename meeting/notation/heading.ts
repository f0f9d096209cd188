import {blank, blanksAtStart, dash, isBlankAt, isDigitAt, saysSomething, trim} from './fold';
import {sectionKinds} from '../meeting';
import type {SectionKind} from '../meeting';
import {readMarks} from './mark';
import {readSectionTitle} from './vocabulary';
import {pattern} from './pattern';

/**
 * How a heading is typed. `numbered`: `03 - Votes`; `short`: `03 Votes`, `03. Votes`; `digit`: `3. Votes`,
 * `3 - Votes`; `title`: `Votes`; `colon`: `Votes :`; `marked`: another title behind the `#` of Markdown or
 * between the `==` of a wiki.
 */
type HeadingForm = 'numbered' | 'short' | 'digit' | 'title' | 'colon' | 'marked';

/** A line that can open a section. */
export interface Heading {
  readonly kind: SectionKind | null;
  /** The number as typed (0 to 99), or null for a title alone on its line. */
  readonly number: number | null;
  readonly title: string;
  readonly form: HeadingForm;
  /** Whether the title is one of a section. Only `numbered` and `marked` can do without. */
  readonly isKnown: boolean;
  /** How many `#` or `=` stand before it. */
  readonly depth: number;
}

/** No line that a sign opens is a heading when it is longer, in UTF-16 units. */
const longestSigned = 120;
/** No line with a title that is known without a number is longer, in UTF-16 units. */
const longestLine = 40;

const numbered = pattern('us')`^(\d\d)(${blank}*)${dash}+(${blank}*)(\p{L}.*)$`;
const loose = pattern('us')`^(\d\d?)(?:[.)]|${blank}*${dash}+)?${blank}*(\p{L}.*)$`;

const withoutColon = (text: string): string => trim(text.replace(/[:：]$/, ''));

/** Numbers that are typed otherwise than `03 - ` need a title that is known, and a short line. */
const readLooseHeading = (text: string): Heading | null => {
  const found = text.length > longestLine ? null : loose.exec(text);
  if (!found) return null;
  const [, digits = '', rest = ''] = found;
  const title = withoutColon(rest);
  const kind = readSectionTitle(title);
  const form = digits.length === 2 ? 'short' : 'digit';
  return kind && {kind, number: Number(digits), title, form, isKnown: true, depth: 0};
};

/** A `NN - Title` line. An unknown title needs a blank beside the dash, so that `10-12 euros` stays prose. */
const readNumberedHeading = (text: string): Heading | null => {
  const found = numbered.exec(text);
  if (!found) return readLooseHeading(text);
  const [, digits = '', before = '', after = '', rest = ''] = found;
  const number = Number(digits);
  const title = withoutColon(rest);
  const known = readSectionTitle(title);
  if (!known && before === '' && after === '') return null;
  const kind = known ?? sectionKinds[number] ?? null;
  return {kind, number, title, form: 'numbered', isKnown: known !== null, depth: 0};
};

/** What no title has. */
const busy = /[:：()+\d]/;

/** A known title alone on its line, with a colon behind it or without. */
const readTitle = (text: string): Heading | null => {
  if (text.length > longestLine) return null;
  const line = trim(text);
  const title = withoutColon(line);
  if (busy.test(title)) return null;
  const kind = readSectionTitle(title);
  // A mark means an item or a turn: `[x] Votes` is no title.
  if (!kind || readMarks(title).to > 0) return null;
  const form = title === line ? 'title' : 'colon';
  return {kind, number: null, title, form, isKnown: true, depth: 0};
};

/** What a Markdown or wiki sign says by itself of a line whose title is unknown. */
const markedAs = (text: string, depth: number): Heading | null => {
  const title = withoutColon(text);
  if (depth > 6 || !saysSomething(title)) return null;
  const found = readHeading(title);
  return found
    ? {...found, depth}
    : {kind: null, number: null, title, form: 'marked', isKnown: false, depth};
};

/** As pads that come from elsewhere mark a heading: `## 02 - Votes`. */
const markdown = pattern('')`^(?:${blank}|#)+`;
const closing = /[#\s]$/;

const readMarkdown = (text: string): Heading | null => {
  if (text.length > longestSigned) return null;
  const start = blanksAtStart(text);
  let depth = 1;
  while (text.charAt(start + depth) === '#') depth += 1;
  let rest = text.replace(markdown, '');
  while (closing.test(rest)) rest = rest.slice(0, -1);
  const found = markedAs(rest, depth);
  // `#hashtag` and `#!/bin/sh` are no headings.
  return found?.isKnown || isBlankAt(text, start + depth) ? found : null;
};

/** A heading in bold or between signs: `**00 - Général**`, `== Votes ==`. */
const readSetApart = (text: string): Heading | null => {
  if (text.length > longestSigned) return null;
  const body = withoutColon(trim(text));
  const sign = body.charAt(0);
  let many = 1;
  while (body.charAt(many) === sign) many += 1;
  // `* Votes *` is an item of a list.
  if (body.length <= 2 * many || (many === 1 && isBlankAt(body, 1))) return null;
  if (!body.endsWith(sign.repeat(many))) return null;
  const inner = trim(body.slice(many, -many));
  if (sign === '=') return markedAs(inner, many);
  const found = readHeading(inner);
  return found?.isKnown ? found : null;
};

/** A heading that became an item of a list: `• 00 - Général`. Its title is known. */
const readBulleted = (text: string, from: number): Heading | null => {
  const start = from + 1 + blanksAtStart(text.slice(from + 1, from + 4));
  if (!isDigitAt(text, start)) return null;
  const found = readNumberedHeading(trim(text.slice(start)));
  return found?.isKnown && found.form !== 'digit' ? found : null;
};

/** Read a line as a heading: `NN - Title`, or a known title alone on its line, as people type them. */
export const readHeading = (text: string): Heading | null => {
  const start = blanksAtStart(text);
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) return readNumberedHeading(trim(text));
  switch (text.charAt(start)) {
    case '#':
      return readMarkdown(text);
    case '*':
    case '-':
    case '•':
    case '◦':
      if (isBlankAt(text, start + 1)) return readBulleted(text, start);
  }
  if (first === 42 || first === 61 || first === 95) return readSetApart(text);
  return first > 64 ? readTitle(text) : null;
};
