import {createHash} from 'node:crypto';
import type {IntentOutcome} from '../meeting/intent';
import type {RejectionCode} from '../meeting/refusals';
import type {EpochMs} from '../meeting/pad-line';

/**
 * An answer that was given, as the database keeps it: who asks the same again, after the server fell
 * before the answer came, gets it once more and nothing is written twice.
 */
export interface AnsweredIntent {
  /** What `fingerprintOf` gives for author and id: the database doesn't say who asked for what. */
  readonly identity: string;
  readonly at: EpochMs;
  /** The revision that it was written in, with others. */
  readonly revision: number;
  /** What `fingerprintOf` gives for that revision's changeset. */
  readonly fingerprint: string;
  /** Why it was refused; null when it was accepted. */
  readonly code: RejectionCode | null;
}

const isAnswered = (value: unknown): value is AnsweredIntent => {
  if (typeof value !== 'object' || value === null) return false;
  const {identity, at, revision, fingerprint, code} = value as Record<string, unknown>;
  return (
    typeof identity === 'string' &&
    typeof at === 'number' &&
    typeof revision === 'number' &&
    typeof fingerprint === 'string' &&
    (code === null || typeof code === 'string')
  );
};

/** What the database holds; nothing from a value of another form. */
export const readAnswered = (stored: unknown): readonly AnsweredIntent[] =>
  Array.isArray(stored) ? stored.filter(isAnswered) : [];

/**
 * Knows a text again, without saying it: a changeset, or who asked. Answers are stored beside their
 * revision; a server that falls may leave one without the other.
 */
export const fingerprintOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64').slice(0, 12);

export const outcomeOf = ({code}: AnsweredIntent): IntentOutcome =>
  code === null ? {accepted: true} : {accepted: false, code};
