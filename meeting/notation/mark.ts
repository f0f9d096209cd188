import {blank} from './fold';
import type {Column} from '../pad-line';

/** What the marks at the start of a line say. */
export type Mark = 'current' | 'done' | 'withdrawn';

/** What a button writes, the blank after it not included. */
export const writtenMark: Readonly<Record<Mark, string>> = {
  current: '▶',
  done: '✓',
  withdrawn: '✗',
};

const current = ['▶', '►', '▸', '>'];
const done = ['✓', '✔', '☑', '✅', '[x]', '[X]', '[✓]'];
const withdrawn = ['✗', '✘', '☒', '❌', '[-]'];
const open = ['☐', '[ ]', '[]'];
const variation = '[\\ufe0e\\ufe0f]?';

const literal = (sign: string): string => sign.replace(/[[\]>-]/g, '\\$&');
const anyOf = (signs: readonly string[]): string => signs.map(literal).join('|');
const oneMark = `(?:${anyOf([...current, ...done, ...withdrawn, ...open])})${variation}`;
const bullet = `(?:[-*•◦–—]${blank}+|\\d{1,3}[.)]${blank}+)`;
const start = new RegExp(`^(${blank}*${bullet}?${blank}*)((?:${oneMark}${blank}*)*)`);

/** The marks that open a line: `[from, to)` covers them and the blanks after them. */
export interface LeadingMarks {
  readonly from: Column;
  readonly to: Column;
  /** Null without a mark, or with an empty box. Of several marks, the strongest: withdrawn, done, current. */
  readonly mark: Mark | null;
}

/** Find the marks at the start of a line, after a list bullet if there is one. Total. */
export const readMarks = (text: string): LeadingMarks => {
  const found = start.exec(text);
  const from = found?.[1]?.length ?? 0;
  const marks = found?.[2] ?? '';
  const has = (signs: readonly string[]): boolean => signs.some((sign) => marks.includes(sign));
  const mark = has(withdrawn) ? 'withdrawn' : has(done) ? 'done' : has(current) ? 'current' : null;
  return {from, to: from + marks.length, mark};
};
