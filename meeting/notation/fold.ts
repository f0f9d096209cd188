import {pattern} from './pattern';
/** Most words need no Unicode, which costs several times as much. */
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Accents of Latin, Greek and Cyrillic letters, and what chooses the look of a sign. Other scripts' marks are letters' own: vowels. */
const accents = /[\u0300-\u036f\u20d0-\u20f0\ufe00-\ufe0f]+/g;

const notWords = /[^\p{L}\p{N}\p{M}]+/gu;

/** In small letters, without accents. Blanks and signs stay, which an amount or a part is made of. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(accents, '').toLowerCase();

/**
 * Reduce text to what makes a difference in the notation: letters and digits of any script, in
 * lower case, without accents, `ß` as `ss`. Blanks of every width, dashes, apostrophes, middle dots and other
 * signs go, so that `Présent·es`, `présent.e.s` and `PRESENT-E-S` are one.
 */
export const fold = (text: string): string =>
  isAscii(text)
    ? text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase()
    : plainLetters(text).replace(/ß/g, 'ss').replace(notWords, '');

/** Like `fold`, but words stay apart, by one blank: for texts that are compared as people read them. */
export const foldWords = (text: string): string =>
  trim(
    isAscii(text)
      ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
      : plainLetters(text).replace(notWords, ' '),
  );

/** Every kind of blank that keyboards and word processors put into a line, the French narrow ones included. */
export const blank = '[\\s\\u200b]';
/** Hyphen, the typographic dashes and the minus sign. */
export const dash = '[-\\u2010-\\u2015\\u2212]';

const wordLike = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
/** Whether there is a letter, a digit or an emoji: a text without any (`-----`, `…`) says nothing. */
export const saysSomething = (text: string): boolean => isLetterAt(text, 0) || wordLike.test(text);

const oneDash = new RegExp(dash);
/** Whether a text stands between dashes. The last one is looked for first: few lines end in one. */
export const isSetApart = (text: string): boolean =>
  text.length > 1 && oneDash.test(text.charAt(text.length - 1)) && oneDash.test(text.charAt(0));

const anyBlanks = pattern('g')`${blank}+`;
/** The blanks of `blank` that no keyboard of old had, those from U+2000 to U+200B aside. */
const rareBlanks = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
/** Whether a blank, as in `blank`, stands at a column. */
export const isBlankAt = (text: string, column: number): boolean => {
  const code = text.charCodeAt(column);
  return (
    code === 32 ||
    (code > 8 && code < 14) ||
    (code > 159 && ((code > 0x1fff && code < 0x200c) || rareBlanks.has(code)))
  );
};

/** Whether one of the 26 letters stands at a column, as most often. Asking a pattern takes ten times as long. */
export const isLetterAt = (text: string, column: number): boolean => {
  const code = text.charCodeAt(column) | 32;
  return code > 96 && code < 123;
};

/** Whether a digit stands at a column. */
export const isDigitAt = (text: string, column: number): boolean => {
  const code = text.charCodeAt(column);
  return code > 47 && code < 58;
};

/** How many blanks a text begins with. */
export const blanksAtStart = (text: string): number => {
  let column = 0;
  while (column < text.length && isBlankAt(text, column)) column += 1;
  return column;
};

/** How many blanks a text ends with. A pattern would take the square of a long run's length. */
export const blanksAtEnd = (text: string): number => {
  let column = text.length;
  while (column > 0 && isBlankAt(text, column - 1)) column -= 1;
  return text.length - column;
};

/** The characters `[from, to)` of a text, without blanks of any kind at either end. */
export const trimmed = (text: string, from: number, to: number): string => {
  let start = from;
  let end = to;
  while (start < end && isBlankAt(text, start)) start += 1;
  while (end > start && isBlankAt(text, end - 1)) end -= 1;
  return text.slice(start, end);
};

/** Without blanks of any kind at either end. */
export const trim = (text: string): string => trimmed(text, 0, text.length);

/**
 * The word of an identity: as typed but for case and the width of blanks. Accents, dashes and emoji
 * count here, since two people may differ by nothing else.
 */
export const identityWord = (text: string): string =>
  // One word in ASCII, as most names are, needs no more.
  /^[!-~]*$/.test(text)
    ? text.toLowerCase()
    : trim(text.normalize('NFC').replace(anyBlanks, ' ')).toLowerCase();

/** Number identities: the first of a word gets `#1`, the next `#2`, in the order of the calls. */
export const numberedIds = (): ((word: string) => string) => {
  const seen = new Map<string, number>();
  return (word) => {
    const nth = (seen.get(word) ?? 0) + 1;
    seen.set(word, nth);
    return `${word}#${nth}`;
  };
};
