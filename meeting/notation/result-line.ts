import {blank, trim} from './fold';
import {pattern} from './pattern';

/** The parts of a result line, as they were written when the vote closed. */
export interface ResultWords {
  readonly outcome: string;
  /** Null when the line doesn't give them. */
  readonly figures: string | null;
  /** Null when the line doesn't give it. */
  readonly rule: string | null;
}

/** The line that closes a vote, from the words behind its arrow. */
export const writeResult = (words: string): string => `→ ${words}`;

const resultLine = pattern('us')`^${blank}*(?:→|➜|➔|⇒|=>|->)${blank}*(.+)$`;

/** The words behind the arrow of a result line, or null. */
export const readResult = (line: string): string | null => {
  const found = resultLine.exec(line);
  return found ? trim(found[1] ?? '') : null;
};

/** The words of a result line: `Adoptée : 6 pour, 1 contre (majorité simple : 6 > 1)`. */
export const writeResultWords = ({outcome, figures, rule}: ResultWords, colon: string): string => {
  const behind = figures === null ? '' : `${colon} ${figures}`;
  return `${outcome}${behind}${rule === null ? '' : ` (${rule})`}`;
};

const outcomeAndFigures = /^([^:：()]+)[:：](.*\d.*)$/su;

/** Cut such words in three, as `writeResultWords` puts them together. Total: what is of no such form is the outcome. */
export const readResultWords = (words: string): ResultWords => {
  const found = outcomeAndFigures.exec(words);
  const rest = trim(found?.[2] ?? '');
  const open = rest.endsWith(')') ? rest.lastIndexOf('(') : -1;
  const figures = trim(open < 0 ? rest : rest.slice(0, open));
  if (figures === '') return {outcome: trim(words), figures: null, rule: null};
  const rule = open < 0 ? '' : trim(rest.slice(open + 1, -1));
  return {outcome: trim(found?.[1] ?? ''), figures, rule: rule === '' ? null : rule};
};

/** A figure: how many voices a choice has, by its words or by a label of the pad's own. */
export interface Figure {
  readonly words: string;
  readonly count: number;
}

/** `12 pour`: of one of the four choices, the number comes first. */
export const writeFigure = ({count, words}: Figure): string => `${count} ${words}`;
/** `Bourse 3`: behind a label of the pad's own, which may be a number, it comes last. */
export const writeLabelFigure = ({count, words}: Figure): string => `${words} ${count}`;

/** What stands between two figures. */
export const betweenFigures = ', ';

const numberFirst = /^(\d{1,6})\s+(.+)$/u;
/** Behind the number of a label, how many of them came as groups: `Bourse 12 dont 8 en groupe`. */
const numberLast = /^(.+?)\s+(\d{1,6})(?:\s\P{N}{1,20}\d{1,6}\P{N}{0,20})?$/u;

/**
 * Read a figure as it is written of one of the four choices, or of a label of the pad's own: `12 pour dont 8
 * en groupe`, `Bourse 3`. Null where no number stands where it would.
 */
export const readFigure = (text: string, isOfLabel: boolean): Figure | null => {
  const [, first = '', last = ''] = (isOfLabel ? numberLast : numberFirst).exec(text) ?? [];
  if (first === '') return null;
  return isOfLabel ? {words: first, count: Number(last)} : {words: last, count: Number(first)};
};

/** The outcome that a result line says, and what may be figures, however people typed it: `Adoptée (3 pour, 1 contre)`. */
export const cutFigures = (
  words: string,
): {readonly outcome: string; readonly parts: readonly string[]} => {
  const [outcome = '', figures = ''] = words.slice(0, 2000).split(/[:：(](.*)/su);
  return {outcome, parts: figures.split(/[,;()]/).map(trim)};
};
