import type {Meeting} from './meeting';
import type {PadLine} from './pad-line';
import {createReader} from './read-records';

/**
 * A reader for a pad that people watch, again and again: like `createMeetingReader`, but it leaves
 * the notes unread and `minutes` empty. Most of a long pad is notes, and the panel shows none. Nor does
 * it judge the links of rooms, which the panel does where it offers them.
 */
export const createLiveReader = (): ((lines: readonly PadLine[]) => Meeting) =>
  createReader(null, null);
