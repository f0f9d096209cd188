import {isMade, isNew, isWhole} from './change';
import type {Change, MadeLine} from './change';
import type {AuthorRun, LineIndex, PadLine, Span} from '../pad-line';

/** How many lines a text of `count` lines has after a change. */
const countAfter = (change: Change, count: number): number => {
  let lines = 0;
  for (const part of change) lines += isMade(part) ? 1 : Math.min(part.to, count) - part.from;
  return lines;
};

/**
 * What stands for the lines of a text, for the lines after a change: the same values for lines that stay, and
 * for a line that the change made, `make` of it, of what stood for it before, and of its index after.
 */
export const carry = <T>(
  change: Change,
  before: readonly T[],
  make: (line: MadeLine, before: T | undefined, index: LineIndex) => T,
): T[] => {
  // As long as it will be: one that grows line by line leaves others behind.
  const after = new Array<T>(countAfter(change, before.length));
  let at = 0;
  for (const part of change) {
    if (isMade(part)) {
      const old = part.of === null ? undefined : before[part.of.line];
      after[at] = old !== undefined && isWhole(part) ? old : make(part, old, at);
      at += 1;
      continue;
    }
    const to = Math.min(part.to, before.length);
    for (let line = part.from; line < to; line += 1) {
      after[at] = before[line] as T;
      at += 1;
    }
  }
  return after;
};

/** Lines `from` (inclusive) to `to` (exclusive) of a text that a change leaves as they are, the first of them at `at` after it. */
export interface Staying {
  readonly from: LineIndex;
  readonly to: LineIndex;
  readonly at: LineIndex;
}

/** The lines that stay as they are, of a text of so many lines, in their order. All others go or are made. */
export const stayingLines = (change: Change, count: number): Staying[] => {
  const staying: Staying[] = [];
  let at = 0;
  for (const part of change) {
    if (!isMade(part)) {
      const to = Math.min(part.to, count);
      staying.push({from: part.from, to, at});
      at += to - part.from;
      continue;
    }
    if (part.of && isWhole(part)) staying.push({from: part.of.line, to: part.of.line + 1, at});
    at += 1;
  }
  return staying;
};

/** Gives what spans cover of a stretch, for stretches that are asked for from the first to the last. */
const spansWithin = <S extends Span>(
  spans: readonly S[],
): ((from: number, to: number, each: (span: S, from: number, to: number) => void) => void) => {
  let next = 0;
  return (from, to, each) => {
    for (let span = spans[next]; span && span.from < to; span = spans[next]) {
      if (span.to > from) each(span, Math.max(span.from, from), Math.min(span.to, to));
      if (span.to > to) return;
      next += 1;
    }
  };
};

/** What stands for a line where there is none. */
export const noLine: PadLine = {text: '', authors: [], own: [], startedAt: null};

/**
 * A line as a change makes it. The start that it had stays with it as long as nothing of its text goes: nobody
 * knows which characters carry it.
 */
const makeLine = ({of, pieces}: MadeLine, before: PadLine = noLine): PadLine => {
  let text = '';
  let kept = 0;
  let startedAt: number | null = null;
  const authors: AuthorRun[] = [];
  const own: Span[] = [];
  const authorsWithin = spansWithin(before.authors);
  const ownWithin = spansWithin(before.own);
  const sign = (from: number, to: number, author: string): void => {
    const last = authors[authors.length - 1];
    if (last?.author === author && last.to === from) authors[authors.length - 1] = {...last, to};
    else authors.push({from, to, author});
  };
  for (const piece of pieces) {
    const at = text.length;
    if (isNew(piece)) {
      text += piece.text;
      startedAt ??= piece.startedAt;
      if (piece.author === null) continue;
      sign(at, text.length, piece.author);
      if (piece.own) own.push({from: at, to: text.length});
    } else {
      const {from, to} = piece;
      const shift = at - from;
      text += before.text.slice(from, to);
      kept += to - from;
      authorsWithin(from, to, ({author}, start, end) => sign(start + shift, end + shift, author));
      ownWithin(from, to, (_span, start, end) => {
        own.push({from: start + shift, to: end + shift});
      });
    }
  }
  if (kept === of?.length) startedAt ??= before.startedAt;
  return {text, authors, own, startedAt};
};

/** The lines after a change. Lines that it leaves as they are stay the same values. */
export const applyChange = (change: Change, lines: readonly PadLine[]): readonly PadLine[] =>
  carry(change, lines, makeLine);
