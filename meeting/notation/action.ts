import {blank, dash, fold, trim} from './fold';
import {monthOf, typedWords, weekdayNames} from './date-words';
import {readNames} from './name-list';
import {readEveryoneWord} from './vocabulary';
import {pattern} from './pattern';

/** What an action's line says: what is to do, who does it, and by when, as typed. */
export interface ActionWords {
  readonly text: string;
  readonly who: readonly string[];
  readonly when: string | null;
}

/** Words that open a date by themselves. */
const openings = `${typedWords((words) => words.openings)}|${weekdayNames}`;
/** Words that open a date before a number, a day or a stretch of time: `le 3 mai`, `la semaine prochaine`, `in 2 weeks`. */
const openingsOfNumbers = typedWords((words) => words.openingsOfNumbers);
const articles = typedWords((words) => words.articles);
const stretches = typedWords((words) => words.stretches);
const opensDate = pattern(
  'iu',
)`^(?:(?:${openings})(?!\p{L})|(?:${openingsOfNumbers})${blank}+(?:(?:${articles})${blank}+)?(?:\d|(?:${weekdayNames}|${stretches})(?!\p{L})))`;
const beforeName = typedWords((words) => words.beforeName);
const firstWords = pattern('iu')`^(?:(?:${beforeName})${blank}+)?(\p{L}+)[.]?${blank}+(\d{1,2})`;
const dayEndings = typedWords((words) => words.dayEndings);
const ofMonth = typedWords((words) => words.ofMonth);
const dayThenMonth = pattern(
  'iu',
)`^\d{1,2}(?:${dayEndings}|[.º°])?${blank}+(?:(?:${ofMonth})${blank}+)?(\p{L}+)`;
const numeric =
  /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}(?:[/.]\d{0,4})?|\d{1,2}\s?h\s?\d{0,2}|\d{1,2}:\d\d)(?![\p{L}\d%€])/u;

/** Whether a part of an action's end is a date, or says by when: `avant jeudi`, `May 3rd`, `ASAP`. */
const isDate = (part: string): boolean =>
  opensDate.test(part) ||
  numeric.test(part) ||
  monthOf(fold(dayThenMonth.exec(part)?.[1] ?? '')) > 0 ||
  monthOf(fold(firstWords.exec(part)?.[1] ?? '')) > 0;

const capital = /^[@\p{Lu}\p{Lt}\p{Lo}\p{Extended_Pictographic}]/u;
const oneWord = /^[\p{L}·.’'-]{2,30}$/u;
const elided = typedWords(({elidedArticles}) => elidedArticles);
const people = typedWords(({articlesOfPeople}) => articlesOfPeople);
const group = pattern('iu')`^(?:(?:${elided})|(?:${people})${blank})`;

/** Whether a part is somebody, or a group of people. In parentheses a small word is more often a remark. */
const isSomebody = (part: string, inParentheses: boolean): boolean => {
  if (part.length > 60 || part.split(/\s+/).length > 4) return false;
  if (capital.test(part) || readEveryoneWord(part)) return true;
  return !inParentheses && !/\d/.test(part) && (oneWord.test(part) || group.test(part));
};

const betweenParts = pattern('u')`,|${blank}${dash}+${blank}`;

/** Who and when, where an end says nothing else: names first, then dates. Null otherwise. */
const readEnd = (end: string, inParentheses: boolean): Omit<ActionWords, 'text'> | null => {
  const parts = end
    .replace(/\.$/, '')
    .split(betweenParts)
    .map(trim)
    .filter((part) => part !== '');
  const firstDate = parts.findIndex(isDate);
  const people = (firstDate < 0 ? parts : parts.slice(0, firstDate)).flatMap(readNames);
  const dates = firstDate < 0 ? [] : parts.slice(firstDate);
  if (parts.length === 0 || !people.every((part) => isSomebody(part, inParentheses))) return null;
  return {who: people, when: dates.length === 0 ? null : dates.join(', ')};
};

const spacedDash = pattern('gu')`${blank}[-–—]+(?=${blank})`;
const lastParentheses = /\(([^()]{1,120})\)\.?$/u;
/** An end is on few dashes; what has more is a text. */
const mostDashes = 8;

/**
 * Read the words of an action. What stands at its end is taken off only where it says who and when, and
 * nothing else: `commander 20 – 30 chaises` and `relire (3 pages)` are whole.
 */
export const readActionWords = (value: string): ActionWords => {
  let tries = 0;
  for (const found of value.matchAll(spacedDash)) {
    if ((tries += 1) > mostDashes) break;
    const end = readEnd(trim(value.slice(found.index + found[0].length)), false);
    if (end) return {text: trim(value.slice(0, found.index)), ...end};
  }
  const inside = lastParentheses.exec(value);
  const end = inside && readEnd(inside[1] ?? '', true);
  return inside && end
    ? {text: trim(value.slice(0, inside.index)), ...end}
    : {text: trim(value), who: [], when: null};
};
