import type {AuthorId, EpochMs, PadLine} from '../../meeting/pad-line';
import type {SendIntent} from './intents';

/**
 * Where the panel has its meeting from, and whom it asks for changes: Etherpad's editor, or whatever
 * else has the lines of a pad. It also knows who looks at the meeting.
 */
export interface MeetingSource {
  /** The text as it is now. A line that is the same as before is the same value. */
  readonly readLines: () => readonly PadLine[];
  /** Runs each time that the text may be another one. */
  readonly onLines: (run: () => void) => void;
  /** Asks the server for what somebody wants to happen. */
  readonly send: SendIntent;
  readonly author: () => AuthorId;
  /** Empty for a person without a name. */
  readonly name: () => string;
  readonly rename: (name: string) => void;
  /** Whether this person may ask for anything at all. */
  readonly canWrite: boolean;
  /** The server's clock, as well as this browser can tell. */
  readonly now: () => EpochMs;
  /** People who have the meeting open, this one included. */
  readonly peopleConnected: () => number;
}
