import type {Intent, IntentRequest} from '../../meeting/intent';
import type {IntentContext} from '../../meeting/intent-context';
import type {Meeting} from '../../meeting/meeting';
import {planEdits} from '../../meeting/plan';
import {ask, meetingOf, padFacts} from './pads';

/** Plan requests in order on a meeting. */
export const plan = (
  meeting: Meeting,
  ...requests: IntentRequest[]
): ReturnType<typeof planEdits> => planEdits(meeting, requests, padFacts);

/** What an intent did: the lines that it took away and put in, and its refusal if any. */
export interface Effect {
  readonly gone: string[];
  readonly come: string[];
  readonly refused?: string;
}

/** The effect of one person's intent on a pad of this text. */
export const effect = (
  text: string,
  name: string,
  intent: Intent,
  changes: Partial<IntentContext> = {},
): Effect => {
  const before = meetingOf(text);
  const {meeting, outcomes} = plan(before, ask(name, intent, changes));
  const minus = (a: Meeting, b: Meeting): string[] => {
    const left = b.lines.map((line) => line.text);
    return a.lines.flatMap((line) => {
      const at = left.indexOf(line.text);
      if (at < 0) return [line.text];
      left.splice(at, 1);
      return [];
    });
  };
  const [outcome] = outcomes;
  const refused = outcome && !outcome.accepted ? {refused: outcome.code} : {};
  return {gone: minus(before, meeting), come: minus(meeting, before), ...refused};
};
