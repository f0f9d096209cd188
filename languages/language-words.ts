import type {doctor as englishDoctor} from './en/doctor';
import type englishPanel from './en/panel.json';
import type {SectionKind} from './sections';
import type {AuditWords} from './shapes/audit';
import type {ChatWords} from './shapes/chat';
import type {DateWords} from './shapes/dates';
import type {WordsOfFindings} from './shapes/doctor';
import type {MinutesWords} from './shapes/minutes';
import type {NotationWords} from './shapes/notation';
import type {PhraseWords} from './shapes/phrases';
import type {RuleWords} from './shapes/rules';

/** The title of a section in the panel: `panel.json` has it where it is not that of the section's heading. */
type SectionTitle = `ep_ag.section.${SectionKind}`;

/**
 * The panel's words, by their keys: the keys are those of English. `shapes/panel.ts` says where each stands;
 * `locales.ts` adds titles and rules that a language has among its other words.
 */
export type PanelWords = Readonly<Record<Exclude<keyof typeof englishPanel, SectionTitle>, string>>;

/** All that the check says in one language: of every finding that English has words for. */
export type DoctorWords = WordsOfFindings<keyof (typeof englishDoctor)['findings']>;

/** All that ep_ag says and reads in one language. What is missing does not compile. */
export interface LanguageWords {
  /** What the language calls itself. */
  readonly name: string;
  /** As office programs know it: language and country, `fr-FR`. */
  readonly tag: `${string}-${string}`;
  /** What the name of a new pad begins with: small letters and hyphens. */
  readonly padName: string;
  readonly notation: NotationWords;
  readonly rules: RuleWords;
  readonly phrases: PhraseWords;
  readonly dates: DateWords;
  readonly minutes: MinutesWords;
  readonly audit: AuditWords;
  readonly chat: ChatWords;
  readonly panel: PanelWords;
  /** The check before an assembly. A language may do without: it is in English then. */
  readonly doctor?: DoctorWords;
}
