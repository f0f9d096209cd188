import type {Freshness, Page} from '../page';
import type {RefusalCode} from '../intents';
import {recall} from './remembered';

/** What is shown, beside the meeting itself: all that a reload may forget. */
export interface PanelState {
  /** Beside the text on a wide screen. */
  readonly isOpen: boolean;
  /** Drawn up from the bottom on a narrow one. */
  readonly isExpanded: boolean;
  readonly isNarrow: boolean;
  /** On an ordinary pad: the offer to make it a meeting. */
  readonly isInviting: boolean;
  readonly isWritingProposal: boolean;
  readonly isWritingSos: boolean;
  /** Fills the page for a projector. */
  readonly isPresenting: boolean;
  /** Takes the answer while this person is asked for their name; null where they would rather not say. */
  readonly giveName: ((name: string | null) => void) | null;
  /** What is unfolded for whoever acts for the group: the queue's tools, or the question about an intent, as JSON. */
  readonly unfolded: string | null;
  readonly freshness: Freshness;
  readonly refusal: RefusalCode | null;
  /** For those who listen, already worded. */
  readonly said: string;
  readonly saidUrgently: string;
}

/** What the page itself says of the panel's state. */
export const stateOfPage = ({
  isNarrow,
  freshness,
}: Page): Pick<PanelState, 'isNarrow' | 'freshness'> => ({
  isNarrow: isNarrow(),
  freshness: freshness(),
});

/** How the panel begins. */
export const firstState = (page: Page): PanelState => ({
  isOpen: recall('panel') !== 'closed',
  isExpanded: false,
  isInviting: false,
  isWritingProposal: false,
  isWritingSos: false,
  isPresenting: false,
  giveName: null,
  unfolded: null,
  refusal: null,
  said: '',
  saidUrgently: '',
  ...stateOfPage(page),
});
