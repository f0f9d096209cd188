import {table} from '../../languages/table';
import type {Language} from '../meeting';
import {
  foldedWords,
  isMonthOrWeekday,
  monthOf,
  typedWords,
  weekdayOf,
} from '../notation/date-words';
import {foldWords} from '../notation/fold';
import {pattern} from '../notation/pattern';
import {atTime, joins} from '../notation/phrases';

/** A day of the calendar; `year` is null where the words leave it out. `month` counts from 1. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}
type FullDay = CalendarDay & {readonly year: number};

const today = pattern('u')`^(?:${foldedWords((words) => words.today)})`;
/** `mañana` may be a morning and `morgen` too: at the beginning alone they are tomorrow. */
const tomorrow = pattern('u')`^(?:${foldedWords((words) => words.tomorrow)})(?: |$)`;
const within = foldedWords((words) => words.within);
const days = foldedWords((words) => words.days);
const weeks = foldedWords((words) => words.weeks);
const inDays = pattern('u')`(?:^| )(?:${within}) (\d{1,3}) (?:(${weeks})|${days})`;
/** `next Friday` is this week's to some and the next one's to others. */
const next = pattern('u')`(?:^| )(?:${foldedWords((words) => words.next)}) `;

const dayMs = 86_400_000;

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isDay = ({year, month, day}: CalendarDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2000, month);

const dayOr = (year: number | null, month: number, day: number): CalendarDay | null => {
  const read = {year, month, day};
  return isDay(read) ? read : null;
};

/** `24` is 2024. */
const fullYear = (digits: string | undefined): number | null => {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

/** Behind `3/4`, other words than those of a time make it a share: `pour 3/4 des gens`, `1/2 journée`. */
const afterSlashes = pattern(
  'iu',
)`^(?:[\s,;.)]*$|[\s,;.)]+(?:\d|(?:${atTime}|${joins}|${typedWords(({afterDate}) => afterDate)})(?!\p{L})))`;

/** `12/06/2024`, `12.6.`: the day first, but in English they don't say so where both could be a month. */
const readNumeric = (text: string, language: Language): CalendarDay | null => {
  const slashed = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/.exec(text);
  const dotted = slashed
    ? null
    : /(?<![\d/.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})?(?!\d)/.exec(text);
  const found = slashed ?? dotted;
  if (!found) return null;
  const [whole, first = '', second = '', digits] = found;
  if (
    slashed &&
    digits === undefined &&
    !afterSlashes.test(text.slice(found.index + whole.length))
  ) {
    return null;
  }
  const year = fullYear(digits);
  const [a, b] = [Number(first), Number(second)];
  if (!table[language].dates.monthMayBeFirst || dotted) return dayOr(year, b, a);
  if (a <= 12 && b <= 12 && a !== b) return null;
  return dayOr(year, b, a) ?? dayOr(year, a, b);
};

const ending = `(?:${foldedWords(({dayEndings}) => dayEndings)})?`;
const ofMonth = foldedWords((words) => words.ofMonth);
const ofYear = foldedWords((words) => words.ofYear);
const dayFirst = pattern(
  'gu',
)`(?:^| )(\d{1,2})${ending} (?:(?:${ofMonth}) )?([a-z]{3,})(?: (?:(?:${ofYear}) )?(\d{4}))?`;
const monthFirst = pattern('gu')`(?:^| )([a-z]{3,}) (\d{1,2})${ending}(?: (\d{4}))?(?= |$)`;

/** `12 avril 2024`, `le 1er mai`, `3 de mayo`, `May 3rd, 2024`. */
const readNamed = (words: string): CalendarDay | null => {
  for (const [, day, name = '', year] of words.matchAll(dayFirst)) {
    const month = monthOf(name);
    if (month > 0) return dayOr(fullYear(year), month, Number(day));
  }
  for (const [, name = '', day, year] of words.matchAll(monthFirst)) {
    // `mar. 12` is Tuesday the 12th to some, and 12 March to others.
    const month = isMonthOrWeekday(name) ? 0 : monthOf(name);
    if (month > 0) return dayOr(fullYear(year), month, Number(day));
  }
  return null;
};

/** The words that a date may be among. More would be a text. */
const longestDate = 120;

/** The first day that a text names by its number; null without one, or where it could be two. */
export const readDay = (text: string, language: Language): CalendarDay | null => {
  if (text.length > longestDate) return null;
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return dayOr(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return readNumeric(text, language) ?? readNamed(foldWords(text));
};

const isFull = (day: CalendarDay): day is FullDay => day.year !== null;
const asMs = ({year, month, day}: FullDay): number => Date.UTC(year, month - 1, day);
const fromMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** What a date without a number means to a meeting of that day, in days from it. */
const daysFrom = (words: string, weekday: number): number | null => {
  if (today.test(words)) return 0;
  if (tomorrow.test(words)) return 1;
  const later = inDays.exec(words);
  if (later) return Number(later[1]) * (later[2] === undefined ? 1 : 7);
  if (next.test(words)) return null;
  const named = new Set(
    words
      .split(' ')
      .map(weekdayOf)
      .filter((weekday) => weekday !== null),
  );
  // `mardi ou jeudi` is either.
  const [only] = named;
  return named.size !== 1 || only === undefined ? null : ((only - weekday + 6) % 7) + 1;
};

const beforeDay = foldedWords((words) => words.beforeDay);
const numberedWeekday = pattern(
  'gu',
)`(?:^| )(\p{L}+) (?:(?:${beforeDay}) )?(\d{1,2})${ending}(?= |$)(?! ?h)`;
/** A day of this month or of one of the next, further away than which nobody leaves the month out. */
const mostMonths = 2;

/**
 * The day that a weekday with its number names, such as `vendredi 14`: the next 14th, if it is a Friday.
 * `no` where none of the next ones is; null where the words name no such day.
 */
const numberedDay = (words: string, from: number): number | 'no' | null => {
  for (const [, name = '', number] of words.matchAll(numberedWeekday)) {
    const weekday = weekdayOf(name);
    if (weekday === null) continue;
    for (let days = 0; days < 31 * mostMonths; days += 1) {
      const day = new Date(from + days * dayMs);
      if (day.getUTCDate() === Number(number) && day.getUTCDay() === weekday) return day.getTime();
    }
    return 'no';
  }
  return null;
};

/**
 * The day by which something is to be done, as `2024-06-12`, from what was typed (`avant jeudi`) and
 * the meeting's own date, as typed. Null where they don't say one: nothing is guessed. A year that
 * nobody wrote is the meeting's or the next, whichever puts the day not before the meeting; null where
 * that year lacks the day (29 February).
 */
export const dueDay = (
  when: string,
  meetingDate: string | null,
  language: Language,
): string | null => {
  const day = readDay(when, language);
  if (day && isFull(day)) return fromMs(asMs(day));
  const held = readDay(meetingDate ?? '', language);
  if (!held || !isFull(held)) return null;
  const from = asMs(held);
  if (day) {
    const same = {...day, year: held.year};
    const due = asMs(same) < from ? {...same, year: held.year + 1} : same;
    return isDay(due) ? fromMs(asMs(due)) : null;
  }
  if (when.length > longestDate) return null;
  const words = foldWords(when);
  const numbered = numberedDay(words, from);
  if (numbered !== null) return numbered === 'no' ? null : fromMs(numbered);
  const days = daysFrom(words, new Date(from).getUTCDay());
  return days === null ? null : fromMs(from + days * dayMs);
};
