import {titleWords} from './agenda';
import {isAside} from './aside';
import {readActionWords} from './action';
import {readLabel} from './choice-label';
import {blank, isDigitAt, isLetterAt, trim, saysSomething} from './fold';
import {readKeyLine} from './key-line';
import {readMarks} from './mark';
import type {Mark} from './mark';
import {perLine, perPlace} from './line-record';
import type {LineRecord} from './line-record';
import {readNames} from './name-list';
import type {AgendaItem, MinutesEntry, MinutesPart} from '../meeting';
import type {LineIndex} from '../pad-line';
import {remembered} from './remembered';
import {readMinutesWord} from './minutes-words';
import type {MinutesWord} from './minutes-words';
import {readGeneralKey} from './vocabulary';
import {typedWords} from './date-words';
import {pattern} from './pattern';
import {atTime, oClock} from './phrases';

type ActionEntry = Extract<MinutesEntry, {kind: 'action'}>;

const stateOf = (mark: Mark | null): ActionEntry['state'] =>
  mark === 'done' || mark === 'withdrawn' ? mark : 'open';

const words = pattern('u')`${blank}+`;

/** A speaker's name is short and begins with a letter: `Note : …` is one, a sentence with a colon is not. */
const isName = (key: string): boolean =>
  key.length <= 40 &&
  /^[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(key) &&
  key.split(words).length <= 4 &&
  !/https?$/i.test(key);

type Speaker = MinutesWord | 'name' | null;

/** `Décision n° 3 :` is a decision. */
const numberAfter = /\s*(?:n[°º]|no\.?|nr\.?|#)?\s*\d{1,3}$/i;

/** `Décision (unanime)`: what is said beside the word. */
const remarkAfter = /\s*\(([^()]{1,80})\)$/u;
/** The number that a key ends in, or null. */
const numberIn = (key: string): number | null => {
  const found = numberAfter.exec(key.replace(remarkAfter, ''));
  return found && Number(/\d+/.exec(found[0]));
};

const halfDays = typedWords((words) => words.halfDays);
/** `14h`, `à 14 h 30`, `14 Uhr`, `2 pm`: when something was said, and nobody's name. */
const timeAlone = pattern(
  'iu',
)`^(?!\d+$)(?:(?:${atTime}) )?\d{1,2}\s?(?:[h:.]\s?(?:\d\d)?)?(?:\s?(?:${oClock}|${halfDays}))?$`;

/** Whether the words before a colon are the notation's own, or a time: counts and facts are no speakers. */
const isKey = (key: string): boolean =>
  timeAlone.test(key) || readLabel(key).isKnown || readGeneralKey(key) !== null;

/** What the words before a colon are. */
const speakerOf = remembered((key): Speaker => {
  const opening = readMinutesWord(key.replace(remarkAfter, '').replace(numberAfter, ''));
  if (opening) return opening;
  return isName(key) && !isKey(key) ? 'name' : null;
});

/** Whether the colon behind a key is the one of a time: `Sam 18:52`. */
const isClock = (text: string, keyEnd: number): boolean =>
  isDigitAt(text, keyEnd - 1) &&
  isDigitAt(text, keyEnd + 1) &&
  isDigitAt(text, keyEnd + 2) &&
  !isDigitAt(text, keyEnd + 3);

const bullet = /^(?:[-*•◦●▪–]|\d{1,3}[.)])\s+/;
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
        state: entry.state,
        line,
      };
    case 'decision':
      return {kind: entry.kind, text: entry.text, number: entry.number, line};
    case 'note':
      return {kind: entry.kind, text: entry.text, line};
  }
};

/** A decision's words, with what is said beside the word that opens it: `on adhère (unanime)`. */
const withRemark = (key: string, value: string): string => {
  const remark = remarkAfter.exec(key)?.[1];
  return remark === undefined ? value : `${value} (${trim(remark)})`;
};

/** The entry of section 05 that a line is; null for a blank one. */
const readEntry = perPlace(({text: typed}, line): MinutesEntry | null => {
  const text = trim(typed);
  if (text === '') return null;
  const note: MinutesEntry = {kind: 'note', text, line};
  if (isAside(text)) return note;
  const marks = isLetterAt(text, 0) ? null : readMarks(text);
  const words = marks ? text.slice(marks.to).replace(bullet, '') : text;
  const pair = readKeyLine(words);
  if (!pair || !saysSomething(pair.value)) return note;
  const {key, value} = pair;
  switch (speakerOf(key)) {
    case 'decision':
      return {kind: 'decision', text: withRemark(key, value), number: numberIn(key), line};
    case 'action':
      return {
        kind: 'action',
        ...readActionWords(withRemark(key, value)),
        number: numberIn(key),
        state: stateOf(marks?.mark ?? null),
        line,
      };
    case 'name':
      if (isClock(words, key.length) || marks?.mark) return note;
      return {kind: 'contribution', name: key, words: value, line};
    default:
      return note;
  }
}, moveEntry);

/** `Décisions :` with nothing behind it: what the list below holds. */
const listOpening = (text: string): MinutesWord | null => {
  const last = text.charAt(text.length - 1);
  if (!(last === ':' || last === '：' || last === '*' || last === '_')) return null;
  if (!/[:：][\s*_]*$/.test(text)) return null;
  const key = trim(text.replace(/[:：][\s*_]*$/, '').replace(/^[\s*_#]+/, ''));
  return key.length > 40 ? null : readMinutesWord(key);
};

/** A line of a list below `Décisions :` or `Actions :`; null where it has no bullet. */
const readListEntry = (kind: MinutesWord, text: string, line: LineIndex): MinutesEntry | null => {
  const marks = readMarks(text);
  const words = trim(text.slice(marks.to).replace(bullet, ''));
  if (words === trim(text) || !saysSomething(words)) return null;
  if (kind === 'decision') return {kind, text: words, number: null, line};
  const pair = readKeyLine(words);
  const isPerson = pair !== null && speakerOf(pair.key) === 'name' && saysSomething(pair.value);
  const action = readActionWords(isPerson ? pair.value : words);
  const who = isPerson ? [...readNames(pair.key), ...action.who] : action.who;
  const {text: what, when} = action;
  return {kind, text: what, who, when, number: null, state: stateOf(marks.mark), line};
};

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
  let list: MinutesWord | null = null;
  let isFirst = true;
  for (const index of indexes) {
    const record = records[index];
    let entry = record ? readEntry(record, index) : null;
    if (!record || !entry) {
      list = null;
      continue;
    }
    const {text} = record.line;
    // What stands in parentheses above the first words guides whoever writes; below, it was said or agreed.
    if (isFirst && isAside(text)) continue;
    isFirst = false;
    const listed = list && entry.kind !== 'decision' && entry.kind !== 'action';
    const found = list && listed ? readListEntry(list, text, index) : null;
    if (found) entry = found;
    else if (list && listed) list = null;
    if (entry.kind === 'note') list = listOpening(text) ?? list;
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
