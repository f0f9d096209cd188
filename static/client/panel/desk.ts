import type {ComponentType} from 'preact';
import type {Intent} from '../../../meeting/intent';
import type {Meeting, Role, TurnId} from '../../../meeting/meeting';
import type {Page} from '../page';
import type {MeetingSource} from '../source';
import type {Words} from '../words';
import type {ActionButtonProps} from './button-props';
import type {PanelState} from './panel-state';
import type {Person} from './person';

/**
 * What a part of the panel, or a shortcut, has at hand. What it says of the meeting and of the person holds at the
 * moment of asking, for a click: what is drawn comes as props and from contexts.
 */
export interface Desk {
  readonly source: MeetingSource;
  readonly page: Page;
  /** Writes texts in the visitor's language. */
  readonly words: Words;
  /** Whether this person may ask for anything at all. */
  readonly canWrite: boolean;
  /** The second file; null until it is here. To have it loaded, see `Tool`. */
  readonly tools: Tools | null;
  /** The element that the panel is drawn into. */
  readonly root: HTMLElement;
  readonly meeting: () => Meeting;
  readonly person: () => Person;
  /** Asks the server; true once it is accepted. A refusal is shown by the panel itself. */
  readonly act: (intent: Intent) => Promise<boolean>;
  /** Changes what is shown, and draws it at once. */
  readonly change: (changed: Partial<PanelState>) => void;
  /** Brings a part of the panel into view, by its id, and gives it the focus. */
  readonly show: (id: string) => void;
  /** Has the second file loaded. */
  readonly loadTools: () => void;
  /** Does something with the second file, as soon as it is here. Of what waits for it, the last one is done. */
  readonly withTools: (use: (tools: Tools) => void) => void;
}

/** Asking a person for their name. */
export interface NameFormProps {
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** An action that is asked about first. */
export interface QuestionProps extends ActionButtonProps {
  /** Whose action it is; for all others it is one step away. */
  readonly role?: Role;
}

/** What the second file gives: parts of the panel that are shown when somebody asks for them. */
export interface Tools {
  readonly MakeMeeting: ComponentType<{readonly onCancel: () => void}>;
  readonly NewProposal: ComponentType<{readonly onDone: () => void}>;
  readonly NameForm: ComponentType<NameFormProps>;
  readonly Question: ComponentType<QuestionProps & {readonly onClose: () => void}>;
  readonly QueueTools: ComponentType;
  readonly TurnTools: ComponentType<{readonly id: TurnId}>;
  readonly NotifySwitch: ComponentType;
  readonly Present: ComponentType<{readonly onLeave: () => void}>;
  readonly Rooms: ComponentType;
  readonly SosForm: ComponentType<{readonly onDone: () => void}>;
  /** Shows the minutes over the page. */
  readonly openMinutes: (desk: Desk) => void;
  /** Does what the key of this code is for: see shortcut-keys.ts. */
  readonly press: (code: string, desk: Desk) => void;
}
