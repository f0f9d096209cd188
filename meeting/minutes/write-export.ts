import type {Meeting} from '../meeting';
import {writeMeetingJson} from '../meeting-json';
import {officeFile} from './archive';
import type {Archiver} from './archive';
import {writeCalendar} from './calendar';
import type {CalendarContext} from './calendar';
import type {MinutesChoice} from './compose';
import {writeCsv} from './csv';
import type {Table} from './csv';
import type {TextFormat, WrittenFormat} from './formats';
import {officeWriters, textWriters, writeLetter, writeMinutes, writeOffice} from './write-minutes';
import type {DocumentFormat} from './write-minutes';

/** What is asked for; each format takes what it needs. */
export interface ExportRequest {
  readonly meeting: Meeting;
  /** For documents. */
  readonly choice: MinutesChoice;
  /** For tables. */
  readonly table: Table;
  /** For actions with a date. */
  readonly calendar: CalendarContext;
}

/** The writers of what is no document. */
const dataWriters: Readonly<
  Record<Exclude<TextFormat, DocumentFormat>, (request: ExportRequest) => string>
> = {
  ics: ({meeting, calendar}) => writeCalendar(meeting, calendar),
  json: ({meeting}) => writeMeetingJson(meeting),
  csv: ({meeting, table}) => writeCsv(meeting, table),
  letter: ({meeting, choice}) => JSON.stringify(writeLetter(meeting, choice)),
};

const isKeyOf = <K extends string>(
  table: Readonly<Record<K, unknown>>,
  format: string,
): format is K => format in table;

/** A meeting in a format: its text, or the bytes of an archive. */
export const writeExport = (
  request: ExportRequest,
  format: WrittenFormat,
  archiver: Archiver,
): string | Uint8Array => {
  const {meeting, choice} = request;
  if (isKeyOf(textWriters, format)) return writeMinutes(meeting, choice, format);
  if (isKeyOf(officeWriters, format)) {
    return officeFile(writeOffice(meeting, choice, format), archiver);
  }
  return dataWriters[format](request);
};
