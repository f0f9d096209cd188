import {blank, trim} from './fold';
import type {Attendance} from '../meeting';
import {readNames} from './name-list';
import type {LineIndex} from '../pad-line';
import {readCount} from './rules';
import {readEveryoneWord} from './vocabulary';
import {pattern} from './pattern';
import {aroundCount, crowdWords, joins, otherWords, othersBefore, peopleWords} from './phrases';

export const nobodySaid: Attendance = {line: null, names: [], count: null};

/** `12 autres` at the end of a list of names. */
const others = pattern(
  'iu',
)`^(?:(?:${joins})${blank}+)?(?:\+${blank}*(\d{1,4})|(\d{1,4})${blank}+(?:${otherWords})|(?:${othersBefore})${blank}+(\d{1,4}))(?:${blank}+(?:${peopleWords}))?$`;
/** Words for people whom nobody has counted or named. */
const crowd = pattern('iu')`(?<!\p{L})(?:${crowdWords}|${peopleWords})(?!\p{L})`;
const number = /(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/u;
/** What opens a sentence with a number, rather than somebody's name. */
const beforeCount = pattern('iu')`^(?:${aroundCount})$`;

const countsFrom = (value: string): boolean =>
  (value.split(/\d/, 1)[0] ?? '')
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || beforeCount.test(word));

/** `Ana (2 procurations)` is one person, whatever stands in the parentheses. */
const aside = /\([^()]*\)/gu;

/**
 * Who is there: a number, names, or names and how many others (`Sam, Lou et 12 autres`). `isWhole` is
 * false where something of the value is neither; then no number is taken from it, and names are those that can be read.
 */
export const readAttendance = (
  value: string,
  line: LineIndex,
): {readonly attendance: Attendance; readonly isWhole: boolean} => {
  const unsaid = {line, names: [], count: null};
  if (/^\??$/.test(value)) return {attendance: unsaid, isWhole: true};
  if (countsFrom(value) && number.test(value)) {
    const count = readCount(value);
    if (count !== null) return {attendance: {...unsaid, count}, isWhole: true};
  }
  const names: string[] = [];
  const parts = readNames(value);
  if (readEveryoneWord(value) || parts.some((part) => !others.test(part) && crowd.test(part)))
    return {attendance: {...unsaid, names: [value]}, isWhole: false};
  let more = 0;
  let isWhole = true;
  for (const part of parts) {
    const found = others.exec(part);
    const bare = part.replace(aside, '');
    if (found) more += Number(found[1] ?? found[2] ?? found[3]);
    else if (/^[+\d?-]/.test(part)) {
      // Of a list, what can't be read is kept as typed.
      isWhole = false;
      if (parts.length > 1) names.push(part);
    } else {
      names.push(trim(part));
      // `Sam 2` is the second Sam; `Lyon 12` are several, or nobody knows.
      if (/[+?]/.test(bare) || /\d\d/.test(number.exec(bare)?.[0] ?? '')) isWhole = false;
    }
  }
  const count = names.length + more;
  return {attendance: {line, names, count: isWhole && count > 0 ? count : null}, isWhole};
};
