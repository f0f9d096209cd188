import {isAside} from './aside';
import {blank, dash, fold, identityWord, numberedIds, trim, saysSomething} from './fold';
import {readMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {Sos, SosId} from '../meeting';
import {authorOf} from '../pad-line';
import type {LineIndex} from '../pad-line';

/** A time of day, with one of some signs in it. */
const time = (sign: string): string =>
  `([01]?\\d|2[0-3])${blank}?${sign}${blank}?([0-5]\\d)(?!\\d)`;
/** Some write `18.42`, or a dash after it. */
const clock = new RegExp(`^[[(]?${time('[:.hH]')}[\\])]?${blank}*(?:${dash}${blank}+)?`, 'u');
/** A colon between digits is no name's end. */
const nameAndText = new RegExp(
  `^((?:[^:]|(?<=\\d):(?=\\d)){1,80}?)${blank}*:(?!//|(?<=\\d:)\\d)${blank}*(.*)$`,
  'us',
);
/** `Lou 18:50 : micro`, `Lou (à 18h50) : micro`: a name, and when. */
const nameThenClock = new RegExp(
  `^([^:\\d]{1,80}?)[,${blank.slice(1)}+[[(]?(?:(?:à|at|um|alle|a las)${blank}+)?[[(]?${time('[:hH]')}[\\])]?(?=${blank}*:)`,
  'iu',
);
/** Folded: nothing to report, in the five languages. */
const nothing = new Set(
  'ras|riendasignaler|rienasignaler|neant|aucun|aucune|aucunsouci|pasdesouci|aucunprobleme|toutvabien|nothingtoreport|none|nothing|noproblem|noproblems|noissues|allgood|na|sinnovedad|sinnovedades|sinproblemas|nadaquereportar|nadaquesenalar|nada|ninguno|ninguna|keine|keinevorkommnisse|keinproblem|keineprobleme|nichtszuberichten|nichtszumelden|nichts|allesgut|nientedasegnalare|nulladasegnalare|niente|nulla|nessuno|nessuna|nessunproblema|tuttobene|ok'.split(
    '|',
  ),
);

/** What a line of section 04 says, wherever it stands; null for prose. */
const readCall = perLine(
  (line): {readonly word: string; readonly at: (id: SosId, line: LineIndex) => Sos} | null => {
    if (!saysSomething(line.text) || isAside(line.text)) return null;
    const marks = readMarks(line.text);
    let rest = line.text.slice(marks.to);
    let {mark} = marks;
    const clockFound = clock.exec(rest);
    const later = clockFound ? null : nameThenClock.exec(rest);
    const [all = '', hours = '', minutes = ''] =
      clockFound ?? (later ? ['', later[2], later[3]] : []);
    if (later) rest = `${later[1] ?? ''}${rest.slice(later[0].length)}`;
    else if (clockFound) {
      // `[18:42] ✓ Max : son`
      const inner = readMarks(rest.slice(all.length));
      mark ??= inner.mark;
      rest = rest.slice(all.length + inner.to);
    }
    const words = rest;
    const [, beforeColon = '', afterColon = words] = nameAndText.exec(words) ?? [];
    const name = trim(beforeColon);
    const text = trim(afterColon);
    if (!saysSomething(words) || (nothing.has(fold(text)) && (name === '' || mark === null)))
      return null;
    const time = (clockFound ?? later) && `${hours.padStart(2, '0')}:${minutes}`;
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
