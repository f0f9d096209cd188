import type {intentForms} from './plan/intent-forms';
import type {IntentContext} from './intent-context';
import type {RejectionCode} from './refusals';

export type IntentKind = keyof typeof intentForms;
/** The intents of each kind, by its name. Each is described where it is planned. */
export type IntentOf<K extends IntentKind> = Parameters<(typeof intentForms)[K]['plan']>[1];
/** What a person asks through the panel. Targets are named as the sender saw them. */
export type Intent = {[K in IntentKind]: IntentOf<K>}[IntentKind];

export type IntentOutcome =
  {readonly accepted: true} | {readonly accepted: false; readonly code: RejectionCode};

/** One intent of one person. */
export interface IntentRequest {
  readonly intent: Intent;
  readonly context: IntentContext;
}
