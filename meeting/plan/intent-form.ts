import {object, safeParse} from 'valibot';
import type {InferOutput, ObjectEntries, ObjectSchema} from 'valibot';
import type {IntentContext} from '../intent-context';
import type {Meeting} from '../meeting';
import type {PadFacts, Proposed} from './proposed';

/** What an intent with such fields is. */
type IntentWith<K extends string, Fields extends ObjectEntries> = {readonly kind: K} & Readonly<
  InferOutput<ObjectSchema<Fields, undefined>>
>;

/** All that there is to say of one kind of intents. */
export interface IntentForm<K extends string, Asked> {
  readonly kind: K;
  /** An intent of this kind from JSON; null where it is none. Fields that nobody knows are dropped. */
  readonly read: (json: unknown) => Asked | null;
  /** Whether its sender's name belongs to it: whoever has none is asked for one before. */
  readonly needsName: boolean;
  /** What it changes, or why it is refused. */
  readonly plan: (
    meeting: Meeting,
    intent: Asked,
    context: IntentContext,
    pad: PadFacts,
  ) => Proposed;
}

/**
 * Describe a kind of intents: its name, its fields, from which its type comes, and its plan; and whether its
 * sender's name belongs to it.
 */
export const intentForm = <const K extends string, Fields extends ObjectEntries>(
  kind: K,
  fields: Fields,
  plan: IntentForm<K, IntentWith<K, Fields>>['plan'],
  {needsName = false}: {readonly needsName?: boolean} = {},
): IntentForm<K, IntentWith<K, Fields>> => {
  const schema = object(fields);
  return {
    kind,
    read: (json) => {
      const {success, output} = safeParse(schema, json);
      return success ? {kind, ...output} : null;
    },
    needsName,
    plan,
  };
};
