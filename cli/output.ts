import type {DocumentFormat, DocumentRequest} from './command-line';
import {problemWords} from './problem-words';
import type {Meeting} from '../meeting/meeting';
import {writeMeetingJson} from '../meeting/meeting-json';
import {composeMinutes, documentTitle} from '../meeting/minutes/compose';
import type {MinutesForm} from '../meeting/minutes/compose';
import {writeCsv} from '../meeting/minutes/csv';
import {writeHtml} from '../meeting/minutes/html';
import {writeMarkdown} from '../meeting/minutes/markdown';
import {writePlainText} from '../meeting/minutes/plain-text';

const writeMinutes = (meeting: Meeting, form: MinutesForm, format: DocumentFormat): string => {
  const blocks = composeMinutes(meeting, form);
  switch (format) {
    case 'md':
      return writeMarkdown(blocks);
    case 'txt':
      return writePlainText(blocks);
    case 'html':
      return writeHtml(blocks, documentTitle(meeting, form), meeting.language);
  }
};

/** The document that was asked for, ending in a line end. */
export const writeDocument = (meeting: Meeting, request: DocumentRequest): string => {
  switch (request.command) {
    case 'json':
      return writeMeetingJson(meeting);
    case 'csv':
      return writeCsv(meeting, request.table);
    case 'minutes': {
      const language = request.language ?? meeting.language;
      return writeMinutes({...meeting, language}, request.form, request.format);
    }
  }
};

/** A meeting's problems in the pad's language, in the order of its lines, as `FILE:LINE: wording`; empty without any. */
export const checkMeeting = ({problems, language}: Meeting, file: string): string =>
  [...problems]
    .sort((a, b) => a.line - b.line)
    .map(({code, line}) => `${file}:${line + 1}: ${problemWords(code, language)}\n`)
    .join('');
