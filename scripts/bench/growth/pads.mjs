// @ts-check
import {signLines} from '../long-pad.mjs';

/** An attribute string of Etherpad's for a text: as many runs as lines, of some authors. @param {readonly string[]} lines */
const attributed = (lines) =>
  lines.map((line, i) => `*${(i % 7).toString(36)}|1+${(line.length + 1).toString(36)}`).join('');

/** @param {number} number @returns {readonly [string, string]} */
const attributeOf = (number) => ['author', `a.${number}`];

let numbers = 0;
/** What changesets need of a pad. */
export const tools = {numberOf: () => (numbers += 1) % 36, systemAuthor: 'a.system'};

/**
 * All that is done with the text of a pad.
 * @param {import('./sources.mjs').Readers} readers
 * @param {string} text
 * @returns {import('./exponent.mjs').Steps}
 */
export const padSteps = (readers, text) => {
  const {linesOfText, parseMeeting, createMeetingReader, createLiveReader, composeMinutes} =
    readers;
  const lines = signLines(linesOfText(text));
  const meeting = parseMeeting(lines);
  const at = lines.length >> 1;
  const edited = lines.map((line, i) => (i === at ? {...line, text: `${line.text}x`} : line));
  /** @type {import('../../../meeting/minutes/compose').MinutesChoice} */
  const full = {form: 'full', countsOnly: false};
  const blocks = composeMinutes(meeting, full);
  const again = createMeetingReader();
  again(lines);
  const live = createLiveReader();
  live(lines);
  const padText = {text: `${text}\n`, attribs: attributed(text.split('\n'))};
  const calendar = {now: 0, uidOf: (/** @type {string} */ words) => String(words.length)};
  const language = meeting.language;
  const answer = {...full, table: readers.defaultTable};
  const pad = readers.readPadText(padText, attributeOf);
  /** @type {import('../../../meeting/change/line-edit').LineEdit} */
  const edit = {
    kind: 'splice',
    line: at,
    column: 0,
    remove: 0,
    insert: '+1',
    author: 'a.1',
    note: readers.noNote,
  };
  return {
    parse: () => parseMeeting(lines),
    live: () => createLiveReader()(lines),
    'parse after an edit': () => (again(edited), again(lines)),
    'live after an edit': () => (live(edited), live(lines)),
    'lines of a text': () => linesOfText(text),
    'pad text': () => readers.readPadText(padText, attributeOf),
    changeset: () => readers.writeChangeset(pad, readers.changeOf(pad.lines, [edit]), tools),
    'bold changeset': () => readers.writeBoldChangeset(`${text}\n`, new Set([1, at]), tools),
    'starts changeset': () => readers.writeStartsChangeset(pad, [{line: at, column: 0}], 0, tools),
    queue: () => readers.orderQueue({...meeting}),
    check: () => readers.checkMeeting(meeting, 'pad.txt'),
    json: () => readers.writeMeetingJson(meeting),
    minutes: () => composeMinutes(meeting, full),
    'pasted html': () => readers.writePastedHtml(blocks),
    calendar: () => readers.writeCalendar(meeting, calendar),
    'file name': () => readers.fileName(meeting, answer, 'md'),
    'template lines': () => readers.templateLines(text),
    ...Object.fromEntries(
      Object.entries({...readers.textWriters, ...readers.officeWriters}).map(([format, write]) => [
        format,
        () => write(blocks, 'title', language),
      ]),
    ),
    ...Object.fromEntries(
      readers.tables.map((table) => [`csv ${table}`, () => readers.writeCsv(meeting, table)]),
    ),
  };
};
