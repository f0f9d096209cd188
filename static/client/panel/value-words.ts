import type {PartName} from '../../../languages/part-titles';
import type {TemplateName} from '../../../meeting/template-name';
import type {QueueReason} from '../../../meeting/assembly/queue-order';
import type {
  AgendaState,
  Base,
  ChoiceKind,
  Discipline,
  ListState,
  Majority,
  NppvRule,
  ProblemCode,
  Role,
  Sitting,
  RoomTool,
  TieRule,
  TurnKind,
} from '../../../meeting/meeting';
import type {Outcome} from '../../../meeting/rules/decision';
import type {NamedTool} from '../../../meeting/notation/room-tool';
import type {MinutesForm} from '../../../meeting/minutes/compose';
import type {Table} from '../../../meeting/minutes/csv';
import type {ColumnWord, FormatOf, WordedFormat} from '../../../meeting/minutes/formats';
import type {RefusalCode} from '../intents';
import type {Freshness} from '../page';
import type {WordValues, Words} from '../words';
import type {Wait} from './errands';

/** Tables that the panel offers. */
export type ExportedTable = Exclude<Table, 'people' | 'items'>;

/** Why the minutes did not come. */
export type MinutesTrouble = 'too-many' | 'not-found' | 'failed';

/**
 * Why nothing was encrypted:
 * - `none`: no key was given; `unreadable`: what was given is no public key;
 * - `secret`: it is a secret key, which belongs into nobody's page;
 * - `expired`, `revoked`; `unusable`: a key that only signs; `weak`: one that is too short to keep a secret;
 * - `insecure`: browsers encrypt on https pages only; `failed`: the file did not come, or a bug.
 */
export type KeyTroubleCode =
  | 'none'
  | 'unreadable'
  | 'secret'
  | 'expired'
  | 'revoked'
  | 'unusable'
  | 'weak'
  | 'insecure'
  | 'failed';

/** What the form for an SOS has a sentence ready for. */
type Trouble = 'sound' | 'microphone' | 'connection';

/** What the locale files have a text for, value by value: the family, a dot, the value. */
export interface ValueFamilies {
  readonly section: PartName;
  readonly role: Role;
  readonly kind: TurnKind;
  readonly agenda: AgendaState;
  readonly choice: Exclude<ChoiceKind, 'label'>;
  readonly majority: Majority['kind'];
  readonly base: Base;
  readonly nppv: NppvRule;
  readonly tie: Exclude<TieRule, 'rejected'>;
  readonly order: Discipline;
  readonly outcome: Outcome;
  readonly problem: ProblemCode;
  readonly refused: RefusalCode;
  readonly make: TemplateName;
  readonly 'make-hint': TemplateName;
  readonly sos: Trouble | `${Trouble}-text`;
  readonly list: Exclude<ListState, 'open'>;
  readonly 'set-list': ListState;
  readonly sitting: Extract<Sitting, 'suspended' | 'closed'>;
  readonly 'open-from': Exclude<Sitting, 'open'>;
  readonly 'set-sitting': Extract<Sitting, 'suspended' | 'closed'>;
  readonly minutes: WordedFormat | `${FormatOf<'table'>}-${ExportedTable}`;
  readonly export: ColumnWord;
  readonly 'minutes-form': MinutesForm;
  readonly 'minutes-trouble': MinutesTrouble;
  readonly key: KeyTroubleCode;
  readonly moment: Exclude<Freshness, 'now'>;
  readonly tool: Exclude<RoomTool, NamedTool>;
  readonly wait: Exclude<Wait, 'taken'>;
  readonly reason: Exclude<QueueReason['kind'], 'fewerTurns'> | 'not-yet' | 'once' | 'times';
}

/** How a value of the model is called in the visitor's language. */
export const writeValue = <F extends keyof ValueFamilies>(
  words: Words,
  family: F,
  value: ValueFamilies[F],
  values?: WordValues,
): string => words(`ep_ag.${family}.${value}`, values);

/** Why an action didn't happen. A code that this panel doesn't know, from a newer server, is a failure. */
export const writeRefusal = (words: Words, code: RefusalCode): string => {
  const text = writeValue(words, 'refused', code);
  return text.includes('ep_ag.') ? writeValue(words, 'refused', 'failed') : text;
};
