import type {Intent, TemplateName} from '../../../meeting/intent';
import type {Language, Meeting, Role, Turn} from '../../../meeting/meeting';
import type {AuthorId, EpochMs} from '../../../meeting/pad-line';
import type {Tools} from '../toolbox';
import type {Words} from '../words';
import type {Wait} from './errands';

/** Everything a section of the panel may know and do. */
export interface PanelView {
  readonly meeting: Meeting;
  readonly words: Words;
  readonly author: AuthorId;
  /** What this person is called; may be empty. */
  readonly name: string;
  /** Whether a turn is this person's. */
  readonly isOwnTurn: (turn: Turn) => boolean;
  /** Whether a role's actions are this person's before they are others'. */
  readonly holds: (role: Role) => boolean;
  readonly canWrite: boolean;
  /** What is unfolded for whoever acts for the group: the queue's tools, or the question about an intent, as JSON. */
  readonly unfolded: string | null;
  readonly unfold: (part: string | null) => void;
  readonly embedHosts: readonly string[];
  readonly roomsForReaders: boolean;
  readonly defaultTemplate: TemplateName;
  readonly defaultLanguage: Language;
  readonly padPath: string;
  readonly now: () => EpochMs;
  readonly peopleConnected: number;
  /** Another value whenever something but the meeting's text may have changed what is drawn. */
  readonly doing: object;
  /** Asks the server; true once it is accepted. A refusal is shown by the panel itself. */
  readonly act: (intent: Intent) => Promise<boolean>;
  /** Whether that very intent is under way. */
  readonly isBusy: (intent: Intent) => boolean;
  /** How it goes with whatever is under way. */
  readonly wait: Wait;
  /** Draws everything again, for a tool that has changed by itself. */
  readonly redraw: () => void;
  /** What comes with the second file; null as long as it is on its way. Who only looks whether it is here doesn't ask for it. */
  readonly tools: (isLooking?: boolean) => Tools | null;
}

let shown: PanelView | null = null;

/** The view for what is drawn from now on: there is one panel in a page, and it is drawn as a whole. */
export const showView = (view: PanelView): void => {
  shown = view;
};

/** The view, in a section. */
export const usePanel = (): PanelView => {
  if (shown === null) throw new Error('a section is drawn outside the panel');
  return shown;
};
