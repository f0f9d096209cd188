import {picklist} from 'valibot';
import type {LineEdit, NewLine} from '../change/line-edit';
import {trim} from '../notation/fold';
import {headingLines} from '../notation/section';
import {linesOfText} from '../pad-line';
import {languages} from '../meeting';
import {templateNames} from '../template-name';
import {intentForm} from './intent-form';
import {refused} from './proposed';
import type {Proposed} from './proposed';

/** A template's lines, its headings bold. */
export const templateLines = (text: string): NewLine[] => {
  const lines = linesOfText(text);
  const headings = new Set(headingLines(lines));
  return lines.map((line, i) => ({text: line.text, bold: headings.has(i)}));
};

/** Turn an ordinary pad into a meeting: the template comes after what is written, or in place of the host's own welcome text. */
export const makeMeeting = intentForm(
  'makeMeeting',
  {template: picklist(templateNames), language: picklist(languages)},
  (meeting, {template, language}, _context, pad): Proposed => {
    if (meeting.isMeeting) return refused('already-meeting');
    const lines = templateLines(pad.templateText(template, language));
    const count = meeting.lines.length;
    const written = meeting.lines.reduce(
      (last, {text}, i) => (trim(text) === '' ? last : i + 1),
      0,
    );
    const edits: LineEdit[] = [];
    if (pad.isPristine) {
      for (let line = 0; line < count; line += 1) edits.push({kind: 'deleteLine', line});
      edits.push({kind: 'insertLines', line: count, lines, author: null, own: false});
    } else {
      const apart = written > 0 ? [{text: '', bold: false}] : [];
      edits.push({
        kind: 'insertLines',
        line: written,
        lines: [...apart, ...lines],
        author: null,
        own: false,
      });
    }
    return {edits, shows: (after) => after.isMeeting};
  },
);
