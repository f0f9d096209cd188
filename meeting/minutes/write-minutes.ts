import type {Meeting} from '../meeting';
import {composeMinutes, documentTitle} from './compose';
import type {MinutesChoice} from './compose';
import {writeHtml, writePastedHtml} from './html';
import {writeMarkdown} from './markdown';
import {writeOpenDocument} from './open-document';
import {writePlainText} from './plain-text';
import {writeWordDocument} from './word-document';
import type {OfficeDocument} from './xml';

/** Formats of a document that is one text. */
export type TextFormat = 'md' | 'html' | 'txt';

/** Formats of office programs: archives of several files. */
export type OfficeFormat = 'odt' | 'docx';
export const officeFormats: readonly OfficeFormat[] = ['odt', 'docx'];

/** Minutes as a text, ending in a line end. */
export const writeMinutes = (
  meeting: Meeting,
  choice: MinutesChoice,
  format: TextFormat,
): string => {
  const blocks = composeMinutes(meeting, choice);
  switch (format) {
    case 'md':
      return writeMarkdown(blocks);
    case 'txt':
      return writePlainText(blocks, meeting.language);
    case 'html':
      return writeHtml(blocks, documentTitle(meeting, choice.form), meeting.language);
  }
};

/** Minutes for an office program. */
export const writeOffice = (
  meeting: Meeting,
  choice: MinutesChoice,
  format: OfficeFormat,
): OfficeDocument => {
  const write = format === 'odt' ? writeOpenDocument : writeWordDocument;
  const blocks = composeMinutes(meeting, choice);
  return write(blocks, documentTitle(meeting, choice.form), meeting.language);
};

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
