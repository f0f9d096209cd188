import type {ChatWords} from './chat';
import type {DateWords} from './dates';
import type {DoctorWords} from './doctor';
import type {MinutesWords} from './minutes';
import type {NotationWords} from './notation';
import type {PanelWords} from './panel';
import type {PhraseWords} from './phrases';

/** All that ep_ag says and reads in one language. What is missing does not compile. */
export interface LanguageWords {
  /** What the language calls itself. */
  readonly name: string;
  /** As office programs know it: language and country, `fr-FR`. */
  readonly tag: `${string}-${string}`;
  /** What the name of a new pad begins with: small letters and hyphens. */
  readonly padName: string;
  readonly notation: NotationWords;
  readonly phrases: PhraseWords;
  readonly dates: DateWords;
  readonly minutes: MinutesWords;
  readonly chat: ChatWords;
  readonly panel: PanelWords;
  /** The check before an assembly. A language may do without: it is in English then. */
  readonly doctor?: DoctorWords;
}
