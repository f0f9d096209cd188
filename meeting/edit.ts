import type {AuthorId, Column, EpochMs, LineIndex, PadLine, Span} from './pad-line';

/** A line to be inserted. Headings are bold, which is the only formatting that ep_ag writes. */
export interface NewLine {
  readonly text: string;
  readonly bold: boolean;
  /** The moment that a time on it was written at. */
  readonly startedAt?: EpochMs;
}

/** What an insertion says beside its author. */
export interface Note {
  /** Written by a button for its author: their turn, their ballot. */
  readonly own: boolean;
  /** The start of a turn, carried by its mark. */
  readonly startedAt: EpochMs | null;
}

export const noNote: Note = {own: false, startedAt: null};

/**
 * A change of the pad's lines, as a value. In a list, each edit refers to the lines as the edits
 * before it left them. `author` signs what is inserted; null stands for the host itself.
 */
export type LineEdit =
  | {
      readonly kind: 'insertLines';
      /** The new lines come before this one; the number of lines appends at the end. */
      readonly line: LineIndex;
      readonly lines: readonly NewLine[];
      readonly author: AuthorId | null;
      /** Written by a button for its author: their turn, their ballot. */
      readonly own: boolean;
    }
  | {
      readonly kind: 'splice';
      readonly line: LineIndex;
      readonly column: Column;
      /** How many UTF-16 units go. */
      readonly remove: number;
      readonly insert: string;
      readonly author: AuthorId | null;
      readonly note: Note;
    }
  | {readonly kind: 'deleteLine'; readonly line: LineIndex};

/** What is left of spans when characters go and others come in their place. */
const spliceSpans = <S extends Span>(
  spans: readonly S[],
  column: Column,
  remove: number,
  inserted: number,
  come: readonly S[],
): S[] => {
  const end = column + remove;
  const shift = inserted - remove;
  const before: S[] = [];
  const after: S[] = [];
  // What stays where it was is kept: a vote's line has a span for each voter, and each ballot comes here.
  for (const span of spans) {
    if (span.to <= column) before.push(span);
    else if (span.from < column) before.push({...span, to: column});
    if (span.to > end) {
      after.push({...span, from: Math.max(span.from, end) + shift, to: span.to + shift});
    }
  }
  return [...before, ...come, ...after];
};

/** The lines after one edit. Lines that the edit doesn't touch are the same objects. */
export const applyEdit = (lines: readonly PadLine[], edit: LineEdit): readonly PadLine[] => {
  switch (edit.kind) {
    case 'insertLines': {
      const inserted = edit.lines.map(({text, startedAt}): PadLine => {
        const whole = {from: 0, to: text.length};
        const signed = edit.author !== null && text !== '';
        return {
          text,
          authors: signed ? [{...whole, author: edit.author}] : [],
          own: signed && edit.own ? [whole] : [],
          startedAt: startedAt ?? null,
        };
      });
      return [...lines.slice(0, edit.line), ...inserted, ...lines.slice(edit.line)];
    }
    case 'splice': {
      const {line: index, column, remove, insert, author, note} = edit;
      const come = {from: column, to: column + insert.length};
      const signed = author !== null && insert !== '';
      return lines.map((line, i) => {
        if (i !== index) return line;
        const removed = line.text.slice(column, column + remove);
        const spliced = <S extends Span>(spans: readonly S[], own: readonly S[]): S[] =>
          spliceSpans(spans, column, remove, insert.length, own);
        return {
          text: line.text.slice(0, column) + insert + line.text.slice(column + remove),
          authors: spliced(line.authors, signed ? [{...come, author}] : []),
          own: spliced(line.own, signed && note.own ? [come] : []),
          startedAt: note.startedAt ?? (removed === '' ? line.startedAt : null),
        };
      });
    }
    case 'deleteLine':
      return [...lines.slice(0, edit.line), ...lines.slice(edit.line + 1)];
  }
};

type Splice = Extract<LineEdit, {kind: 'splice'}>;

/** How many of the edits from `first` on are splices of one line, each wholly before the one above it in the list. */
const splicesFrom = (line: PadLine, edits: readonly LineEdit[], first: number): Splice[] => {
  const found: Splice[] = [];
  let end = line.text.length;
  for (let i = first; i < edits.length; i += 1) {
    const edit = edits[i];
    if (edit?.kind !== 'splice' || edit.line !== edits[first]?.line) break;
    if (edit.column + edit.remove > end) break;
    found.push(edit);
    end = edit.column;
  }
  return found;
};

