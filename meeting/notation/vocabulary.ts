import {fold} from './fold';
import type {
  Base,
  ChoiceKind,
  Discipline,
  GeneralKey,
  Language,
  ListState,
  Majority,
  NppvRule,
  Role,
  SectionKind,
  TieRule,
  TurnKind,
} from '../meeting';
import {german} from './words/de';
import {english} from './words/en';
import {spanish} from './words/es';
import {french} from './words/fr';
import {italian} from './words/it';

export type {GeneralKey} from '../meeting';

type StandardChoice = Exclude<ChoiceKind, 'label'>;

/** `block`: blocks a consensus, and objects to a consent. `blank`, `spoilt`: a ballot that says nothing, or that nobody can read. */
export type BesideChoice = 'block' | 'blank' | 'spoilt';

interface Meanings {
  readonly sections: SectionKind;
  readonly keys: GeneralKey;
  readonly choices: StandardChoice;
  readonly turnKinds: Exclude<TurnKind, 'topic'>;
  /** What a line of the queue by itself says of the list. */
  readonly lists: ListState;
  /** A turn out of its order. */
  readonly exception: 'exception';
  /** Who holds a role that all hold. */
  readonly everyone: 'everyone';
  /** What stands beside for, against and abstain on ballots: none of them, and no option either. */
  readonly besides: BesideChoice;
  readonly majorities: Majority['kind'];
  readonly bases: Base;
  readonly nppvRules: NppvRule;
  readonly disciplines: Discipline;
  /** What becomes of a tie. */
  readonly ties: TieRule;
}
type Group = keyof Meanings;

/** The meanings that languages have words for, in the order in which the files of `words/` list them. */
export const meanings = {
  sections: ['general', 'agenda', 'queue', 'votes', 'sos', 'minutes'],
  keys: [
    'date',
    'start',
    'end',
    'suspension',
    'room',
    'majority',
    'base',
    'abstention',
    'nppv',
    'tie',
    'quorum',
    'entitled',
    'speakingTime',
    'priority',
    'present',
    'excused',
    'chair',
    'queueKeeper',
    'voteCounter',
    'scribe',
    'greeter',
  ],
  choices: ['for', 'against', 'abstain', 'nppv'],
  turnKinds: ['reply', 'question', 'technical'],
  lists: ['open', 'lastCall', 'closed'],
  exception: ['exception'],
  everyone: ['everyone'],
  besides: ['block', 'blank', 'spoilt'],
  majorities: [
    'simple',
    'absolute',
    'qualified',
    'unanimity',
    'consensus',
    'consent',
    'strictUnanimity',
    'evident',
  ],
  bases: ['expressed', 'expressedAndAbstentions', 'voters', 'present', 'entitled'],
  nppvRules: ['outsideBase', 'relativePostponement', 'absolutePostponement'],
  disciplines: ['arrival', 'firstTimers', 'speakingTime', 'alternation'],
  ties: ['carried', 'rejected'],
} as const satisfies {readonly [G in Group]: readonly Meanings[G][]};

interface Punctuation {
  readonly and: string;
  /** The colon after a key or label: French typography has a blank before it. */
  readonly colon: string;
}

/** A string for each meaning of a list, in its order. */
export type Listed<List extends readonly string[]> = {readonly [I in keyof List]: string};

/**
 * A language as its file in `words/` has it: for each meaning, in the order of `meanings`, its words as
 * `first|second|third`. The first is written; all are read, capitals and accents making no difference.
 * Browsers load all of it, so a word is listed once: what another language has for the same meaning
 * is read anyhow.
 */
export type LanguageWords = Punctuation & {
  readonly [G in Group]: Listed<(typeof meanings)[G]>;
};

/** The words of one language, by meaning. The first is what is written; all are read. */
export type Vocabulary = Punctuation & {
  readonly [G in Group]: Readonly<Record<Meanings[G], readonly string[]>>;
};

const vocabularyOf = (words: LanguageWords): Vocabulary =>
  ({
    ...words,
    ...Object.fromEntries(
      Object.entries<readonly string[]>(meanings).map(([group, list]) => [
        group,
        Object.fromEntries(
          list.map((meaning, i) => [meaning, words[group as Group][i]?.split('|')]),
        ),
      ]),
    ),
  }) as unknown as Vocabulary;

/** Every shipped language's words. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  fr: vocabularyOf(french),
  en: vocabularyOf(english),
  es: vocabularyOf(spanish),
  de: vocabularyOf(german),
  it: vocabularyOf(italian),
};

/**
 * A reader for words of any shipped language: folded word → what it means. No word means one thing
 * in one language and something else in another; a test sees to it.
 */
const readerOf = <G extends Group>(group: G): ((text: string) => Meanings[G] | null) => {
  const known = new Map<string, Meanings[G]>();
  for (const vocabulary of Object.values(vocabularies)) {
    for (const [meaning, words] of Object.entries<readonly string[]>(vocabulary[group])) {
      for (const word of words) known.set(fold(word), meaning as Meanings[G]);
    }
  }
  return (text) => known.get(fold(text)) ?? null;
};

export const readSectionTitle = readerOf('sections');
export const readGeneralKey = readerOf('keys');
export const readChoiceLabel = readerOf('choices');
export const readTurnKind = readerOf('turnKinds');
export const readBaseWord = readerOf('bases');
export const readNppvWord = readerOf('nppvRules');
export const readDisciplineWord = readerOf('disciplines');
export const readListWord = readerOf('lists');
/** `exception` for the word beside a turn that went before others. */
export const readExceptionWord = readerOf('exception');
export const readTieWord = readerOf('ties');
/** `everyone` for the words that give a role to all. */
export const readEveryoneWord = readerOf('everyone');
/** `block`, `blank` or `spoilt` for such a label of a vote. */
export const readBesideWord = readerOf('besides');

const readMajorityName = readerOf('majorities');
const majorityNoun = /majorit[ey]|mayoria|mehrheit|maggioranza/;

/** The kind of majority, with or without that noun: `simple`, `majorité simple`. The noun alone is `qualified`: `2/3-Mehrheit`. */
export const readMajorityWord = (text: string): Majority['kind'] | null => {
  const name = fold(text).replace(majorityNoun, '');
  return name === '' ? 'qualified' : readMajorityName(name);
};

/** Folded section title → its language, or null where several have it. */
const titleLanguages = new Map<string, Language | null>();
for (const [language, {sections}] of Object.entries(vocabularies) as [Language, Vocabulary][]) {
  for (const title of new Set(Object.values(sections).flat().map(fold))) {
    titleLanguages.set(title, titleLanguages.has(title) ? null : language);
  }
}

/** The language in which `title` is a section title: only one of them, or null. */
export const languageOfTitle = (title: string): Language | null =>
  titleLanguages.get(fold(title)) ?? null;
