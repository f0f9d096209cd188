import {createFollowingLiveReader} from '../meeting/following-reader';
import type {FollowingReader} from '../meeting/following-reader';
import type {Meeting} from '../meeting/meeting';
import type {PadText, PadToRead} from './pad-host';

/** What a pad says at its head, without the notes. */
export interface LiveReading {
  readonly text: PadText;
  readonly meeting: Meeting;
  /** Goes on from there: lines that are the same values, or that a change leaves, are not read again. */
  readonly reader: FollowingReader;
}

/** Readings of the pads in use, which all who ask in the same moments share. */
export interface LiveReadings {
  /** What a pad says now. Costs what has changed since it was asked last. */
  readonly of: (pad: PadToRead) => LiveReading;
  /** A pad is gone. */
  readonly forget: (padId: string) => void;
}

/** How much is kept: of the pads that were asked for last, so many, and so many lines of them all. */
export interface ReadingsBound {
  readonly mostPads: number;
  readonly mostLines: number;
}

/** More pads than a server has meetings in at the same moment; a line takes about half a kilobyte. */
export const readingsBound: ReadingsBound = {mostPads: 50, mostLines: 100_000};

interface Kept extends LiveReading {
  readonly pad: PadToRead;
  readonly head: number;
  readonly readText: () => PadText;
}

/** Keeps no reading before the first pad is asked for. */
export const createLiveReadings = ({
  mostPads,
  mostLines,
}: ReadingsBound = readingsBound): LiveReadings => {
  /** In the order in which they were asked for, the last one last. */
  const kept = new Map<string, Kept>();
  let lines = 0;

  const forget = (padId: string): void => {
    lines -= kept.get(padId)?.text.lines.length ?? 0;
    kept.delete(padId);
  };
  const readAgain = (pad: PadToRead, before: Kept | null): Kept => {
    const readText = before?.readText ?? pad.createTextReader();
    const reader = before?.reader ?? createFollowingLiveReader();
    const text = readText();
    return {pad, head: pad.head, text, meeting: reader.read(text.lines), reader, readText};
  };

  return {
    of: (pad) => {
      const found = kept.get(pad.id);
      // A pad that was replaced by another of its name is read anew.
      const before = found?.pad === pad ? found : null;
      const now = before?.head === pad.head ? before : readAgain(pad, before);
      forget(pad.id);
      kept.set(pad.id, now);
      lines += now.text.lines.length;
      for (const oldest of kept.keys()) {
        if (kept.size === 1 || (kept.size <= mostPads && lines <= mostLines)) break;
        forget(oldest);
      }
      return now;
    },
    forget,
  };
};
