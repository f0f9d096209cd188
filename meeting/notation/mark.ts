import {blank, isLetterAt} from './fold';
import type {Column} from '../pad-line';
import {pattern} from './pattern';

/** What the marks at the start of a line say. */
export type Mark = 'current' | 'done' | 'withdrawn';

/** What a button writes, the blank after it not included. */
export const writtenMark: Readonly<Record<Mark, string>> = {
  current: '▶',
  done: '✓',
  withdrawn: '✗',
};

// Within marks, a hyphen and an x are only in `[-]` and `[x]`.
const current = /[▶►▸>]/;
const done = /[✓✔☑✅xX]/;
const withdrawn = /[✗✘☒❌-]/;
const oneMark = '(?:[▶►▸>✓✔☑✅✗✘☒❌☐]|\\[[xX✓ -]?\\])[\\ufe0e\\ufe0f]?';
const bullet = `(?:[-*•◦●▪–—]${blank}+|\\d{1,3}[.)]${blank}+)`;
const start = pattern('')`^(${blank}*${bullet}?${blank}*)((?:${oneMark}${blank}*)*)`;

/** The column of the next sign, from `from` on, that marks what is current; -1 without one. */
export const currentMarkFrom = (text: string, from: Column): Column => {
  const found = text.slice(from).search(current);
  return found < 0 ? -1 : from + found;
};

/** The marks that open a line: `[from, to)` covers them and the blanks after them. */
export interface LeadingMarks {
  readonly from: Column;
  readonly to: Column;
  /** Null without a mark, or with an empty box. Of several marks, the strongest: withdrawn, done, current. */
  readonly mark: Mark | null;
}

const none: LeadingMarks = {from: 0, to: 0, mark: null};

/** Find the marks at the start of a line, after a list bullet if there is one. Total. */
export const readMarks = (text: string): LeadingMarks => {
  if (isLetterAt(text, 0)) return none;
  // As a button writes it: most turns are spoken ones.
  if (text.startsWith('✓ ') && isLetterAt(text, 2)) return {from: 0, to: 2, mark: 'done'};
  const [, before = '', marks = ''] = start.exec(text) ?? [];
  const from = before.length;
  const mark = withdrawn.test(marks)
    ? 'withdrawn'
    : done.test(marks)
      ? 'done'
      : current.test(marks)
        ? 'current'
        : null;
  return {from, to: from + marks.length, mark};
};
