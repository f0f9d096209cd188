import {changeOf} from './change/change-of-edits';
import {isNoChange} from './change/change';
import type {Change} from './change/change';
import {composeAll} from './change/compose';
import {createFollowingReader} from './following-reader';
import type {FollowingReader} from './following-reader';
import type {IntentContext} from './intent-context';
import type {IntentKind, IntentOf, IntentOutcome, IntentRequest} from './intent';
import type {Meeting} from './meeting';
import {forget} from './notation/remembered';
import type {IntentForm} from './plan/intent-form';
import {intentForms} from './plan/intent-forms';
import type {PadFacts, Proposed} from './plan/proposed';
export type {PadFacts} from './plan/proposed';

/** What a list of intents comes to, and what became of each. */
export interface Plan {
  readonly change: Change;
  /** One for each request, in the same order. */
  readonly outcomes: readonly IntentOutcome[];
  /** The meeting as it reads after the change. */
  readonly meeting: Meeting;
}

/** Every kind is planned by its own form. */
type Planners = {readonly [K in IntentKind]: IntentForm<K, IntentOf<K>>};
const planners: Planners = intentForms;

const propose = <K extends IntentKind>(
  kind: K,
  meeting: Meeting,
  intent: IntentOf<K>,
  context: IntentContext,
  pad: PadFacts,
): Proposed => planners[kind].plan(meeting, intent, context, pad);

/**
 * Plan intents in order, each on the meeting that the one before it left, so that those who act in
 * the same tick see each other's effects. A refused intent changes nothing. The reader that read `meeting`
 * goes on from it; any other reads it once more.
 */
export const planEdits = (
  meeting: Meeting,
  requests: readonly IntentRequest[],
  pad: PadFacts,
  reader: FollowingReader = createFollowingReader(),
): Plan => {
  const changes: Change[] = [];
  const outcomes: IntentOutcome[] = [];
  let current = meeting;
  for (const request of requests) {
    const proposed = propose(request.intent.kind, current, request.intent, request.context, pad);
    if ('code' in proposed) {
      outcomes.push({accepted: false, code: proposed.code});
      continue;
    }
    const change = changeOf(current.lines, proposed.edits);
    const after = isNoChange(change) ? current : reader.after(current, change);
    if (!proposed.shows(after)) {
      outcomes.push({accepted: false, code: 'text-unreadable'});
      continue;
    }
    outcomes.push({accepted: true});
    if (after !== current) changes.push(change);
    current = after;
  }
  forget();
  return {change: composeAll(changes), outcomes, meeting: current};
};
