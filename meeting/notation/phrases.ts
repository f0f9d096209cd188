import {table} from '../../languages/table';
import type {PhraseWords} from '../../languages/shapes/phrases';
import type {ReadWords} from '../../languages/shapes/words';
import {anyOf} from './any-of';
import {fold, plainLetters} from './fold';

// What this file exports is worked out by the build, and browsers get the result: scripts/work-out.mjs.
// Each is the source of a part of a pattern with the flag `u`: `one|two`, of the words of all languages.

type List = (words: PhraseWords) => ReadWords;
const spoken = Object.values(table).map(({phrases}) => phrases);
const wordsOf = (list: List): ReadWords => spoken.flatMap(list);

/** As typed, but for capitals: for patterns with the flag `i`. */
const typed = (...lists: readonly List[]): string => anyOf(lists.flatMap(wordsOf));
/** In small letters without accents, their blanks and signs kept. */
const plain = (...lists: readonly List[]): string => anyOf(lists.flatMap(wordsOf), plainLetters);
/** Folded, for single words. */
const folded = (...lists: readonly List[]): string => anyOf(lists.flatMap(wordsOf), fold);

/** In any case, without the flag `i`. */
const inAnyCase = (word: string): string =>
  word.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** Between two names of a list, as `nameSeparators` has it. */
export const joinsOfNames = [
  ...new Set([
    ...wordsOf(({joins}) => joins).map(inAnyCase),
    ...wordsOf(({joinsInSmallLetters}) => joinsInSmallLetters),
  ]),
].join('|');
export const joins = typed(
  (words) => words.joins,
  ({joinsInSmallLetters}) => joinsInSmallLetters,
);
export const atTime = typed((words) => words.atTime);
export const oClock = typed((words) => words.oClock);
/** Right behind a time of day, and nobody's name: `18:42h`, `18:42 Uhr`. */
export const timeEnds = `(?:(?:h| ?(?:${oClock}))(?!\\p{L}))?`;

export const hourWords = typed(({hours}) => hours);
export const minuteWords = typed(({minutes}) => minutes);
export const secondWords = typed(({seconds}) => seconds);

export const otherWords = typed(({others}) => others);
export const othersBefore = typed((words) => words.othersBefore);
export const peopleWords = typed(({people}) => people);
export const crowdWords = typed(({crowd}) => crowd);
export const aroundCount = typed((words) => words.aroundCount);
export const ofWhich = typed((words) => words.ofWhich);
export const outOf = typed((words) => words.outOf);
export const behindLink = typed((words) => words.behindLink);

export const countsAbstention = folded(({abstention}) => abstention.counts);
export const refusesAbstention = folded(({abstention}) => abstention.refuses);
export const leavesOutAbstention = folded(({abstention}) => abstention.leavesOut);
/** Words beside an abstention that say neither, most of them short. */
export const besideAbstention = folded(({abstention}) => abstention.besides);
/** Short words that say more: `si`, `ou`, `and`. */
export const conditions = folded(
  ({or}) => or,
  (words) => words.if,
  (words) => words.joins,
  ({joinsInSmallLetters}) => joinsInSmallLetters,
);

export const half = plain(({quorum}) => quorum.half);
export const halfArticles = plain(({quorum}) => quorum.articles);
export const halfOf = plain(({quorum}) => quorum.of);
export const moreThan = plain(({quorum}) => quorum.moreThan);
export const atLeast = plain(({quorum}) => quorum.atLeast);
export const atMost = plain(({quorum}) => quorum.atMost);
export const plus = plain(({quorum}) => quorum.plus);
export const one = plain(({quorum}) => quorum.one);
