import {isAside} from './aside';
import {blank, dash, fold, identityWord, numberedIds, trim, saysSomething} from './fold';
import {readMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {Sos, SosId} from '../meeting';
import {authorOf} from '../pad-line';
import type {LineIndex} from '../pad-line';

/** Some write `18.42`, or a dash after it. */
const clock = new RegExp(
  `^[[(]?(\\d{1,2})${blank}?[:.hH]${blank}?(\\d{2})(?!\\d)[\\])]?${blank}*(?:${dash}${blank}+)?`,
  'u',
);
const nameAndText = new RegExp(`^([^:]{1,80}?)${blank}*:(?!//)${blank}*(.*)$`, 'us');

/** `Lou 18:50 : micro`: a name, and when. */
const nameThenClock = new RegExp(
  `^([^:\\d]{1,80}?)${blank}+(\\d{1,2})[:hH](\\d{2})(?=${blank}*:)`,
  'u',
);
/** Folded: nothing to report, in the five languages. */
const nothing = new Set(
  'ras|riendasignaler|rienasignaler|neant|aucun|aucune|toutvabien|nothingtoreport|none|nothing|allgood|sinnovedad|sinnovedades|nadaquereportar|nadaquesenalar|ninguno|ninguna|keine|keinevorkommnisse|nichtszuberichten|nichtszumelden|allesgut|nientedasegnalare|nulladasegnalare|nessuno|nessuna|tuttobene|ok'.split(
    '|',
  ),
);

/** What a line of section 04 says, wherever it stands; null for prose. */
const readCall = perLine(
  (line): {readonly word: string; readonly at: (id: SosId, line: LineIndex) => Sos} | null => {
    if (!saysSomething(line.text) || isAside(line.text)) return null;
    const marks = readMarks(line.text);
    const rest = line.text.slice(marks.to);
    const clockFound = clock.exec(rest);
    const later = clockFound ? null : nameThenClock.exec(rest);
    const [all = '', hours = '', minutes = ''] =
      clockFound ?? (later ? ['', later[2], later[3]] : []);
    const words = later
      ? `${later[1] ?? ''}${rest.slice(later[0].length)}`
      : rest.slice(all.length);
    const [, beforeColon = '', afterColon = words] = nameAndText.exec(words) ?? [];
    const name = trim(beforeColon);
    const text = trim(afterColon);
    if (!saysSomething(words) || (name === '' && nothing.has(fold(text)))) return null;
    const time = (clockFound ?? later) && `${hours.padStart(2, '0')}:${minutes}`;
    const state = marks.mark === null || marks.mark === 'current' ? 'open' : 'resolved';
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
