import {titleWords} from './agenda';
import {isAside} from './aside';
import {blank, dash, isDigitAt, isLetterAt, trim, saysSomething} from './fold';
import {cutAtDash, readKeyLine, readNames} from './key-line';
import {readMarks} from './mark';
import {perLine, perPlace} from './line-record';
import type {LineRecord} from './line-record';
import type {AgendaItem, MinutesEntry, MinutesPart} from '../meeting';
import type {LineIndex} from '../pad-line';
import {remembered} from './remembered';
import {readMinutesWord} from './vocabulary';

const lastParentheses = /\(([^()]{1,120})\)\.?$/u;
/** Words that open a date, whole: `avant jeudi`, `by Friday`, `le 3 mai`; `Laurent` is a name. */
const dateWords = [
  "avant|pour|d['’]ici|dès|le|la|au|ce|cette|fin|demain|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  'before|by|on|until|till|this|next|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'antes|para|hasta|el|esta|hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'bis|vor|am|ab|diese|nächste|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  'entro|prima|per|il|questa|oggi|stasera|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
].join('|');
const dateOpening = new RegExp(`^(?:(?:${dateWords})(?!\\p{L})|\\d)`, 'iu');

/** What stands between people and dates. */
const betweenParts = new RegExp(`,|${blank}${dash}+${blank}`, 'u');

const readAction = (value: string, number: number | null, line: LineIndex): MinutesEntry => {
  const dashed = cutAtDash(value);
  const inside = dashed ? null : lastParentheses.exec(value);
  const text = dashed ? dashed.before : inside ? value.slice(0, inside.index) : value;
  const suffix = dashed?.after ?? inside?.[1] ?? '';
  const parts = suffix === '' ? [] : suffix.split(betweenParts).map(trim);
  const firstDate = parts.findIndex((part) => dateOpening.test(part));
  const people = firstDate < 0 ? parts : parts.slice(0, firstDate);
  const when = firstDate < 0 ? '' : parts.slice(firstDate).join(', ');
  return {
    kind: 'action',
    text: trim(text),
    who: people.flatMap(readNames),
    when: when === '' ? null : when,
    number,
    line,
  };
};

const words = new RegExp(`${blank}+`, 'u');

/** A speaker's name is short and begins with a letter: `Note : …` is one, a sentence with a colon is not. */
const isName = (key: string): boolean =>
  key.length <= 40 &&
  /^[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(key) &&
  key.split(words).length <= 4 &&
  !/https?$/i.test(key);

type Speaker = 'decision' | 'action' | 'name' | null;

/** `Décision n° 3 :` is a decision. */
const numberAfter = /\s*(?:n[°º]|no\.?|nr\.?|#)?\s*\d{1,3}$/i;

/** The number that a key ends in, or null. */
const numberIn = (key: string): number | null => {
  const found = numberAfter.exec(key);
  return found && Number(/\d+/.exec(found[0]));
};

/** What the words before a colon are. */
const speakerOf = remembered(
  (key): Speaker => readMinutesWord(key.replace(numberAfter, '')) ?? (isName(key) ? 'name' : null),
);

/** Whether the colon behind a key is the one of a time: `Sam 18:52`. */
const isClock = (text: string, keyEnd: number): boolean =>
  isDigitAt(text, keyEnd - 1) &&
  isDigitAt(text, keyEnd + 1) &&
  isDigitAt(text, keyEnd + 2) &&
  !isDigitAt(text, keyEnd + 3);

const bullet = /^[-*•]\s+/;
const threeLetters = /^[a-z]{3}$/;

/** The same entry at another place. Spreading would take ten times as long. */
const moveEntry = (entry: MinutesEntry, line: LineIndex): MinutesEntry => {
  switch (entry.kind) {
    case 'contribution':
      return {kind: entry.kind, name: entry.name, words: entry.words, line};
    case 'action':
      return {
        kind: entry.kind,
        text: entry.text,
        who: entry.who,
        when: entry.when,
        number: entry.number,
        line,
      };
    case 'decision':
      return {kind: entry.kind, text: entry.text, number: entry.number, line};
    case 'note':
      return {kind: entry.kind, text: entry.text, line};
  }
};

/** The entry of section 05 that a line is; null for a blank one and an aside. */
const readEntry = perPlace(({text: typed}, line): MinutesEntry | null => {
  const text = trim(typed);
  if (text === '' || isAside(text)) return null;
  const words = isLetterAt(text, 0) ? text : text.replace(bullet, '');
  const pair = readKeyLine(words);
  if (!pair || !saysSomething(pair.value)) return {kind: 'note', text, line};
  const {key, value} = pair;
  switch (speakerOf(key)) {
    case 'decision':
      return {kind: 'decision', text: value, number: numberIn(key), line};
    case 'action':
      return readAction(value, numberIn(key), line);
    case 'name':
      if (isClock(words, key.length)) return {kind: 'note', text, line};
      return {kind: 'contribution', name: key, words: value, line};
    default:
      return {kind: 'note', text, line};
  }
}, moveEntry);

/** How much longer than its item a title can be: marks, letters and a time box. */
const titleSlack = 40;

/** The three letters that a line begins with, in lower case; empty where it begins otherwise, maybe with a bullet. */
const openingLetters = perLine(({text}) => {
  const opening = text.slice(0, 3).toLowerCase();
  return threeLetters.test(opening) ? opening : '';
});

/** Read section 05. A line that repeats an agenda item opens its part. */
export const readMinutes = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
  agenda: readonly AgendaItem[],
): readonly MinutesPart[] => {
  const items = new Map<string, AgendaItem>();
  const openings = new Set<string>();
  let longest = 0;
  // Where no item has a colon, a line that says who speaks repeats none.
  const hasColons = agenda.some(({text}) => /[:：]/.test(text));
  for (const item of agenda) {
    const record = records[item.line];
    const title = titleWords(record) ?? '';
    if (title !== '' && !items.has(title)) items.set(title, item);
    openings.add(title.slice(0, 3));
    longest = Math.max(longest, (record?.line.text.length ?? 0) + titleSlack);
  }
  const couldBeTitle = (record: LineRecord): boolean => {
    if (record.line.text.length > longest) return false;
    const opening = openingLetters(record) ?? '';
    return opening === '' || openings.has(opening);
  };
  let entries: MinutesEntry[] = [];
  const parts: {item: string | null; title: string; entries: MinutesEntry[]}[] = [
    {item: null, title: '', entries},
  ];
  for (const index of indexes) {
    const record = records[index];
    const entry = record ? readEntry(record, index) : null;
    if (!record || !entry) continue;
    const {text} = record.line;
    const item =
      (hasColons || entry.kind === 'note') && couldBeTitle(record)
        ? items.get(titleWords(record) ?? '')
        : undefined;
    if (item) {
      const title = trim(text.slice(readMarks(text).to));
      entries = [];
      parts.push({item: item.id, title, entries});
    } else {
      entries.push(entry);
    }
  }
  return parts.filter((part) => part.item !== null || part.entries.length > 0);
};
