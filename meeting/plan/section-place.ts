import {trim} from '../notation/fold';
import type {LineEdit, NewLine} from '../change/line-edit';
import {sectionKinds} from '../meeting';
import type {Meeting, Section, SectionKind} from '../meeting';
import type {AuthorId, LineIndex} from '../pad-line';
import {writeHeading} from '../notation/section';

/** Whether nothing stands on a line, or there is none. */
const isBlank = (meeting: Meeting, line: LineIndex): boolean =>
  trim(meeting.lines[line]?.text ?? '') === '';

const lastFilledLine = (meeting: Meeting, {heading, end}: Section): LineIndex => {
  let line = end - 1;
  while (line > heading && isBlank(meeting, line)) line -= 1;
  return line;
};

/** Where a section that is missing belongs: before the first known one of a later kind, or at the end. */
const placeOfMissing = (meeting: Meeting, kind: SectionKind): LineIndex => {
  const later = meeting.sections.find(
    (section) =>
      section.kind !== null && sectionKinds.indexOf(section.kind) > sectionKinds.indexOf(kind),
  );
  return later?.heading ?? meeting.lines.length;
};

const plainLine = (text: string): NewLine => ({text, bold: false});

interface Placing {
  readonly apart?: boolean;
  readonly below?: boolean;
  readonly own?: boolean;
}

/**
 * Put lines at the end of a section, after its last line that isn't blank. A missing section is
 * created with its heading. `apart` asks for a blank line above the first new one, unless the
 * heading stands there; `below` false leaves out the one that keeps a next heading apart; `own` says
 * that they are their author's own turn or call.
 */
export const appendToSection = (
  meeting: Meeting,
  kind: SectionKind,
  texts: readonly string[],
  author: AuthorId,
  {apart = false, below: isApartBelow = true, own = false}: Placing = {},
): LineEdit => {
  const section = meeting.sections.find((candidate) => candidate.kind === kind);
  const lines = texts.map(plainLine);
  const blankLine = plainLine('');
  if (section) {
    const last = lastFilledLine(meeting, section);
    const above = apart && last > section.heading ? [blankLine] : [];
    const nextIsHeading =
      isApartBelow && last + 1 === section.end && section.end < meeting.lines.length;
    const below = nextIsHeading ? [blankLine] : [];
    return {
      kind: 'insertLines',
      line: last + 1,
      lines: [...above, ...lines, ...below],
      author,
      own,
    };
  }
  const line = placeOfMissing(meeting, kind);
  const above = !isBlank(meeting, line - 1) ? [blankLine] : [];
  const heading: NewLine = {text: writeHeading(kind, meeting.language), bold: true};
  return {kind: 'insertLines', line, lines: [...above, heading, ...lines, blankLine], author, own};
};
