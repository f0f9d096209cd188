import type {DateWords} from '../../languages/shapes/dates';
import type {ReadWords} from '../../languages/shapes/words';
import {table} from '../../languages/table';
import {anyOf} from './any-of';
import {fold, foldWords} from './fold';

const spoken = Object.values(table).map(({dates}) => dates);

type List = (words: DateWords) => ReadWords;
const wordsOf = (list: List): ReadWords => spoken.flatMap(list);

/** The source of a part of a pattern with the flag `u`: any of the words of all languages, as typed. */
export const typedWords = (...lists: readonly List[]): string => anyOf(lists.flatMap(wordsOf));
/** The same, as `foldWords` writes them. */
export const foldedWords = (...lists: readonly List[]): string =>
  anyOf(lists.flatMap(wordsOf), foldWords);

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
] as const satisfies readonly (keyof DateWords['months'])[];
/** As `Date` counts them. */
const weekdays = [
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
] as const satisfies readonly (keyof DateWords['weekdays'])[];

const numbered = <Name>(names: readonly Name[], listOf: (name: Name) => List) =>
  new Map(
    names.flatMap((name, i) => wordsOf(listOf(name)).map((word) => [fold(word), i] as const)),
  );
const monthNumbers = numbered(months, (name) => (words) => words.months[name]);
const weekdayNumbers = numbered(weekdays, (name) => (words) => words.weekdays[name]);

/** The month that a folded word names, from 1 on; 0 where it names none. */
export const monthOf = (word: string): number => (monthNumbers.get(word) ?? -1) + 1;

/** The weekday that a folded word names, from Sunday on, as `Date` counts; null where it names none. */
export const weekdayOf = (word: string): number | null => weekdayNumbers.get(word) ?? null;

/** The names of all weekdays. */
export const weekdayNames = typedWords(
  ...weekdays.map(
    (name): List =>
      (words) =>
        words.weekdays[name],
  ),
);

const ambiguous = new Set(wordsOf(({monthsOrWeekdays}) => monthsOrWeekdays).map(fold));
/** Whether a folded word is short for a month to some and for a weekday to others. */
export const isMonthOrWeekday = (word: string): boolean => ambiguous.has(word);
