import type {Meeting} from './meeting';
import {recordLines} from './notation/line-record';
import type {LineRecord} from './notation/line-record';
import type {PadLine} from './pad-line';
import {readRecords} from './read-records';

/**
 * A reader for a pad that people watch, again and again: like `createMeetingReader`, but it leaves
 * the notes unread and `minutes` empty. Most of a long pad is notes, and the panel shows none.
 */
export const createLiveReader = (): ((lines: readonly PadLine[]) => Meeting) => {
  let records: readonly LineRecord[] = [];
  return (lines) => {
    records = recordLines(lines, records);
    return readRecords(lines, records, () => []);
  };
};