/** What several splices leave of spans, gone through once; the splices from the first column on. */
const spliceSpansOnce = <S extends Span>(
  spans: readonly S[],
  splices: readonly Splice[],
  come: (splice: Splice, span: Span) => readonly S[],
): S[] => {
  const left: S[] = [];
  let shift = 0;
  let at = 0;
  let from = 0;
  const keepUpTo = (to: Column): void => {
    for (let span = spans[at]; span && span.from < to; span = spans[at]) {
      const kept = {from: Math.max(span.from, from), to: Math.min(span.to, to)};
      if (kept.from < kept.to) {
        left.push({...span, from: kept.from + shift, to: kept.to + shift});
      }
      if (span.to > to) return;
      at += 1;
    }
  };
  for (const splice of splices) {
    const {column, remove, insert} = splice;
    keepUpTo(column);
    left.push(...come(splice, {from: column + shift, to: column + shift + insert.length}));
    shift += insert.length - remove;
    from = column + remove;
  }
  keepUpTo(Infinity);
  return left;
};

/** A line after splices of which each stands wholly before those before it in the list. */
const spliceLine = (line: PadLine, splices: readonly Splice[]): PadLine => {
  const upwards = [...splices].reverse();
  let text = '';
  let from = 0;
  for (const {column, remove, insert} of upwards) {
    text += line.text.slice(from, column) + insert;
    from = column + remove;
  }
  let {startedAt} = line;
  for (const {remove, note} of splices)
    startedAt = note.startedAt ?? (remove === 0 ? startedAt : null);
  return {
    text: text + line.text.slice(from),
    authors: spliceSpansOnce(line.authors, upwards, ({author, insert}, span) =>
      author !== null && insert !== '' ? [{...span, author}] : [],
    ),
    own: spliceSpansOnce(line.own, upwards, ({author, insert, note}, span) =>
      author !== null && insert !== '' && note.own ? [span] : [],
    ),
    startedAt,
  };
};

/** From how many edits on they are applied together. */
const many = 16;

/**
 * Applies edits of which each stands above those before it, or on the same line, as plans have them: the
 * lines are gone through once. `rest` are the edits from the first one on that doesn't.
 */
const applyUpwards = (
  lines: readonly PadLine[],
  edits: readonly LineEdit[],
): {readonly after: readonly PadLine[]; readonly rest: readonly LineEdit[]} => {
  /** Lines from `from` on as they are afterwards, the last first. */
  const below: PadLine[] = [];
  let from = lines.length;
  let done = 0;
  let spliced: LineIndex | null = null;
  while (done < edits.length) {
    const edit = edits[done];
    if (!edit) break;
    const {line} = edit;
    let here: readonly PadLine[] = [];
    if (edit.kind !== 'insertLines') {
      if (line !== spliced && line >= from) break;
      // The same line once more is the one that was put down last.
      here = line === spliced ? below.splice(-1) : lines.slice(line, line + 1);
    } else if (line > from) break;
    const untouched = line + (edit.kind !== 'insertLines' && line !== spliced ? 1 : 0);
    while (from > untouched) {
      from -= 1;
      below.push(...lines.slice(from, from + 1));
    }
    const [before] = here;
    const splices = before && edit.kind === 'splice' ? splicesFrom(before, edits, done) : [];
    if (before && splices.length > 1) below.push(spliceLine(before, splices));
    else
      for (const come of applyEdit(here, {...edit, line: 0})
        .slice()
        .reverse())
        below.push(come);
    from = line;
    spliced = edit.kind === 'splice' ? line : null;
    done += Math.max(1, splices.length);
  }
  return {after: lines.slice(0, from).concat(below.reverse()), rest: edits.slice(done)};
};

/** The lines after a list of edits. */
export const applyEdits = (
  lines: readonly PadLine[],
  edits: readonly LineEdit[],
): readonly PadLine[] => {
  let after = lines;
  let rest = edits;
  // Somebody who pasted a thousand ballots, and votes, takes them back from as many lines.
  while (rest.length >= many) {
    const [first] = rest;
    const upwards = applyUpwards(after, rest);
    if (first && upwards.rest.length === rest.length) {
      after = applyEdit(after, first);
      rest = rest.slice(1);
    } else ({after, rest} = upwards);
  }
  return rest.reduce(applyEdit, after);
};
