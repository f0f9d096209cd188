import {strToU8, zipSync} from 'fflate';
import type {Meeting} from '../meeting/meeting';
import {officeFile} from '../meeting/minutes/archive';
import {defaultChoice, minutesForms} from '../meeting/minutes/compose';
import type {MinutesChoice} from '../meeting/minutes/compose';
import {defaultTable, tables} from '../meeting/minutes/csv';
import type {Table} from '../meeting/minutes/csv';
import {formats} from '../meeting/minutes/formats';
import type {Format, WrittenFormat} from '../meeting/minutes/formats';
import {minutesLabels} from '../meeting/minutes/labels';
import {writeExport} from '../meeting/minutes/write-export';
import type {ExportRequest} from '../meeting/minutes/write-export';
import {writeOffice} from '../meeting/minutes/write-minutes';

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
  const table = readOne(query['table'], tables, defaultTable);
  const counts = readOne(query['counts'], ['0', '1'], '0');
  return form && table && counts ? {form, table, countsOnly: counts === '1'} : null;
};

/** Spreadsheets take a text without this mark for one of an older coding. */
const byteOrderMark = '\ufeff';

const archiver = {strToU8, zipSync};

/** The body of an export that needs nothing but the meeting. */
export const writeBody = (request: ExportRequest, format: WrittenFormat): string | Uint8Array => {
  const body = writeExport(request, format, archiver);
  return format === 'csv' && typeof body === 'string' ? `${byteOrderMark}${body}` : body;
};

/** The document that a PDF is made of. */
export const writeForPdf = ({meeting, choice}: ExportRequest): Uint8Array =>
  officeFile(writeOffice(meeting, choice, 'odt'), archiver);

/** What the first word of a file's name says: a document's form, or what is in the file. */
const fileWord = (meeting: Meeting, {form, table}: ExportChoice, format: Format): string => {
  const labels = minutesLabels[meeting.language];
  switch (formats[format].madeFrom) {
    case 'table':
      return `${labels.minutes} ${table}`;
    case 'actions':
      return labels.actions;
    case 'meeting':
      return labels.minutes;
    case 'minutes':
    case 'letter':
      return {
        decisions: labels.decisionsOnly,
        summary: labels.minutes,
        full: labels.fullMinutes,
        actions: labels.actionList,
      }[form];
  }
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
export const fileName = (meeting: Meeting, choice: ExportChoice, format: Format): string => {
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
