import type {TemplateName} from '../../meeting/template-name';
import type {Language} from '../../meeting/meeting';

/** How the panel stands in the page. */
export interface Furniture {
  /** Whether the pad is a meeting: what a toolbar offers, and whether minutes can be exported. */
  readonly isMeeting: boolean;
  /** Whether the column takes room. */
  readonly isOpen: boolean;
}

/** Which text the page shows: the present one, a past revision, or the last before the connection was lost. */
export type Freshness = 'now' | 'past' | 'stale';

/** The page in which the panel stands: Etherpad's, beside the editor, or one of our own. */
export interface Page {
  /** An empty element that the panel fills. */
  readonly column: HTMLElement;
  /** Whether the panel is a sheet at the bottom of the screen rather than a column. */
  readonly isNarrow: () => boolean;
  readonly freshness: () => Freshness;
  /** Runs when one of these two may be another. May run much too often. */
  readonly onChange: (run: () => void) => void;
  /** Gives the text the focus, where the caret was. */
  readonly focusText: () => void;
  /** Lets the page do its part when the panel comes, goes, opens or closes. */
  readonly furnish: (furniture: Furniture) => void;
  /** The visitor's language where the model has words in it, else the one that the administrator set. */
  readonly language: () => Language;
  /** Runs once the words have come, and each time that they are in another language. */
  readonly onLanguage: (run: () => void) => void;
  /** Hosts whose rooms may be shown in a frame, by the administrator's choice. */
  readonly embedHosts: readonly string[];
  readonly roomsForReaders: boolean;
  readonly defaultTemplate: TemplateName;
  /** The pad's address without query or final slash, under whatever path Etherpad lives. */
  readonly padPath: string;
  /** Where the second file of the client lies. */
  readonly toolsAddress: string;
}
