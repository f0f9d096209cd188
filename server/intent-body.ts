import type {Intent} from '../meeting/intent';
import {intentForms} from '../meeting/plan/intent-forms';

/** The largest body of a request, in bytes. */
export const largestBody = 16 * 1024;
/** The most intents in one request. */
const mostIntents = 20;

/** What a browser sends. */
export interface IntentBody {
  readonly intents: readonly Intent[];
  /** The name that the sender shows, or empty. */
  readonly name: string;
  /** Minutes east of UTC. */
  readonly utcOffsetMinutes: number;
  /** Who asks the same again, having got no answer, sends the same one. Empty where nobody will. */
  readonly id: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** Read one intent from JSON; null when it is of no known form. Unknown fields are dropped. */
export const readIntent = (json: unknown): Intent | null => {
  if (!isFields(json)) return null;
  const {kind} = json;
  const known = Object.values(intentForms).find((form) => form.kind === kind);
  return known?.read(json) ?? null;
};

/** Read a request's body; null when it is not the expected JSON. */
export const readIntentBody = (json: unknown): IntentBody | null => {
  if (!isFields(json)) return null;
  const {intents, name = '', utcOffsetMinutes = 0, id = ''} = json;
  if (!Array.isArray(intents) || intents.length === 0 || intents.length > mostIntents) return null;
  if (!isText(name) || typeof utcOffsetMinutes !== 'number') return null;
  if (!Number.isInteger(utcOffsetMinutes) || Math.abs(utcOffsetMinutes) > 14 * 60) return null;
  if (!isText(id) || !/^[\w-]{0,40}$/.test(id)) return null;
  const read = intents.map(readIntent);
  const known = read.filter((intent) => intent !== null);
  return known.length === read.length ? {intents: known, name, utcOffsetMinutes, id} : null;
};
