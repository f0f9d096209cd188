import {readItemWords} from './agenda';
import {isAside} from './aside';
import {blank, foldWords, trim} from './fold';
import {cutAtDash, readKeyLine, readNames} from './key-line';
import {readMarks} from './mark';
import type {AgendaItem, MinutesEntry, MinutesPart} from '../meeting';
import type {LineIndex, PadLine} from '../pad-line';
import {readMinutesWord} from './vocabulary';

const lastParentheses = /\(([^()]{1,120})\)\.?$/u;
/** Words that open a date: `avant jeudi`, `by Friday`, `le 3 mai`. */
const dateOpening =
  /^(?:avant|pour|d['’]ici|le|la|au|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|before|by|on|until|till|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)/iu;

const readAction = (line: LineIndex, value: string): MinutesEntry => {
  const dashed = cutAtDash(value);
  const inside = dashed ? null : lastParentheses.exec(value);
  const text = dashed ? dashed.before : inside ? value.slice(0, inside.index) : value;
  const suffix = dashed?.after ?? inside?.[1] ?? '';
  const parts = suffix === '' ? [] : suffix.split(',').map(trim);
  const firstDate = parts.findIndex((part) => dateOpening.test(part));
  const people = firstDate < 0 ? parts : parts.slice(0, firstDate);
  const when = firstDate < 0 ? '' : parts.slice(firstDate).join(', ');
  return {
    kind: 'action',
    line,
    text: trim(text),
    who: people.flatMap(readNames),
    when: when === '' ? null : when,
  };
};

/** A speaker's name is short and begins with a letter: `Note : …` is one, a sentence with a colon is not. */
const isName = (key: string): boolean =>
  /^[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(key) &&
  key.length <= 40 &&
  key.split(new RegExp(`${blank}+`, 'u')).length <= 4 &&
  !/https?$/i.test(key);

const readEntry = (line: LineIndex, text: string): MinutesEntry => {
  const bare = text.replace(/^\s*[-*•]\s+/, '');
  const pair = readKeyLine(bare);
  const word = pair && readMinutesWord(pair.key);
  if (pair && word === 'decision') return {kind: 'decision', line, text: pair.value};
  if (pair && word === 'action') return readAction(line, pair.value);
  if (pair && isName(pair.key) && pair.value !== '') {
    return {kind: 'contribution', line, name: pair.key, words: pair.value};
  }
  return {kind: 'note', line, text: trim(text)};
};

/** Read section 05. A line that repeats an agenda item opens its part. */
export const readMinutes = (
  lines: readonly PadLine[],
  indexes: readonly LineIndex[],
  agenda: readonly AgendaItem[],
): readonly MinutesPart[] => {
  const itemOf = (text: string): AgendaItem | null => {
    const words = foldWords(readItemWords(text).text);
    if (words === '') return null;
    const same = agenda.filter((item) => foldWords(item.text) === words);
    return same[0] ?? null;
  };
  const parts: {item: string | null; title: string; entries: MinutesEntry[]}[] = [
    {item: null, title: '', entries: []},
  ];
  for (const line of indexes) {
    const text = lines[line]?.text ?? '';
    if (trim(text) === '' || isAside(text)) continue;
    const item = itemOf(text);
    if (item) {
      parts.push({item: item.id, title: trim(text.slice(readMarks(text).to)), entries: []});
    } else {
      parts[parts.length - 1]?.entries.push(readEntry(line, text));
    }
  }
  return parts.filter(({item, entries}) => item !== null || entries.length > 0);
};
