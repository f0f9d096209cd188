import {isAside} from './aside';
import {blank, dash, identityWord, numberedIds, trim, wordLike} from './fold';
import {readMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {Sos} from '../meeting';
import {authorOf} from '../pad-line';
import type {LineIndex} from '../pad-line';

/** Some write `18.42`, or a dash after it. */
const clock = new RegExp(
  `^(\\d{1,2})${blank}?[:.hH]${blank}?(\\d{2})(?!\\d)${blank}*(?:${dash}${blank}+)?`,
  'u',
);
const nameAndText = new RegExp(`^([^:]{1,60}?)${blank}*:(?!//)${blank}*(.*)$`, 'us');

/** What a line of section 04 says, wherever it stands; null for prose. */
const readCall = perLine(
  (line): {readonly word: string; readonly call: Omit<Sos, 'id' | 'line'>} | null => {
    if (!wordLike.test(line.text) || isAside(line.text)) return null;
    const marks = readMarks(line.text);
    const rest = line.text.slice(marks.to);
    const time = clock.exec(rest);
    const words = rest.slice(time?.[0].length ?? 0);
    const named = nameAndText.exec(words);
    const name = trim(named?.[1] ?? '');
    const text = trim(named ? (named[2] ?? '') : words);
    return {
      word: identityWord(`${name} ${text}`),
      call: {
        name,
        text,
        time: time ? `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}` : null,
        state: marks.mark === null || marks.mark === 'current' ? 'open' : 'resolved',
        author: authorOf(line, marks.to, line.text.length),
      },
    };
  },
);

/** Read the calls of section 04: `[✓] [hh:mm] name : text`. A line without a colon is a text without a name. */
export const readSos = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
): readonly Sos[] => {
  const idOf = numberedIds();
  const calls: Sos[] = [];
  for (const index of indexes) {
    const record = records[index];
    const read = record ? readCall(record) : null;
    if (read) calls.push({id: idOf(read.word), line: index, ...read.call});
  }
  return calls;
};

/** An open call's line: `18:42 Camille : plus de son`. */
export const writeSos = (clockTime: string, name: string, text: string, colon: string): string =>
  `${clockTime} ${name}${colon} ${text}`;
