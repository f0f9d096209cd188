import type {Guarded, Removed} from './typed-change';

/** What somebody took away from a pad, and may bring back by undo. */
interface Entry extends Guarded {
  readonly by: string;
  readonly run: string;
  /** How many characters of the run are away. */
  left: number;
  /** How many characters of the pad carried the attribute before: an edit may have been refused. */
  readonly most: number;
}

/** Remembers what people took away of the texts that buttons wrote. */
export interface UndoMemory {
  /** `thereOf` gives how many characters of the pad carry an attribute before they go. */
  readonly note: (
    by: string,
    removed: readonly Removed[],
    thereOf: (guarded: Guarded) => number,
  ) => void;
  /**
   * Whether somebody took such a text away, and of those characters only `there` are in the pad: then
   * it is theirs to bring back once, and nobody gets more than there was.
   */
  readonly take: (by: string, guarded: Guarded, text: string, there: number) => boolean;
}

/** Undo is for what has just been done. */
const mostEntries = 1000;

/** What people took away from one pad, the latest 1,000 runs of text. */
export const createUndoMemory = (): UndoMemory => {
  const entries: Entry[] = [];
  const find = (
    by: string,
    {key, value}: Guarded,
    text: string,
    length: number,
  ): Entry | undefined =>
    entries.find(
      (entry) =>
        entry.by === by &&
        entry.key === key &&
        entry.value === value &&
        entry.left >= length &&
        entry.run.includes(text),
    );
  return {
    note: (by, removed, thereOf) => {
      for (const {key, value, run, count} of removed) {
        // Letter by letter: what is left of a run is part of it.
        const known = find(by, {key, value}, run, 0);
        if (known) known.left += count;
        else entries.push({by, key, value, run, left: count, most: thereOf({key, value})});
      }
      if (entries.length > mostEntries) entries.splice(0, entries.length - mostEntries);
    },
    take: (by, guarded, text, there) => {
      const known = find(by, guarded, text, text.length);
      if (!known || there + text.length > known.most) return false;
      known.left -= text.length;
      return true;
    },
  };
};
