import type {Meeting} from '../meeting';
import {speakingByItem, speakingByPerson} from '../assembly/speaking-stats';
import type {Speaking} from '../assembly/speaking-stats';
import {cleanText} from './clean';
import {dueDay} from './due-date';
import {actionsOf, decisionsOf} from './records';
import {countChoices, writeNames, writeReasons} from './voices';

/** What of a meeting can be had as a table. */
export type Table = 'votes' | 'turns' | 'actions' | 'decisions' | 'people' | 'items';
export const tables: readonly Table[] = [
  'votes',
  'turns',
  'actions',
  'decisions',
  'people',
  'items',
];
export const defaultTable: Table = 'votes';

type Cell = string | number | null;
type Row = readonly Cell[];

/** A cell that a spreadsheet would take for a formula gets an apostrophe. Source: OWASP, CSV Injection. */
const defuse = (text: string): string =>
  /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text) ? `'${text}` : text;

/** One cell. Source: RFC 4180, 2.5 to 2.7. */
export const writeCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defuse(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

const clean = (cell: Cell): Cell => (typeof cell === 'string' ? cleanText(cell) : cell);

const writeRows = (rows: readonly Row[]): string =>
  rows.map((row) => `${row.map((cell) => writeCell(clean(cell))).join(',')}\r\n`).join('');

const seconds = (ms: number | null): number | null => (ms === null ? null : Math.floor(ms / 1000));

/** One row a choice; a proposal without choices has one row with none. */
const votes = (meeting: Meeting): Row[] => [
  [
    ...['proposal', 'line', 'text', 'choice', 'label', 'count', 'names', 'state', 'result'],
    ...['grouped', 'reasons'],
  ],
  ...meeting.proposals.flatMap((proposal, i): Row[] => {
    const {line, text, choices, result} = proposal;
    const before: Row = [i + 1, line + 1, text];
    const after: Row = [result ? 'closed' : 'open', result?.text ?? null];
    if (choices.length === 0) return [[...before, null, null, null, null, ...after, null, null]];
    return countChoices(proposal).map(({choice, counted, voices, grouped}): Row => {
      const counts: Row = [choice.kind, choice.label, voices, writeNames(counted)];
      return [...before, ...counts, ...after, grouped, writeReasons(counted, ':')];
    });
  }),
];

/** One row a turn, in the order of arrival. */
const turns = (meeting: Meeting): Row[] => [
  ['turn', 'line', 'name', 'kind', 'note', 'state', 'seconds'],
  ...meeting.queue.map(({line, name, kind, note, state, durationMs}, i): Row => {
    return [i + 1, line + 1, name, kind, note, state, seconds(durationMs)];
  }),
];

/** One row an action, with the title of the minutes' part where it was noted, and the day if it can be told. */
const actions = (meeting: Meeting): Row[] => {
  const {language, general} = meeting;
  return [
    ['action', 'line', 'text', 'who', 'when', 'item', 'due', 'state'],
    ...actionsOf(meeting).map(({number, line, text, who, when, title, state}): Row => {
      const due = when === null ? null : dueDay(when, general.date, language);
      return [number, line + 1, text, who.join(', '), when, title, due, state];
    }),
  ];
};

/** One row a decision: closed votes, then what the notes say was decided. */
const decisions = (meeting: Meeting): Row[] => [
  ['kind', 'number', 'line', 'text', 'figures', 'rule', 'outcome', 'remarks'],
  ...decisionsOf(meeting).map(({kind, number, line, text, result, remarks}): Row => {
    const {figures = null, rule = null, outcome = null} = result ?? {};
    return [kind, number, line + 1, text, figures, rule, outcome, remarks.join(' ; ')];
  }),
];

const speakingCells = ({turns: count, spokenMs, unmeasured}: Speaking): Row => [
  count,
  seconds(spokenMs),
  unmeasured,
];

/** One row for everybody who spoke, in the order of their first turns. */
const people = (meeting: Meeting): Row[] => [
  ['name', 'turns', 'seconds', 'unmeasured'],
  ...speakingByPerson(meeting).map((person): Row => [person.name, ...speakingCells(person)]),
];

/** One row an agenda item, and one without text for turns of no item. */
const items = (meeting: Meeting): Row[] => {
  const texts = new Map(meeting.agenda.map(({id, text}) => [id, text]));
  return [
    ['item', 'turns', 'seconds', 'unmeasured'],
    ...speakingByItem(meeting).map((speaking): Row => {
      const text = speaking.item === null ? null : (texts.get(speaking.item) ?? null);
      return [text, ...speakingCells(speaking)];
    }),
  ];
};

const rowsOf: Readonly<Record<Table, (meeting: Meeting) => Row[]>> = {
  votes,
  turns,
  actions,
  decisions,
  people,
  items,
};

/**
 * A table of a meeting as CSV (RFC 4180): a line of column names, then the rows, each ending in CRLF.
 * Names and values are the same in every language, those of the meeting's JSON; lines count from 1.
 */
export const writeCsv = (meeting: Meeting, table: Table): string =>
  writeRows(rowsOf[table](meeting));
