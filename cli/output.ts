import {createHash} from 'node:crypto';
import type {DocumentRequest} from './command-line';
import {officeFile} from './office-file';
import {problemWords} from './problem-words';
import type {Meeting} from '../meeting/meeting';
import {writeMeetingJson} from '../meeting/meeting-json';
import {writeCalendar} from '../meeting/minutes/calendar';
import {writeCsv} from '../meeting/minutes/csv';
import {writeMinutes, writeOffice} from '../meeting/minutes/write-minutes';
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
  switch (request.command) {
    case 'json':
      return writeMeetingJson(meeting);
    case 'csv':
      return writeCsv(meeting, request.table);
    case 'ics':
      return writeCalendar(meeting, {now, uidOf: uidOf(meeting)});
    case 'minutes': {
      const {format, choice} = request;
      const spoken = {...meeting, language: request.language ?? meeting.language};
      return format === 'odt' || format === 'docx'
        ? officeFile(writeOffice(spoken, choice, format))
        : writeMinutes(spoken, choice, format);
    }
  }
};

/** A meeting's problems in the pad's language, in the order of its lines, as `FILE:LINE: wording`; empty without any. */
export const checkMeeting = ({problems, language}: Meeting, file: string): string =>
  [...problems]
    .sort((a, b) => a.line - b.line)
    .map(({code, line}) => `${file}:${line + 1}: ${problemWords(code, language)}\n`)
    .join('');
