import {byLanguage, table} from '../../languages/table';
import type {Language} from '../../languages/table';
import type {NotationWords} from '../../languages/shapes/notation';
import type {PhraseWords} from '../../languages/shapes/phrases';
import {fold} from './fold';
import {packWords} from './word-list';

// What this file exports is worked out by the build, and browsers get the result: scripts/work-out.mjs.
// All words are folded, of all languages together, and packed as `word-list.ts` has it.

const packed = (words: readonly string[]): string => packWords(words.map(fold));

const spoken = Object.values(table);

/** The words of a group, of all languages together, by what they mean. */
const ofGroup = <G extends keyof NotationWords>(
  group: G,
): Readonly<Record<keyof NotationWords[G], string>> => {
  const meanings = Object.keys(table.en.notation[group]) as (keyof NotationWords[G])[];
  return Object.fromEntries(
    meanings.map((meaning) => [
      meaning,
      packed(
        spoken.flatMap(({notation}): readonly string[] => {
          const words: unknown = notation[group][meaning];
          return words as readonly string[];
        }),
      ),
    ]),
  ) as Record<keyof NotationWords[G], string>;
};

/** Words that are read wherever they stand alone, by what they mean. */
export const knownWords = {
  keys: ofGroup('keys'),
  choices: ofGroup('choices'),
  turnKinds: ofGroup('turnKinds'),
  lists: ofGroup('lists'),
  besides: ofGroup('besides'),
  majorities: ofGroup('majorities'),
  bases: ofGroup('bases'),
  nppvRules: ofGroup('nppvRules'),
  disciplines: ofGroup('disciplines'),
  ties: ofGroup('ties'),
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

/** The nouns for a majority, which may stand beside the words of `majorities`. */
export const majorityNouns = packed(spoken.flatMap(({notation}) => notation.keys.majority));
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
