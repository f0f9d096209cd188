import {isAside} from './aside';
import {readDuration} from './duration';
import {blank, identityWord, numberedIds, trim, wordLike} from './fold';
import {readMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {AgendaItem, AgendaState, Problem} from '../meeting';
import type {LineIndex} from '../pad-line';

const bulleted = new RegExp(
  `^${blank}*((?:(?:\\p{L}|[IVX]{2,5}|\\d{1,3})${blank}*(?:[-–—.)/º]|\\.${blank}?-)|(?:[IVX]+|\\d+)(?:\\.\\d)+[.)]?|[-*•◦–—])(?=${blank}|$)|\\d{1,3}[.)](?!\\d))${blank}*(.*)$`,
  'us',
);
const timeBox = /\(([^()]{1,20})\)$/u;

/** The parts of an agenda line, its marks aside. */
export interface ItemWords {
  readonly bullet: string;
  readonly text: string;
  readonly timeBoxMs: number | null;
}

/** Cut an agenda line into bullet, words and time box. Total. */
export const readItemWords = (line: string): ItemWords => {
  const marks = readMarks(line);
  const before = trim(line.slice(0, marks.from));
  const afterMarks = line.slice(marks.to);
  const lettered = before === '' ? bulleted.exec(afterMarks) : null;
  const words = trim(lettered ? (lettered[2] ?? '') : afterMarks);
  const boxed = timeBox.exec(words);
  const timeBoxMs = boxed ? readDuration(trim(boxed[1] ?? '')) : null;
  return {
    bullet: lettered ? trim(lettered[1] ?? '') : before,
    text: timeBoxMs === null ? words : trim(words.slice(0, boxed?.index)),
    timeBoxMs,
  };
};

/** What a line of section 01 says, wherever it stands; null for a blank one and an aside. */
const readItem = perLine(
  ({
    text,
  }): {
    readonly word: string;
    readonly words: ItemWords;
    readonly state: AgendaState;
  } | null => {
    const words = readItemWords(text);
    if (!wordLike.test(words.text) || isAside(text)) return null;
    const {mark} = readMarks(text);
    const state = mark === 'current' ? 'current' : mark === 'done' ? 'done' : 'pending';
    return {word: identityWord(words.text), words, state};
  },
);

/** Read the items of section 01. Of two lines marked current, the later one is; the earlier stays pending. */
export const readAgenda = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
): {readonly agenda: readonly AgendaItem[]; readonly problems: readonly Problem[]} => {
  const idOf = numberedIds();
  const agenda: AgendaItem[] = [];
  for (const line of indexes) {
    const record = records[line];
    const item = record ? readItem(record) : null;
    if (item) agenda.push({id: idOf(item.word), line, ...item.words, state: item.state});
  }
  const marked = agenda.filter(({state}) => state === 'current');
  const last = marked[marked.length - 1];
  return {
    agenda: agenda.map((item) =>
      item.state === 'current' && item !== last ? {...item, state: 'pending' as const} : item,
    ),
    problems: marked
      .slice(0, -1)
      .map(({line, text}): Problem => ({code: 'two-current-items', line, text})),
  };
};
