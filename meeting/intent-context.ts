import type {AuthorId, EpochMs} from './pad-line';

/** Who asks, and when. */
export interface IntentContext {
  readonly author: AuthorId;
  /** The name to write; empty when the person gave none. */
  readonly name: string;
  /** Server time. */
  readonly now: EpochMs;
  /** Server time as `hh:mm` in the sender's time zone, for SOS lines; empty where that is not known. */
  readonly clock: string;
  /** The sender's time zone, in minutes east of UTC, where it is known. */
  readonly utcOffsetMinutes?: number;
}
