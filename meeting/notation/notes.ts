import {readItemWords} from './agenda';
import {isAside} from './aside';
import {blank, dash, foldWords, trim, wordLike} from './fold';
import {cutAtDash, readKeyLine, readNames} from './key-line';
import {readMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {AgendaItem, MinutesEntry, MinutesPart} from '../meeting';
import type {LineIndex, PadLine} from '../pad-line';
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

type Unplaced<E> = E extends MinutesEntry ? Omit<E, 'line'> : never;
type EntryWords = Unplaced<MinutesEntry>;

/** What stands between people and dates. */
const betweenParts = new RegExp(`,|${blank}${dash}+${blank}`, 'u');

const readAction = (value: string): EntryWords => {
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
const speakers = new Map<string, Speaker>();
/** How many keys are remembered: the names of an assembly, which come back on every other line. */
const mostSpeakers = 1000;

/** `Décision n° 3 :` is a decision. */
const numberAfter = /\s*(?:n[°º]|no\.?|nr\.?|#)?\s*\d{1,3}$/i;

/** What the words before a colon are. */
const speakerOf = (key: string): Speaker => {
  const known = speakers.get(key);
  if (known !== undefined) return known;
  const speaker = readMinutesWord(key.replace(numberAfter, '')) ?? (isName(key) ? 'name' : null);
  if (speakers.size >= mostSpeakers) speakers.clear();
  speakers.set(key, speaker);
  return speaker;
};

/** Whether the colon behind a key is the one of a time: `Sam 18:52`. */
const isClock = (text: string, keyEnd: number): boolean =>
  /^\d:\d\d(?!\d)/.test(text.slice(keyEnd - 1, keyEnd + 4));

/** What a line of section 05 says, wherever it stands; null for a blank one and an aside. */
const readEntryWords = ({text: line}: PadLine): EntryWords | null => {
  const text = trim(line);
  if (text === '' || isAside(text)) return null;
  const words = text.replace(/^[-*•]\s+/, '');
  const pair = readKeyLine(words);
  if (!pair || !wordLike.test(pair.value)) return {kind: 'note', text};
  const {key, value} = pair;
  switch (speakerOf(key)) {
    case 'decision':
      return {kind: 'decision', text: value};
    case 'action':
      return readAction(value);
    case 'name':
      if (isClock(words, key.length)) return {kind: 'note', text};
      return {kind: 'contribution', name: key, words: value};
    default:
      return {kind: 'note', text};
  }
};

const readEntry = perLine((line): {words: EntryWords | null; entry: MinutesEntry | null} => ({
  words: readEntryWords(line),
  entry: null,
}));

/** An entry at its place; the same value again while the line stands where it stood. */
const entryAt = (record: LineRecord, index: LineIndex): MinutesEntry | null => {
  const read = readEntry(record);
  if (read.words && read.entry?.line !== index) read.entry = {...read.words, line: index};
  return read.entry;
};

/** The words of a line, as an agenda item's are compared. */
const titleWords = perLine(({text}) => foldWords(readItemWords(text).text));
/** How much longer than its item a title can be: marks, letters and a time box. */
const titleSlack = 40;

/** Read section 05. A line that repeats an agenda item opens its part. */
export const readMinutes = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
  agenda: readonly AgendaItem[],
): readonly MinutesPart[] => {
  const items = new Map<string, AgendaItem>();
  let longest = 0;
  // Where no item has a colon, a line that says who speaks repeats none.
  const hasColons = agenda.some(({text}) => /[:：]/.test(text));
  for (const item of agenda) {
    const record = records[item.line];
    const title = record ? titleWords(record) : '';
    if (title !== '' && !items.has(title)) items.set(title, item);
    longest = Math.max(longest, (record?.line.text.length ?? 0) + titleSlack);
  }
  const parts: {item: string | null; title: string; entries: MinutesEntry[]}[] = [
    {item: null, title: '', entries: []},
  ];
  for (const index of indexes) {
    const record = records[index];
    const entry = record ? entryAt(record, index) : null;
    if (!record || !entry) continue;
    const {text} = record.line;
    const couldBeTitle = text.length <= longest && (hasColons || entry.kind === 'note');
    const item = couldBeTitle ? items.get(titleWords(record)) : undefined;
    if (item) {
      const title = trim(text.slice(readMarks(text).to));
      parts.push({item: item.id, title, entries: []});
    } else {
      parts[parts.length - 1]?.entries.push(entry);
    }
  }
  return parts.filter(({item, entries}) => item !== null || entries.length > 0);
};
