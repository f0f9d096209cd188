import {isAside} from './aside';
import {readDuration} from './duration';
import {blank, foldWords, identityWord, isLetterAt, numberedIds, saysSomething, trim} from './fold';
import {readMarks} from './mark';
import type {LeadingMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {AgendaId, AgendaItem, Problem} from '../meeting';
import type {LineIndex} from '../pad-line';
import {pattern} from './pattern';

const bulleted = pattern(
  'us',
)`^${blank}*((?:(?:\p{L}|[IVX]{2,5}|\d{1,3})${blank}*(?:[-–—.)/º]|\.${blank}?-)|(?:[IVX]+|\d+)(?:\.\d)+[.)]?|[-*•◦–—])(?=${blank}|$)|\d{1,3}[.)](?!\d))${blank}*(.*)$`;
/** Most words begin with a letter and another, small one: there is no bullet. */
const bulletOf = (text: string): RegExpExecArray | null =>
  isLetterAt(text, 0) && isLetterAt(text, 1) && text.charCodeAt(1) > 96
    ? null
    : bulleted.exec(text);
const timeBox = /\(([^()]{1,20})\)$/u;

/** Whether a line has a bullet: before its marks, or behind them. */
export const hasBullet = (line: string, {from, to}: LeadingMarks): boolean =>
  trim(line.slice(0, from)) !== '' || bulletOf(line.slice(to)) !== null;

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
  const lettered = before === '' ? bulletOf(afterMarks) : null;
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
    text: line,
    startedAt: markedAt,
  }): {
    readonly word: string;
    readonly isQuote: boolean;
    readonly at: (id: AgendaId, line: LineIndex) => AgendaItem;
  } | null => {
    const {bullet, text, timeBoxMs} = readItemWords(line);
    if (!saysSomething(text) || isAside(line)) return null;
    const {mark, from, to} = readMarks(line);
    // `> as somebody wrote: …` may be a quotation, and marks nothing.
    const isQuote =
      mark === 'current' && /^[>\s]+$/.test(line.slice(from, to)) && /[:：]/.test(text);
    const state = isQuote ? 'pending' : mark === 'current' || mark === 'done' ? mark : 'pending';
    const startedAt = state === 'current' ? markedAt : null;
    return {
      word: identityWord(text),
      isQuote,
      at: (id, index) => ({id, line: index, bullet, text, timeBoxMs, state, startedAt}),
    };
  },
);

/** The words of a line, as an agenda item's are compared. */
export const titleWords = perLine(({text}) => foldWords(readItemWords(text).text));

/** Read the items of section 01. Of two lines marked current, the later one is; the earlier stays pending. */
export const readAgenda = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
): {readonly agenda: readonly AgendaItem[]; readonly problems: readonly Problem[]} => {
  const idOf = numberedIds();
  const agenda: AgendaItem[] = [];
  const problems: Problem[] = [];
  for (const line of indexes) {
    const item = readItem(records[line]);
    if (!item) continue;
    const read = item.at(idOf(item.word), line);
    agenda.push(read);
    if (item.isQuote) problems.push({code: 'quotation-or-current', line, text: read.text});
  }
  const marked = agenda.filter(({state}) => state === 'current');
  const last = marked[marked.length - 1];
  return {
    agenda: agenda.map((item) =>
      item.state === 'current' && item !== last ? {...item, state: 'pending' as const} : item,
    ),
    problems: [
      ...problems,
      ...marked
        .slice(0, -1)
        .map(({line, text}): Problem => ({code: 'two-current-items', line, text})),
    ],
  };
};
