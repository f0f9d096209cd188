import type {LanguageWords} from '../../languages/language-words';
import {byLanguage, table} from '../../languages/table';
import type {Language} from '../../languages/table';
import type {NotationWords} from '../../languages/shapes/notation';
import type {PhraseWords} from '../../languages/shapes/phrases';
import {fold} from './fold';
import {padWordsOf} from './pad-words';
import type {PadWords} from './pad-words';
import {packWords} from './word-list';

// What this file exports is worked out by the build, and browsers get the result: scripts/work-out.mjs.
// All words are folded, of all languages together, and packed as `word-list.ts` has it.

const packed = (words: readonly string[]): string => packWords(words.map(fold));

const spoken = Object.values<LanguageWords>(table);
const written = spoken.map(padWordsOf);

/** The words of a group, of all languages together, by what they mean. */
const ofGroup = <Meaning extends string>(
  groupOf: (words: PadWords) => Readonly<Record<Meaning, readonly string[]>>,
): Readonly<Record<Meaning, string>> => {
  const meanings = Object.keys(groupOf(padWordsOf(table.en))) as Meaning[];
  return Object.fromEntries(
    meanings.map((meaning) => [
      meaning,
      packed(written.flatMap((words) => groupOf(words)[meaning])),
    ]),
  ) as Record<Meaning, string>;
};

/** Words that are read wherever they stand alone, by what they mean. */
export const knownWords = {
  keys: ofGroup(({keys}) => keys),
  choices: ofGroup(({choices}) => choices),
  turnKinds: ofGroup(({turnKinds}) => turnKinds),
  lists: ofGroup(({lists}) => lists),
  besides: ofGroup(({besides}) => besides),
  majorities: ofGroup(({majorities}) => majorities),
  fractions: ofGroup(({fractions}) => fractions),
  bases: ofGroup(({bases}) => bases),
  nppvRules: ofGroup(({nppvRules}) => nppvRules),
  disciplines: ofGroup(({disciplines}) => disciplines),
  ties: ofGroup(({ties}) => ties),
};

/** The titles of the sections, by language: they tell which one a pad is written in. */
export const knownTitles: Readonly<
  Record<Language, Readonly<Record<keyof NotationWords['sections'], string>>>
> = byLanguage(
  ({notation: {sections}}) =>
    Object.fromEntries(
      Object.entries(sections).map(([kind, words]) => [kind, packed(words)]),
    ) as Record<keyof NotationWords['sections'], string>,
);

export const exceptionWords = packed(spoken.flatMap(({notation}) => notation.exception));
export const everyoneWords = packed(spoken.flatMap(({notation}) => notation.everyone));

const ofPhrases = (...lists: readonly ((words: PhraseWords) => readonly string[])[]): string =>
  packed(lists.flatMap((list) => spoken.flatMap(({phrases}) => list(phrases))));

/** Units that are written alike in all languages. */
const signs = 'eur chf s sec mn min h m m2 km km2 k k2 cm mm g kg l kb ko mb mo gb go'.split(' ');
/** Words behind a number that is a measure, and no voices. */
export const unitWords = ofPhrases(
  () => signs,
  ({units}) => units,
  ({hours}) => hours,
  ({minutes}) => minutes,
  ({seconds}) => seconds,
);
/** Words behind a number of people or of voices. */
export const voicesWords = ofPhrases(({voices}) => voices);
/** Words behind what is taken back. */
export const takenBackWords = ofPhrases(({takenBack}) => takenBack);
/** Nothing to report. */
export const nothingWords = ofPhrases(({nothingToReport}) => nothingToReport);
