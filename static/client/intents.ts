import type {Intent} from '../../meeting/intent';
import {namedKinds} from '../../meeting/plan/named-kinds';
import type {RejectionCode, ServerRefusal} from '../../meeting/refusals';
import {inTime} from './in-time';

/** Why a shortcut or a word in the chat, which may come at any time, asks for nothing now. */
export const shortcutRefusals = ['no-vote', 'no-floor', 'not-waiting', 'nobody-waits'] as const;
export type ShortcutRefusal = (typeof shortcutRefusals)[number];

/** Why an action didn't happen: the model's own codes, the server's, and `offline`. */
export type RefusalCode = RejectionCode | ServerRefusal | 'offline' | ShortcutRefusal;

/** What a status means when the answer carries no code: a proxy's or Etherpad's own page. */
const codeOfStatus = (status: number): RefusalCode => {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return 'no-pad';
  if (status === 429) return 'too-many';
  return status > 501 && status < 505 ? 'busy' : 'failed';
};

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The code of an answer. A newer server may have others than these: the panel's words see to it. */
const codeOf = (answer: unknown): RefusalCode | null => {
  const code = property(answer, 'code');
  return typeof code === 'string' ? (code as RefusalCode) : null;
};

/** Reads the answer to one intent: null when it was accepted. `body` is the parsed JSON, if any. */
export const readAnswer = (status: number, body: unknown): RefusalCode | null => {
  const outcomes = property(body, 'outcomes');
  if (status === 200 && Array.isArray(outcomes)) {
    const outcome: unknown = outcomes[0];
    if (property(outcome, 'accepted') === true) return null;
    return codeOf(outcome) ?? 'failed';
  }
  return codeOf(body) ?? codeOfStatus(status);
};

/** Who sends, as the server needs it. */
export interface Sender {
  /** Empty when the person gave none. */
  readonly name: string;
  /** Minutes east of UTC, for the times written into the pad. */
  readonly utcOffsetMinutes: number;
}

/** Asks the server for something; null when it was accepted. Never throws. `onRetry` tells that it has to be asked again. */
export type SendIntent = (
  intent: Intent,
  sender: Sender,
  onRetry: () => void,
) => Promise<RefusalCode | null>;

/** Refusals that may pass by themselves: the same is asked again. */
const passing: ReadonlySet<RefusalCode> = new Set(['offline', 'busy', 'not-stored']);

/** Long enough for a slow phone and for Tor. */
const timeoutMs = 20_000;
/** How often the same is asked again where no answer came, the server had too much to do, or its database refused. */
const mostRetries = 4;
const firstRetryMs = 1000;
/** The longest `Retry-After` that is heeded: a proxy's may be hours. */
const longestAskedS = 10;

/** The time before asking again, beside what the server asks for: longer each time, and another one in every browser, so that a room does not come back all at once. */
const pauseMs = (retry: number): number => firstRetryMs * 2 ** retry * (0.5 + Math.random());

/** A sender to `url`, the pad's intents route. It asks again under the same id, so that nothing happens twice. */
export const createIntentSender =
  (
    url: string,
    fetchAnswer: typeof fetch,
    wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms)),
  ): SendIntent =>
  async (intent, sender, onRetry) => {
    const id = crypto.getRandomValues(new Uint32Array(3)).join('-');
    const body = JSON.stringify({intents: [intent], ...sender, id});
    let retryAfterS = 0;
    const askOnce = (): Promise<RefusalCode | null> =>
      inTime(timeoutMs, async (signal) => {
        const answer = await fetchAnswer(url, {
          method: 'POST',
          credentials: 'same-origin',
          headers: {'Content-Type': 'application/json'},
          body,
          signal,
        });
        retryAfterS = Math.min(Number(answer.headers.get('Retry-After')) || 0, longestAskedS);
        const text = await answer.text();
        let found: unknown;
        try {
          found = JSON.parse(text);
        } catch {
          // A page of somebody's own: its status says what there is to say.
        }
        return readAnswer(answer.status, found);
      }).catch(() => 'offline');
    for (let retry = 0; ; retry += 1) {
      const code = await askOnce();
      if (code === null || !passing.has(code) || retry === mostRetries) return code;
      onRetry();
      await wait(retryAfterS * 1000 + pauseMs(retry));
    }
  };

/** Whether somebody without a name is asked for one before this. */
export const needsName = ({kind}: Intent): boolean => namedKinds.includes(kind);
