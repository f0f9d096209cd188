import {blank, isBlankAt, isDigitAt, trim, trimmed} from './fold';
import {pattern} from './pattern';

/** Longer than any key, in UTF-16 units: what stands before a later colon is a sentence. */
export const longestKey = 120;

/** The next colon, narrow or wide; -1 without one. */
const colonFrom = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 0xff1a) return at;
  }
  return -1;
};

const innerEnding = pattern('u')`^in(?:nen)?${blank}*(?:\([^()]{0,80}\)${blank}*)?[:：]`;
/** Whether a colon is the one of a German `Teilnehmer:innen :`, where another one ends the key. */
const isInner = (text: string, colon: number): boolean =>
  text.charAt(colon + 1) === 'i' && innerEnding.test(text.slice(colon + 1, colon + 120));

/** The `**` or `__` of Markdown that a line begins with; empty without one. */
const boldAt = (text: string): string => {
  const first = text.charCodeAt(0);
  if ((first !== 42 && first !== 95) || text.charCodeAt(1) !== first) return '';
  return isBlankAt(text, 2) ? '' : text.slice(0, 2);
};

/** A `key : value` line, cut at its first colon. `valueFrom` is the column where the value begins. */
export interface KeyLine {
  readonly key: string;
  readonly value: string;
  readonly valueFrom: number;
}

/** Cut a line at its first colon; null without one, or when nothing stands before it. A colon in a link or a time is none. */
export const readKeyLine = (text: string): KeyLine | null => {
  let colon = colonFrom(text, 0);
  if (isInner(text, colon)) colon = colonFrom(text, colon + 1);
  if (colon < 1) return null;
  const bold = boldAt(text);
  let key = trimmed(text, 0, colon);
  if (bold !== '') {
    key = trimmed(key, bold.length, key.endsWith(bold) ? key.length - bold.length : key.length);
  }
  if (key === '' || key.length > longestKey) return null;
  let valueFrom = colon + 1;
  while (isBlankAt(text, valueFrom)) valueFrom += 1;
  // `**Key :** value`: the colon is bold, too.
  if (bold !== '' && !trimmed(text, 0, colon).endsWith(bold) && text.startsWith(bold, valueFrom)) {
    valueFrom += bold.length;
    while (isBlankAt(text, valueFrom)) valueFrom += 1;
  }
  if (text.charAt(valueFrom) === '/' && text.charAt(valueFrom + 1) === '/') return null;
  const value = trimmed(text, valueFrom, text.length);
  if (isDigitAt(key, 0) && /^\d\d?$/.test(key) && /^\d\d(?!\d)/.test(value)) return null;
  return {key, value, valueFrom};
};

const spacedDash = pattern('u')`${blank}[-–—]+(?=${blank})`;

/** What stands before and after the first dash between blanks, or null without one. */
export const cutAtDash = (
  text: string,
): {readonly before: string; readonly after: string} | null => {
  const found = spacedDash.exec(text);
  if (!found) return null;
  return {
    before: trim(text.slice(0, found.index)),
    after: trim(text.slice(found.index + found[0].length)),
  };
};
