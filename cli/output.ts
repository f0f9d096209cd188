import {createHash} from 'node:crypto';
import {strToU8, zipSync} from 'fflate';
import type {DocumentRequest} from './command-line';
import {problemWords} from './problem-words';
import type {Meeting} from '../meeting/meeting';
import {defaultChoice} from '../meeting/minutes/compose';
import {defaultTable} from '../meeting/minutes/csv';
import {writeExport} from '../meeting/minutes/write-export';
import type {EpochMs} from '../meeting/pad-line';

/** A text file has no identity of its own: its subject and date are the meeting's. */
const uidOf =
  ({general: {subject, date}}: Meeting) =>
  (words: string): string => {
    const hash = createHash('sha256').update(JSON.stringify([subject, date, words]));
    return `${hash.digest('hex').slice(0, 32)}@ep-ag`;
  };

/** The document that was asked for: a text ending in a line end, or the bytes of an office document. */
export const writeDocument = (
  meeting: Meeting,
  request: DocumentRequest,
  now: EpochMs,
): string | Uint8Array => {
  const {language, choice, format} =
    request.command === 'minutes'
      ? request
      : {language: null, choice: defaultChoice, format: request.command};
  const asked = {
    meeting: {...meeting, language: language ?? meeting.language},
    choice,
    table: 'table' in request ? request.table : defaultTable,
    calendar: {now, uidOf: uidOf(meeting)},
  };
  return writeExport(asked, format, {strToU8, zipSync});
};

/** A meeting's problems in the pad's language, in the order of its lines, as `FILE:LINE: wording`; empty without any. */
export const checkMeeting = ({problems, language}: Meeting, file: string): string =>
  [...problems]
    .sort((a, b) => a.line - b.line)
    .map(({code, line}) => `${file}:${line + 1}: ${problemWords(code, language)}\n`)
    .join('');
