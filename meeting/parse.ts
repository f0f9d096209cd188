import type {Meeting} from './meeting';
import {readMinutes} from './notation/notes';
import {findRoomProblems} from './notation/room';
import type {PadLine} from './pad-line';
import {createReader} from './read-records';

/**
 * A reader for one pad, again and again. It keeps what it found in lines that are the same values
 * as before, and gives exactly what `parseMeeting` gives.
 */
export const createMeetingReader = (): ((lines: readonly PadLine[]) => Meeting) =>
  createReader(readMinutes, findRoomProblems);

/** Read a pad. Total: any lines whatever give a Meeting, and nothing throws. */
export const parseMeeting = (lines: readonly PadLine[]): Meeting => createMeetingReader()(lines);
