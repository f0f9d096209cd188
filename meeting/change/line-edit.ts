import type {AuthorId, Column, EpochMs, LineIndex} from '../pad-line';

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

/** One thing that a plan does to the lines that it was made for. `author` signs what is inserted; null stands for the host itself. */
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
