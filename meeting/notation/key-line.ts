import {blank, trim} from './fold';

/** The colon of a German `Teilnehmer:innen :`, where another one ends the key. */
const innerColon = `:in(?:nen)?(?=${blank}*(?:\\([^()]{0,80}\\)${blank}*)?[:：])`;
const keyLine = new RegExp(
  `^(${blank}*)((?:[^:：]|${innerColon}){1,120}?)${blank}*(?!${innerColon})[:：]${blank}*(.*)$`,
  'us',
);

/** A `key : value` line, cut at its first colon. `valueFrom` is the column where the value begins. */
export interface KeyLine {
  readonly key: string;
  readonly value: string;
  readonly valueFrom: number;
}

/** Cut a line at its first colon; null without one, or when nothing stands before it. A colon in a link or a time is none. */
export const readKeyLine = (text: string): KeyLine | null => {
  const found = keyLine.exec(text);
  if (!found) return null;
  const key = trim(found[2] ?? '');
  const value = found[3] ?? '';
  if (key === '' || /^\/\//.test(value)) return null;
  if (/\d$/.test(key) && /^\d\d(?!\d)/.test(value) && /^\d{1,2}$/.test(key)) return null;
  return {key, value: trim(value), valueFrom: text.length - value.length};
};

const spacedDash = new RegExp(`${blank}[-–—]+(?=${blank})`, 'u');

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

/** `y`, `e` and `ed` in lower case only: in upper case they are somebody's initial, or Ed. */
const and = '[eE][tT]|[aA][nN][dD]|[uU][nN][dD]|y|ed?';
const nameSeparators = new RegExp(`[,;&]|${blank}(?:${and})(?=${blank})`, 'gu');

/** Names separated by `,`, `&`, `;` or, between blanks, `et`, `and`, `y`, `e`, `und`; in order, without empty ones. */
export const readNames = (value: string): string[] =>
  value
    .split(nameSeparators)
    .map(trim)
    .filter((name) => name !== '');
