import {readItemWords} from './agenda';
import {foldWords} from './fold';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import {readMarks} from './mark';
import type {AgendaItem} from '../meeting';
import {isOwnSpan} from '../pad-line';

/** No line that opens a part is longer, in UTF-16 units: what is, is read as a turn without a closer look. */
export const longestPart = 300;

/** The words of a line, as an agenda item's are compared; none of a very long one. */
const titleWords = perLine(({text}) =>
  text.length > longestPart ? '' : foldWords(readItemWords(text).text),
);

/**
 * A reader for the lines of a queue that repeat an agenda item, and so open its turns. Somebody may
 * be called like an item: what a button wrote as a turn is one, and so is what has a mark without a
 * bullet. Of several items of the same words, the current one is meant, else the first.
 */
export const partReader = (
  records: readonly LineRecord[],
  agenda: readonly AgendaItem[],
): ((record: LineRecord) => AgendaItem | null) => {
  const items = new Map<string, AgendaItem>();
  for (const item of agenda) {
    const record = records[item.line];
    const title = record ? titleWords(record) : '';
    if (title !== '' && (item.state === 'current' || !items.has(title))) items.set(title, item);
  }
  return (record) => {
    const {text} = record.line;
    const item = items.get(titleWords(record));
    if (!item || isOwnSpan(record.line, 0, text.length)) return null;
    return readMarks(text).mark === null || readItemWords(text).bullet !== '' ? item : null;
  };
};
