import {blank, isBlankAt, trim, trimmed} from './fold';
import type {WrittenName} from '../meeting';
import {personWords} from './name';
import type {Column, LineIndex} from '../pad-line';
import {pattern} from './pattern';
import {joinsOfNames} from './phrases';

/** What stands between two names of a list. */
export const nameSeparators = pattern('gu')`[,;&]|${blank}(?:${joinsOfNames})(?=${blank})`;

/**
 * The names that stand in a line from a column on, separated by `,`, `&`, `;` or, between blanks, `et`,
 * `and`, `y`, `e`, `und`; in order, without empty ones.
 */
export const readWrittenNames = (text: string, line: LineIndex, first: Column): WrittenName[] => {
  const names: WrittenName[] = [];
  let from = first;
  const endAt = (to: Column): void => {
    const name = trimmed(text, from, to);
    while (isBlankAt(text, from)) from += 1;
    if (name !== '') names.push({name, line, from, to: from + name.length, bullet: null});
  };
  for (const {0: separator, index} of text.slice(first).matchAll(nameSeparators)) {
    endAt(first + index);
    from = first + index + separator.length;
  }
  endAt(text.length);
  return names;
};

/** Names without their places. */
export const namesIn = (written: readonly WrittenName[]): string[] => written.map(({name}) => name);

/** The names of a list, in order: `Sam, Lou et Noor`. */
export const readNames = (value: string): string[] => namesIn(readWrittenNames(value, 0, 0));

const listLine = /^[\s\u200b]*([-*•◦●▪–]|\d{1,3}[.)])[\s\u200b]+(\S.*)$/su;

/**
 * Read a name on a line of its own below a key: `Présents :`, then `- Sam`. Null where the line has no
 * bullet, or nothing behind it.
 */
export const readListed = (text: string, line: LineIndex): WrittenName | null => {
  const [, bullet = '', words = ''] = listLine.exec(text) ?? [];
  const name = trim(words);
  const from = text.length - words.length;
  return name === '' ? null : {name, line, from, to: from + name.length, bullet};
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
