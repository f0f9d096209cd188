import type {LineIndex, PadLine} from '../pad-line';
import {readHeading} from './heading';
import type {Heading} from './heading';

/** A line, and what it was found to say. */
export interface LineRecord {
  readonly line: PadLine;
  /** What the line says where it opens a section. */
  readonly heading: Heading | null;
  /** Who looked at the line first, and what they found; null as long as nobody has. */
  reader: unknown;
  found: unknown;
  /** What the next reader found. */
  next: LineRecord | null;
}

/** A record for a line that nobody has read. */
export const recordOf = (line: PadLine, heading: Heading | null): LineRecord => ({
  line,
  heading,
  reader: null,
  found: null,
  next: null,
});

/**
 * Records for the lines of a pad. Lines at the start and at the end that are the same values as
 * before keep their records, so that reading again costs what the edit between them touched.
 */
export const recordLines = (
  lines: readonly PadLine[],
  before: readonly LineRecord[] = [],
): readonly LineRecord[] => {
  const most = Math.min(lines.length, before.length);
  const longer = before.length - lines.length;
  let start = 0;
  while (start < most && before[start]?.line === lines[start]) start += 1;
  let end = lines.length;
  while (end > start && end + longer > start && before[end - 1 + longer]?.line === lines[end - 1]) {
    end -= 1;
  }
  return lines.map(
    (line, i) =>
      (i < start ? before[i] : i < end ? null : before[i + longer]) ??
      recordOf(line, readHeading(line.text)),
  );
};

type Reader<T> = (line: PadLine, index: LineIndex) => T;

/** Where a record keeps what a reader finds: it is read once. */
const findingOf = <T>(record: LineRecord, reader: Reader<T>, index: LineIndex): LineRecord => {
  let place = record;
  while (place.reader !== reader) {
    if (place.reader === null) {
      place.reader = reader;
      place.found = reader(record.line, index);
    } else {
      place = place.next ??= recordOf(record.line, null);
    }
  }
  return place;
};

/** A reader of lines that reads each record once. Where there is no record it finds nothing. */
export const perLine =
  <T>(read: (line: PadLine) => T): ((record: LineRecord | undefined) => T | null) =>
  (record) =>
    record ? (findingOf(record, read, 0).found as T) : null;

/**
 * A reader of lines whose finding says where it stands: the same value again while the line stands
 * there, a moved one where lines came or went above.
 */
export const perPlace =
  <T extends {readonly line: LineIndex}>(
    read: Reader<T | null>,
    move: (found: T, line: LineIndex) => T,
  ): ((record: LineRecord, index: LineIndex) => T | null) =>
  (record, index) => {
    const place = findingOf(record, read, index);
    let found = place.found as T | null;
    if (found && found.line !== index) place.found = found = move(found, index);
    return found;
  };
