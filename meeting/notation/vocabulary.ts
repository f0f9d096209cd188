import {byLanguage} from '../../languages/table';
import type {NotationWords} from '../../languages/shapes/notation';
import type {
  Base,
  ChoiceKind,
  Discipline,
  GeneralKey,
  Language,
  ListState,
  FractionMajority,
  NppvRule,
  SectionKind,
  TieRule,
  TurnKind,
  WholeMajority,
} from '../meeting';
import {fold} from './fold';
import {everyoneWords, exceptionWords, knownTitles, knownWords} from './known-words';
import {padWordsOf} from './pad-words';
import type {PadWords} from './pad-words';
import {unpackWords} from './word-list';

export type {GeneralKey} from '../meeting';

type StandardChoice = Exclude<ChoiceKind, 'label'>;

/** `block`: blocks a consensus, and objects to a consent. `blank`, `spoilt`: a ballot that says nothing, or that nobody can read. */
export type BesideChoice = keyof NotationWords['besides'];

/**
 * What the model has words for, by group: a language that lacks one of them does not compile. Of rules,
 * there are those that languages have words for.
 */
interface Meanings {
  readonly sections: SectionKind;
  readonly keys: GeneralKey;
  readonly choices: StandardChoice;
  readonly turnKinds: Exclude<TurnKind, 'topic'>;
  readonly lists: ListState;
  readonly besides: BesideChoice;
}
type Group = keyof Meanings;

/** The words of one language, by meaning. The first is what is written; all are read. */
export type Vocabulary = Pick<PadWords, Exclude<keyof PadWords, Group>> & {
  readonly [G in Group]: Readonly<Record<Meanings[G], readonly string[]>>;
};

/** Every language's words, for what is written. Browsers write nothing: they have `known-words.ts` alone. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> =
  /* @__PURE__ */ byLanguage(padWordsOf);

/** The title of a section as it is written: above its lines, and wherever else the section is told of. */
export const sectionTitle = (kind: SectionKind, language: Language): string =>
  vocabularies[language].sections[kind][0] ?? kind;

/**
 * A reader for words of any language: folded word → what it means. No word means one thing in one
 * language and something else in another; a test sees to it.
 */
const readerOf = <Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ((text: string) => Meaning | null) => {
  const known = new Map<string, Meaning>();
  for (const meaning of Object.keys(words) as Meaning[]) {
    for (const word of unpackWords(words[meaning])) known.set(word, meaning);
  }
  return (text) => known.get(fold(text)) ?? null;
};
/** A reader for words of one meaning, packed. */
export const isOneOf = (words: string): ((text: string) => boolean) => {
  const known = new Set(unpackWords(words));
  return (text) => known.has(fold(text));
};

type Reader<Meaning> = (text: string) => Meaning | null;
export const readGeneralKey: Reader<GeneralKey> = readerOf(knownWords.keys);
export const readChoiceLabel: Reader<StandardChoice> = readerOf(knownWords.choices);
export const readTurnKind: Reader<Meanings['turnKinds']> = readerOf(knownWords.turnKinds);
export const readBaseWord: Reader<Base> = readerOf(knownWords.bases);
export const readNppvWord: Reader<NppvRule> = readerOf(knownWords.nppvRules);
export const readDisciplineWord: Reader<Discipline> = readerOf(knownWords.disciplines);
export const readListWord: Reader<ListState> = readerOf(knownWords.lists);
export const readTieWord: Reader<TieRule> = readerOf(knownWords.ties);
/** `block`, `blank` or `spoilt` for such a label of a vote. */
export const readBesideWord: Reader<BesideChoice> = readerOf(knownWords.besides);
/** `exception` for the word beside a turn that went before others. */
export const readExceptionWord = readerOf({exception: exceptionWords});
/** `everyone` for the words that give a role to all. */
export const readEveryoneWord = readerOf({everyone: everyoneWords});

const readMajorityName = readerOf(knownWords.majorities);
const readFractionName = readerOf(knownWords.fractions);
/** The nouns for a majority, which may stand beside these words. */
const majorityNoun = new RegExp(unpackWords(knownWords.keys.majority).join('|'));
const withoutNoun = (text: string): string => fold(text).replace(majorityNoun, '');

/** The kind of majority, with or without that noun: `simple`, `majorité simple`. */
export const readMajorityWord = (text: string): WholeMajority | null =>
  readMajorityName(withoutNoun(text));
/** The kind of majority by the words beside a fraction. The noun alone, or nothing, is `qualified`: `2/3-Mehrheit`. */
export const readFractionWord = (text: string): FractionMajority | null => {
  const name = withoutNoun(text);
  return name === '' ? 'qualified' : readFractionName(name);
};

/** Folded section title → the section, and its language, or null where several have it. */
const titles = new Map<string, {readonly kind: SectionKind; readonly language: Language | null}>();
for (const language of Object.keys(knownTitles) as Language[]) {
  const ofLanguage: Readonly<Record<SectionKind, string>> = knownTitles[language];
  for (const kind of Object.keys(ofLanguage) as SectionKind[]) {
    for (const title of unpackWords(ofLanguage[kind])) {
      titles.set(title, {kind, language: titles.has(title) ? null : language});
    }
  }
}

export const readSectionTitle = (text: string): SectionKind | null =>
  titles.get(fold(text))?.kind ?? null;

/** The language in which `title` is a section title: only one of them, or null. */
export const languageOfTitle = (title: string): Language | null =>
  titles.get(fold(title))?.language ?? null;

/** Whether words have those of a section's title among them, in any language. */
export const hasTitleOf = (kind: SectionKind, text: string): boolean => {
  const words = fold(text);
  return [...titles].some(([title, known]) => known.kind === kind && words.includes(title));
};
