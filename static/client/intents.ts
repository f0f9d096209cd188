import type {Intent, IntentKind, RejectionCode} from '../../meeting/intent';

/** Why an action didn't happen: the model's own codes, the server's, and `offline`. */
export type RefusalCode =
  | RejectionCode
  | 'read-only'
  | 'no-pad'
  | 'forbidden'
  | 'bad-request'
  | 'other-origin'
  | 'too-many'
  | 'busy'
  | 'failed'
  | 'offline';

/** Every code. An object, so that the compiler misses none. */
export const refusalCodes: Readonly<Record<RefusalCode, true>> = {
  'name-missing': true,
  'text-missing': true,
  'text-too-long': true,
  'text-unreadable': true,
  'already-waiting': true,
  'name-waits': true,
  'list-closed': true,
  'stale-list': true,
  'turn-gone': true,
  'stale-turn': true,
  'not-your-turn': true,
  'item-gone': true,
  'stale-item': true,
  'proposal-gone': true,
  'proposal-exists': true,
  'proposal-closed': true,
  'choice-gone': true,
  'sos-gone': true,
  'attendance-is-number': true,
  'value-unreadable': true,
  'stale-rule': true,
  'already-meeting': true,
  'read-only': true,
  'no-pad': true,
  forbidden: true,
  'bad-request': true,
  'other-origin': true,
  'too-many': true,
  busy: true,
  failed: true,
  offline: true,
};

const isRefusalCode = (code: unknown): code is RefusalCode =>
  typeof code === 'string' && Object.prototype.hasOwnProperty.call(refusalCodes, code);

/** What a status means when the answer carries no code: a proxy's or Etherpad's own page. */
const codeOfStatus = (status: number): RefusalCode => {
  switch (status) {
    case 401:
    case 403:
      return 'forbidden';
    case 404:
      return 'no-pad';
    case 429:
      return 'too-many';
    case 502:
    case 503:
    case 504:
      return 'busy';
    default:
      return 'failed';
  }
};

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** Reads the answer to one intent: null when it was accepted. `body` is the parsed JSON, if any. */
export const readAnswer = (status: number, body: unknown): RefusalCode | null => {
  const outcomes = property(body, 'outcomes');
  if (status === 200 && Array.isArray(outcomes)) {
    const outcome: unknown = outcomes[0];
    if (property(outcome, 'accepted') === true) return null;
    const code = property(outcome, 'code');
    return isRefusalCode(code) ? code : 'failed';
  }
  const code = property(body, 'code');
  return isRefusalCode(code) ? code : codeOfStatus(status);
};

/** Who sends, as the server needs it. */
export interface Sender {
  /** Empty when the person gave none. */
  readonly name: string;
  /** Minutes east of UTC, for the times written into the pad. */
  readonly utcOffsetMinutes: number;
}

/** Asks the server for something; null when it was accepted. Never throws. */
export type SendIntent = (intent: Intent, sender: Sender) => Promise<RefusalCode | null>;

/** Long enough for a slow phone, short enough that the button comes back. */
const timeoutMs = 20_000;

/** A sender to `url`, the pad's intents route. */
export const createIntentSender =
  (url: string, fetchAnswer: typeof fetch): SendIntent =>
  async (intent, {name, utcOffsetMinutes}) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeoutMs);
    try {
      const answer = await fetchAnswer(url, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({intents: [intent], name, utcOffsetMinutes}),
        signal: abort.signal,
      });
      const body: unknown = await answer.json().catch(() => null);
      return readAnswer(answer.status, body);
    } catch {
      return 'offline';
    } finally {
      clearTimeout(timer);
    }
  };

const namedKinds: readonly IntentKind[] = [
  'joinQueue',
  'callSos',
  'openProposal',
  'takeRole',
  'markPresent',
];

/** Whether an intent writes its sender's name into the pad. */
export const writesName = ({kind}: Intent): boolean => namedKinds.includes(kind);
