import type {LineEdit} from '../change/line-edit';
import type {TemplateName} from '../template-name';
import type {RejectionCode} from '../refusals';
import type {Language, Meeting} from '../meeting';

/** What a plan needs to know of the pad beside its lines. */
export interface PadFacts {
  /** The text that a new meeting of this kind starts from. */
  readonly templateText: (template: TemplateName, language: Language) => string;
  /** True while the pad holds nothing but the welcome text that the host put there. */
  readonly isPristine: boolean;
}

/** What one intent would change, or why it is refused. */
export type Proposed =
  | {
      /** Each in the positions of the meeting that was read, in any order; never two that overlap. */
      readonly edits: readonly LineEdit[];
      /** Whether the changed pad reads as meant: words that would turn into a heading or a ballot do not. */
      readonly shows: (after: Meeting) => boolean;
    }
  | {readonly code: RejectionCode};

/** Nothing to change: what was asked is already so. */
export const alreadySo: Proposed = {edits: [], shows: () => true};

export const refused = (code: RejectionCode): Proposed => ({code});
