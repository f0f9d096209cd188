import {blank, dash, fold, trim} from './fold';
import {readNames} from './name-list';
import {monthOf} from './month';
import {readEveryoneWord} from './vocabulary';
import {pattern} from './pattern';

/** What an action's line says: what is to do, who does it, and by when, as typed. */
export interface ActionWords {
  readonly text: string;
  readonly who: readonly string[];
  readonly when: string | null;
}

const weekdays =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica';
/** Words that open a date by themselves. */
const openings = [
  "avant|d['’]ici|dès|demain|aujourd['’]hui|ce soir|asap",
  'before|by|until|till|today|tonight|tomorrow|next|as soon as possible',
  'antes|hasta|hoy|mañana|cuanto antes|lo antes posible',
  'bis|vor|heute|morgen|so bald wie möglich|sobald wie möglich|schnellstmöglich',
  'entro|prima|oggi|stasera|domani|appena possibile|al più presto',
  weekdays,
].join('|');
/** Words that open a date before a number, a day or a stretch of time: `le 3 mai`, `la semaine prochaine`, `in 2 weeks`. */
const articles =
  'pour|le|la|les|au|ce|cette|fin|dans|on|this|in|within|end of|para|el|esta|este|en|fin de|am|ab|im|diese|diesen|nächste|nächsten|ende|in|per|il|questa|questo|fra|tra|fine';
const stretches =
  'semaine|mois|week|weekend|week-end|month|semana|mes|woche|monat|settimana|mese|rentrée|prochain|prochaine|fin';
const opensDate = pattern(
  'iu',
)`^(?:(?:${openings})(?!\p{L})|(?:${articles})${blank}+(?:le${blank}+|la${blank}+|the${blank}+|der${blank}+)?(?:\d|(?:${weekdays}|${stretches})(?!\p{L})))`;
const firstWords = pattern(
  'iu',
)`^(?:(?:le|la|on|am|el|il|pour|by|au|del?)${blank}+)?(\p{L}+)[.]?${blank}+(\d{1,2})`;
const dayThenMonth = pattern(
  'iu',
)`^\d{1,2}(?:er|st|nd|rd|th|[.º°])?${blank}+(?:de${blank}+|of${blank}+)?(\p{L}+)`;
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
const group = pattern(
  'iu',
)`^(?:l['’]|(?:le|la|les|the|el|los|las|die|der|das|il|lo|i|gli)${blank})`;

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
