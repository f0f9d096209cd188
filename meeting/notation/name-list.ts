import {blank, isBlankAt, trim, trimmed} from './fold';
import type {ListedName} from '../meeting';
import {personWords} from './name';
import type {Column, LineIndex, Span} from '../pad-line';
import {pattern} from './pattern';
import {joinsOfNames} from './phrases';

/** What stands between two names of a list. */
export const nameSeparators = pattern('gu')`[,;&]|${blank}(?:${joinsOfNames})(?=${blank})`;

/** Names separated by `,`, `&`, `;` or, between blanks, `et`, `and`, `y`, `e`, `und`; in order, without empty ones. */
export const readNames = (value: string): string[] =>
  value
    .split(nameSeparators)
    .map(trim)
    .filter((name) => name !== '');

/** A name where it is written: characters `[from, to)` of its line. */
export interface WrittenName extends Span {
  readonly name: string;
}

/** The names that stand in a line from a column on, in order, each with its place. */
export const readWrittenNames = (text: string, first: Column): WrittenName[] => {
  const names: WrittenName[] = [];
  let from = first;
  const endAt = (to: Column): void => {
    const name = trimmed(text, from, to);
    while (isBlankAt(text, from)) from += 1;
    if (name !== '') names.push({name, from, to: from + name.length});
  };
  for (const {0: separator, index} of text.slice(first).matchAll(nameSeparators)) {
    endAt(first + index);
    from = first + index + separator.length;
  }
  endAt(text.length);
  return names;
};

const listLine = /^[\s\u200b]*([-*•◦●▪–]|\d{1,3}[.)])[\s\u200b]+(\S.*)$/su;

/** Read one line of a list; null where it has no bullet, or nothing behind it. */
export const readListed = (text: string, line: LineIndex): ListedName | null => {
  const [, bullet = '', words = ''] = listLine.exec(text) ?? [];
  const name = trim(words);
  return name === '' ? null : {line, bullet, name};
};

/** A name as a list of names can hold it: `Ed & Co` is one of it, and no two. */
export const writeListedName = (name: string): string =>
  trim(name.replace(/\s*[&;]\s*/g, '+').replace(/\s*,\s*/g, ' '));

/**
 * Which names of a list are those of somebody. `Max` is `Max (Lyon)` where nobody else is called so, and neither of
 * `Max (Lyon)` and `Max (Paris)`.
 */
export const isOfPerson = (
  list: readonly string[],
  name: string,
): ((listed: string) => boolean) => {
  const wordOf = personWords([...list, name].map(writeListedName));
  const word = wordOf(writeListedName(name));
  return (listed) => wordOf(writeListedName(listed)) === word;
};
