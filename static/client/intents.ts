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

/** The sentence that says each refusal. */
export const refusalKeys: Readonly<Record<RefusalCode, string>> = {
  'name-missing': 'ep_ag.refused.name-missing',
  'text-missing': 'ep_ag.refused.text-missing',
  'text-too-long': 'ep_ag.refused.text-too-long',
  'text-unreadable': 'ep_ag.refused.text-unreadable',
  'already-waiting': 'ep_ag.refused.already-waiting',
  'turn-gone': 'ep_ag.refused.turn-gone',
  'stale-turn': 'ep_ag.refused.stale-turn',
  'not-your-turn': 'ep_ag.refused.not-your-turn',
  'item-gone': 'ep_ag.refused.item-gone',
  'stale-item': 'ep_ag.refused.stale-item',
  'proposal-gone': 'ep_ag.refused.proposal-gone',
  'proposal-exists': 'ep_ag.refused.proposal-exists',
  'proposal-closed': 'ep_ag.refused.proposal-closed',
  'choice-gone': 'ep_ag.refused.choice-gone',
  'sos-gone': 'ep_ag.refused.sos-gone',
  'already-meeting': 'ep_ag.refused.already-meeting',
  'read-only': 'ep_ag.refused.read-only',
  'no-pad': 'ep_ag.refused.no-pad',
  forbidden: 'ep_ag.refused.forbidden',
  'bad-request': 'ep_ag.refused.bad-request',
  'other-origin': 'ep_ag.refused.other-origin',
  'too-many': 'ep_ag.refused.too-many',
  busy: 'ep_ag.refused.busy',
  failed: 'ep_ag.refused.failed',
  offline: 'ep_ag.refused.offline',
};

const isRefusalCode = (code: unknown): code is RefusalCode =>
  typeof code === 'string' && Object.prototype.hasOwnProperty.call(refusalKeys, code);

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

const namedKinds: readonly IntentKind[] = ['joinQueue', 'callSos', 'openProposal'];

/** Whether an intent writes its sender's name into the pad. */
export const writesName = ({kind}: Intent): boolean => namedKinds.includes(kind);
