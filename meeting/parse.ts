import type {Meeting} from './meeting';
import {recordLines} from './notation/line-record';
import type {LineRecord} from './notation/line-record';
import {readMinutes} from './notation/notes';
import type {PadLine} from './pad-line';
import {readRecords} from './read-records';

/** Read a pad. Total: any lines whatever give a Meeting, and nothing throws. */
export const parseMeeting = (lines: readonly PadLine[]): Meeting =>
  readRecords(lines, recordLines(lines), readMinutes);

/**
 * A reader for one pad, again and again. It keeps what it found in lines that are the same values
 * as before, and gives exactly what `parseMeeting` gives.
 */
export const createMeetingReader = (): ((lines: readonly PadLine[]) => Meeting) => {
  let records: readonly LineRecord[] = [];
  return (lines) => {
    records = recordLines(lines, records);
    return readRecords(lines, records, readMinutes);
  };
};
