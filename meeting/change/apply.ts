import {isMade, isNew, isWhole} from './change';
import type {Change, MadeLine} from './change';
import type {AuthorRun, LineIndex, PadLine, Span} from '../pad-line';

/** So many lines that stay are copied at once, which is ten times as fast as one by one. */
const longStretch = 100;

/**
 * What stands for the lines of a text, for the lines after a change: the same values for lines that stay, and
 * for a line that the change made, `make` of it, of what stood for it before, and of its index after.
 */
export const carry = <T>(
  change: Change,
  before: readonly T[],
  make: (line: MadeLine, before: T | undefined, index: LineIndex) => T,
): readonly T[] => {
  const stretches: T[][] = [];
  let last: T[] = [];
  let at = 0;
  for (const part of change) {
    if (isMade(part)) {
      const old = part.of === null ? undefined : before[part.of.line];
      last.push(old !== undefined && isWhole(part) ? old : make(part, old, at));
      at += 1;
      continue;
    }
    const staying = before.slice(part.from, part.to);
    at += staying.length;
    if (staying.length < longStretch) for (const value of staying) last.push(value);
    else {
      stretches.push(last, staying);
      last = [];
    }
  }
  return ([] as T[]).concat(...stretches, last);
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

/**
 * Gives what spans cover of a stretch, moved, for stretches that are asked for from the first to the last. A span that
 * stays where it was is the same value.
 */
const spansWithin = <S extends Span>(
  spans: readonly S[],
): ((from: number, to: number, shift: number, each: (span: S) => void) => void) => {
  let next = 0;
  return (from, to, shift, each) => {
    for (let span = spans[next]; span && span.from < to; span = spans[next]) {
      const isSame = shift === 0 && span.from >= from && span.to <= to;
      if (isSame) each(span);
      else if (span.to > from) {
        each({
          ...span,
          from: Math.max(span.from, from) + shift,
          to: Math.min(span.to, to) + shift,
        });
      }
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
  const sign = (run: AuthorRun): void => {
    const last = authors[authors.length - 1];
    if (last?.author === run.author && last.to === run.from) {
      authors[authors.length - 1] = {...last, to: run.to};
    } else authors.push(run);
  };
  for (const piece of pieces) {
    const at = text.length;
    if (isNew(piece)) {
      text += piece.text;
      startedAt ??= piece.startedAt;
      if (piece.author === null) continue;
      sign({from: at, to: text.length, author: piece.author});
      if (piece.own) own.push({from: at, to: text.length});
    } else {
      const {from, to} = piece;
      const shift = at - from;
      text += before.text.slice(from, to);
      kept += to - from;
      authorsWithin(from, to, shift, sign);
      ownWithin(from, to, shift, (span) => own.push(span));
    }
  }
  if (kept === of?.length) startedAt ??= before.startedAt;
  return {text, authors, own, startedAt};
};

/** The lines after a change. Lines that it leaves as they are stay the same values. */
export const applyChange = (change: Change, lines: readonly PadLine[]): readonly PadLine[] =>
  carry(change, lines, makeLine);
