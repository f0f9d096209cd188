import {hasBullet, readItemWords, titleWords} from './agenda';
import {foldWords} from './fold';
import type {LineRecord} from './line-record';
import type {LeadingMarks} from './mark';
import type {AgendaItem} from '../meeting';
import {isOwnSpan} from '../pad-line';
import type {PadLine} from '../pad-line';

/** No line that opens a part is longer, in UTF-16 units: what is, is read as a turn without a closer look. */
export const longestPart = 300;

/**
 * The words in which a line of the queue may repeat an agenda item, and so open its turns; empty where
 * it can't. Somebody may be called like an item: what a button wrote as a turn is one, and so is what
 * has a mark without a bullet.
 */
export const partTitle = (line: PadLine, marks: LeadingMarks): string => {
  const {text} = line;
  if (marks.mark !== null && !hasBullet(text, marks)) return '';
  const isTurn = text.length > longestPart || isOwnSpan(line, 0, text.length);
  return isTurn ? '' : foldWords(readItemWords(text).text);
};

/** The items that lines of the queue can repeat, by their words. Of several of the same words, the current one is meant, else the first. */
export const itemsByTitle = (
  records: readonly LineRecord[],
  agenda: readonly AgendaItem[],
): ReadonlyMap<string, AgendaItem> => {
  const items = new Map<string, AgendaItem>();
  for (const item of agenda) {
    const record = records[item.line];
    const title = titleWords(record);
    if (!title || !record || record.line.text.length > longestPart) continue;
    if (item.state === 'current' || !items.has(title)) items.set(title, item);
  }
  return items;
};
