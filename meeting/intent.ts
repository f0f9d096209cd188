import type {intentForms} from './plan/intent-forms';
import type {AuthorId, EpochMs} from './pad-line';
import type {RejectionCode} from './refusals';

/** Pad texts that a meeting can start from. */
export type TemplateName = 'assembly' | 'team';
export const templateNames: readonly TemplateName[] = ['assembly', 'team'];

export type IntentKind = keyof typeof intentForms;
/** The intents of each kind, by its name. Each is described where it is planned. */
export type IntentOf<K extends IntentKind> = Parameters<(typeof intentForms)[K]['plan']>[1];
/** What a person asks through the panel. Targets are named as the sender saw them. */
export type Intent = {[K in IntentKind]: IntentOf<K>}[IntentKind];

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

export type IntentOutcome =
  {readonly accepted: true} | {readonly accepted: false; readonly code: RejectionCode};

/** One intent of one person. */
export interface IntentRequest {
  readonly intent: Intent;
  readonly context: IntentContext;
}
