import type {Intent} from '../../../meeting/intent';
import type {Meeting} from '../../../meeting/meeting';
import type {Page} from '../page';
import type {MeetingSource} from '../source';
import type {Tools} from '../toolbox';
import type {Words} from '../words';
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
