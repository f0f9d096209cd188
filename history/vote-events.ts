import type {AuthorId, EpochMs} from '../meeting/pad-line';
import type {Origin} from './traced-text';

/** Who did something, and when. */
export interface Act {
  /** The number of the pad's revision. */
  readonly revision: number;
  /** Null where the history has lost it. */
  readonly at: EpochMs | null;
  /** Null where nobody is known: a program wrote the pad, or the history has lost who did. */
  readonly by: AuthorId | null;
  /** `button` also stands for a word of the chat: the server wrote it for somebody. */
  readonly way: 'button' | 'hand';
}

/** A ballot, as the history has it. */
export interface PastBallot {
  /** Which one it is: the character of its mark, among all that the pad ever got. */
  readonly mark: Origin;
  /** Whose it is; null where nobody signed it. */
  readonly owner: AuthorId | null;
  /** Whether a button wrote it for its owner. */
  readonly own: boolean;
  readonly name: string;
  readonly note: string;
  readonly weight: number;
  /** The choice that it counts for: its kind, or its label as typed. */
  readonly choice: string;
}

/** Something that happened to one vote. */
export type VoteEvent = Act &
  (
    | {readonly kind: 'cast' | 'removed'; readonly ballot: PastBallot}
    /** Its words, its weight or its choice became others. */
    | {readonly kind: 'changed'; readonly ballot: PastBallot; readonly before: PastBallot}
    /** It became somebody else's, or nobody's. */
    | {readonly kind: 'reassigned'; readonly ballot: PastBallot; readonly before: PastBallot}
    /** What is voted on. */
    | {readonly kind: 'reworded'; readonly text: string; readonly before: string}
    /** The result line; null without one. */
    | {readonly kind: 'result'; readonly text: string | null; readonly before: string | null}
    /** It can't be read any more, with as many voices as it had; or can again. */
    | {readonly kind: 'gone' | 'back'; readonly voices: number}
  );

/** One vote, from its first letter on. */
export interface VoteHistory {
  /** What is voted on, as it was last. */
  readonly text: string;
  /** The number of its line, from 0 on; null where the vote is gone. */
  readonly line: number | null;
  /** As it was last. */
  readonly result: string | null;
  /** In the order in which they happened. */
  readonly events: readonly VoteEvent[];
}
