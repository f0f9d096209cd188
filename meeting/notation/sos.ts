import {isAside} from './aside';
import {blank, dash, identityWord, numberedIds, trim, saysSomething} from './fold';
import {readMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {Sos, SosId} from '../meeting';
import {authorOf} from '../pad-line';
import type {LineIndex} from '../pad-line';
import {nothingWords} from './known-words';
import {pattern} from './pattern';
import {atTime, timeEnds} from './phrases';
import {isOneOf} from './vocabulary';

/** A time of day, with one of some signs in it. */
const time = (sign: string): string =>
  `([01]?\\d|2[0-3])${blank}?${sign}${blank}?([0-5]\\d)(?!\\d)${timeEnds}`;
/** Some write `18.42`, or a dash after it. */
const clock = pattern('u')`^[[(]?${time('[:.hH]')}[\])]?${blank}*(?:${dash}${blank}+)?`;
/** A colon between digits is no name's end. */
const nameAndText = pattern(
  'us',
)`^((?:[^:]|(?<=\d):(?=\d)){1,80}?)${blank}*:(?!//|(?<=\d:)\d)${blank}*(.*)$`;
/** `Lou 18:50 : micro`, `Lou (à 18h50) : micro`: a name, and when. */
const nameThenClock = pattern(
  'iu',
)`^([^:\d]{1,80}?)[,${blank.slice(1)}+[[(]?(?:(?:${atTime})${blank}+)?[[(]?${time('[:hH]')}[\])]?(?=${blank}*:)`;
/** Whether words say that there is nothing to report. */
const isNothing = isOneOf(nothingWords);

/** What a line of section 04 says, wherever it stands; null for prose. */
const readCall = perLine(
  (line): {readonly word: string; readonly at: (id: SosId, line: LineIndex) => Sos} | null => {
    if (!saysSomething(line.text) || isAside(line.text)) return null;
    const marks = readMarks(line.text);
    const typed = line.text.slice(marks.to).replace(nameThenClock, '$2:$3 $1');
    const [opening = '', hours, minutes] = clock.exec(typed) ?? [];
    // `[18:42] ✓ Max : son`
    const behind = readMarks(typed.slice(opening.length));
    const mark = marks.mark ?? behind.mark;
    const words = typed.slice(opening.length + (hours ? behind.to : 0));
    const [, beforeColon = '', afterColon = words] = nameAndText.exec(words) ?? [];
    const name = trim(beforeColon);
    const text = trim(afterColon);
    if (!saysSomething(words) || (isNothing(text) && (name === '' || mark === null))) return null;
    const time = hours ? `${hours.padStart(2, '0')}:${minutes ?? ''}` : null;
    const state = mark === null || mark === 'current' ? 'open' : 'resolved';
    const author = authorOf(line, marks.to, line.text.length);
    return {
      word: identityWord(`${name} ${text}`),
      at: (id, index) => ({id, line: index, name, text, time, state, author}),
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
    const read = readCall(records[index]);
    if (read) calls.push(read.at(idOf(read.word), index));
  }
  return calls;
};

/** An open call's line: `18:42 Camille : plus de son`; without a time where none is known. */
export const writeSos = (clockTime: string, name: string, text: string, colon: string): string =>
  `${clockTime && `${clockTime} `}${name}${colon} ${text}`;
