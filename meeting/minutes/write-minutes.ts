import type {Language, Meeting} from '../meeting';
import type {Block} from './block';
import {composeMinutes, documentTitle} from './compose';
import type {MinutesChoice} from './compose';
import type {FormatOf, OfficeFormat, TextFormat} from './formats';
import {writeHtml, writePastedHtml} from './html';
import {writeMarkdown} from './markdown';
import {writeOpenDocument} from './open-document';
import {writePlainText} from './plain-text';
import {writeWordDocument} from './word-document';
import type {OfficeDocument} from './xml';

/** Writes a document in one format. The language is that of the minutes' own words. */
type DocumentWriter<T> = (blocks: readonly Block[], title: string, language: Language) => T;

/** Formats of a document that is one text. */
export type DocumentFormat = Extract<TextFormat, FormatOf<'minutes'>>;

/** The writers of documents that are one text. */
export const textWriters: Readonly<Record<DocumentFormat, DocumentWriter<string>>> = {
  md: writeMarkdown,
  html: writeHtml,
  txt: (blocks, _title, language) => writePlainText(blocks, language),
};

/** The writers of documents that are an archive. */
export const officeWriters: Readonly<Record<OfficeFormat, DocumentWriter<OfficeDocument>>> = {
  odt: writeOpenDocument,
  docx: writeWordDocument,
};

const write = <T>(meeting: Meeting, choice: MinutesChoice, writer: DocumentWriter<T>): T =>
  writer(composeMinutes(meeting, choice), documentTitle(meeting, choice.form), meeting.language);

/** Minutes as a text, ending in a line end. */
export const writeMinutes = (
  meeting: Meeting,
  choice: MinutesChoice,
  format: DocumentFormat,
): string => write(meeting, choice, textWriters[format]);

/** Minutes for an office program. */
export const writeOffice = (
  meeting: Meeting,
  choice: MinutesChoice,
  format: OfficeFormat,
): OfficeDocument => write(meeting, choice, officeWriters[format]);

/** Minutes as they are sent: what the subject line says, and the same words in the forms that can be pasted. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
}

/** Minutes for a mail, a chat or a word processor. */
export const writeLetter = (meeting: Meeting, choice: MinutesChoice): Letter => {
  const blocks = composeMinutes(meeting, choice);
  return {
    subject: documentTitle(meeting, choice.form),
    text: writePlainText(blocks, meeting.language),
    markdown: writeMarkdown(blocks),
    html: writePastedHtml(blocks),
  };
};
