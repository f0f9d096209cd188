import type {Meeting} from '../meeting/meeting';
import {writeMeetingJson} from '../meeting/meeting-json';
import {writeCalendar} from '../meeting/minutes/calendar';
import type {CalendarContext} from '../meeting/minutes/calendar';
import {defaultChoice, minutesForms} from '../meeting/minutes/compose';
import type {MinutesChoice} from '../meeting/minutes/compose';
import {tables, writeCsv} from '../meeting/minutes/csv';
import type {Table} from '../meeting/minutes/csv';
import {minutesLabels} from '../meeting/minutes/labels';
import {writeLetter, writeMinutes, writeOffice} from '../meeting/minutes/write-minutes';
import {officeFile} from './office-file';

/** What is asked for behind the address of an export. */
export interface ExportChoice extends MinutesChoice {
  /** For CSV. */
  readonly table: Table;
}

const readOne = <T extends string>(
  value: unknown,
  known: readonly T[],
  otherwise: T,
): T | undefined => (value === undefined ? otherwise : known.find((word) => word === value));

/** Read `?form=…&table=…&counts=1`; null for a value that is not known. */
export const readExportChoice = (query: Readonly<Record<string, unknown>>): ExportChoice | null => {
  const form = readOne(query['form'], minutesForms, defaultChoice.form);
  const table = readOne(query['table'], tables, 'votes');
  const counts = readOne(query['counts'], ['0', '1'], '0');
  return form && table && counts ? {form, table, countsOnly: counts === '1'} : null;
};

/** Spreadsheets take a text without this mark for one of an older coding. */
const byteOrderMark = '\ufeff';

interface Export {
  /** Without the encoding. */
  readonly mediaType: string;
  readonly body: string | Uint8Array;
}

/** Formats of an export, by the ending of its address. `letter` is what the panel copies, mails and encrypts. */
export const exportFormats = [
  'md',
  'html',
  'txt',
  'odt',
  'docx',
  'json',
  'csv',
  'ics',
  'letter',
  'pdf',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

const textTypes = {md: 'text/markdown', html: 'text/html', txt: 'text/plain'} as const;

/** The file of a format that needs nothing but the meeting. */
export const writeExport = (
  meeting: Meeting,
  choice: ExportChoice,
  format: Exclude<ExportFormat, 'pdf'>,
  calendar: CalendarContext,
): Export => {
  switch (format) {
    case 'md':
    case 'html':
    case 'txt':
      return {mediaType: textTypes[format], body: writeMinutes(meeting, choice, format)};
    case 'odt':
    case 'docx': {
      const document = writeOffice(meeting, choice, format);
      return {mediaType: document.mediaType, body: officeFile(document)};
    }
    case 'json':
      return {mediaType: 'application/json', body: writeMeetingJson(meeting)};
    case 'csv':
      return {mediaType: 'text/csv', body: `${byteOrderMark}${writeCsv(meeting, choice.table)}`};
    case 'ics':
      return {mediaType: 'text/calendar', body: writeCalendar(meeting, calendar)};
    case 'letter':
      return {
        mediaType: 'application/json',
        body: JSON.stringify(writeLetter(meeting, choice)),
      };
  }
};

/** What the first word of a file's name says, for what is no document of a form. */
const fileWord = (meeting: Meeting, {form, table}: ExportChoice, format: ExportFormat): string => {
  const labels = minutesLabels[meeting.language];
  if (format === 'csv') return `${labels.minutes} ${table}`;
  if (format === 'ics') return labels.actions;
  if (format === 'json') return labels.minutes;
  const names = {
    decisions: labels.decisionsOnly,
    summary: labels.minutes,
    full: labels.fullMinutes,
    actions: labels.actionList,
  };
  return names[form];
};

/** Letters that have no plain one within them: `Łódź` is `lodz` in a file's name. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  þ: 'th',
};

/** A file's name from the minutes' own words, never from the pad's: that name is its write key. */
export const fileName = (meeting: Meeting, choice: ExportChoice, format: ExportFormat): string => {
  const subject = meeting.general.subject || minutesLabels[meeting.language].noSubject;
  const words = `${fileWord(meeting, choice, format)} ${subject}`
    .replace(/[ŁłØøÐðĐđÆæŒœẞßıÞþ]/g, (letter) => plainLetters[letter.toLowerCase()] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${words || 'minutes'}.${format}`;
};
