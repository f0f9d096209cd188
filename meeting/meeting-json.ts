import {otherBases} from './assembly/other-bases';
import type {Tally} from './assembly/tally';
import {unansweredOf} from './assembly/unanswered';
import {verdictOf} from './assembly/verdict';
import type {
  AgendaItem,
  Attendance,
  Meeting,
  MinutesEntry,
  Proposal,
  Rules,
  Section,
  SectionKind,
  Sos,
  Turn,
} from './meeting';
import {roles, sectionKinds} from './meeting';
import {cleanText} from './minutes/clean';
import {countChoices} from './minutes/voices';
import {readRooms} from './notation/room';
import {readRoomTool} from './notation/room-tool';
import type {LineIndex} from './pad-line';
import {majorities} from './rules/majorities';

/** The version of the shape: keys are added without a new one, never renamed or taken away. */
const version = 1;

const lineNumber = (line: LineIndex): number => line + 1;
const seconds = (ms: number | null): number | null => (ms === null ? null : Math.floor(ms / 1000));

const rulesOf = (rules: Rules) => ({
  majority: rules.majority,
  base: rules.base,
  nppv: rules.nppv,
  tie: rules.tie,
  quorum: rules.quorum,
  entitled: rules.entitled,
  speakingTimeSeconds: seconds(rules.speakingTimeMs),
  priority: rules.discipline,
});

const attendanceOf = ({count, names}: Attendance) => ({count, names});

const sectionOf = (meeting: Meeting, {kind, number, title, heading, end}: Section) => ({
  kind,
  number,
  title,
  line: lineNumber(Math.max(heading, 0)),
  lastLine: end,
  // A section of another title holds nothing that is read: its words are all there is of it.
  ...(kind === null
    ? {words: meeting.lines.slice(heading + 1, end).map(({text}) => text)}
    : undefined),
});

const agendaItemOf = ({id, line, bullet, text, state, timeBoxMs}: AgendaItem) => ({
  id,
  line: lineNumber(line),
  bullet,
  text,
  state,
  timeBoxSeconds: seconds(timeBoxMs),
});

const turnOf = (turn: Turn) => {
  const {id, line, item, name, kind, note, state, isLate, isException, durationMs} = turn;
  return {
    id,
    line: lineNumber(line),
    item,
    name,
    kind,
    note,
    state,
    late: isLate,
    exception: isException,
    durationSeconds: seconds(durationMs),
  };
};

/** A tally without what follows from the choices. */
const voicesOf = ({isOfOptions: _, ...voices}: Tally): Omit<Tally, 'isOfOptions'> => voices;

const proposalOf = (meeting: Meeting, proposal: Proposal) => {
  const verdict = verdictOf(proposal, meeting.general);
  const {id, line, text, result} = proposal;
  return {
    id,
    line: lineNumber(line),
    text,
    state: result ? 'closed' : 'open',
    result: result && {line: lineNumber(result.line), text: result.text},
    choices: countChoices(proposal).map(({choice, counted, voices, grouped}) => {
      const counting = new Set(counted);
      return {
        kind: choice.kind,
        label: choice.label,
        line: lineNumber(choice.line),
        count: voices,
        grouped,
        ballots: choice.ballots.map((ballot) => ({
          line: lineNumber(ballot.line),
          name: ballot.name,
          note: ballot.note,
          weight: ballot.weight,
          counts: counting.has(ballot),
        })),
      };
    }),
    tally: voicesOf(verdict.tally),
    verdict: {
      outcome: verdict.outcome,
      inequality: verdict.inequality,
      quorum: verdict.quorum,
      winners: verdict.winners,
      otherBases: otherBases(verdict),
    },
    unanswered: majorities[meeting.general.rules.majority.kind].asksEverybody
      ? unansweredOf(meeting, proposal)
      : null,
  };
};

const sosOf = ({id, line, time, name, text, state}: Sos) => ({
  id,
  line: lineNumber(line),
  time,
  name,
  text,
  state,
});

const entryOf = (entry: MinutesEntry) => ({...entry, line: lineNumber(entry.line)});

/** What is written of each section. */
const partOf: Readonly<Record<SectionKind, (meeting: Meeting) => object>> = {
  general: ({general}) => ({
    subject: general.subject,
    date: general.date,
    start: general.start,
    end: general.end,
    suspensions: general.suspensions,
    notes: general.notes,
    present: attendanceOf(general.present),
    excused: attendanceOf(general.excused),
    roles: Object.fromEntries(roles.map((role) => [role, general.roles[role].names])),
    rules: rulesOf(general.rules),
    rooms: readRooms(general.rooms).flatMap(({line, link, note}) =>
      link.kind === 'refused'
        ? []
        : [{line: lineNumber(line), url: link.url, tool: readRoomTool(link), note}],
    ),
  }),
  agenda: ({agenda}) => ({agenda: agenda.map(agendaItemOf)}),
  queue: ({list: {state, item}, queue}) => ({list: {state, item}, turns: queue.map(turnOf)}),
  votes: (meeting) => ({
    proposals: meeting.proposals.map((proposal) => proposalOf(meeting, proposal)),
  }),
  sos: ({sos}) => ({sos: sos.map(sosOf)}),
  minutes: ({minutes}) => ({
    minutes: minutes.map(({item, title, entries}) => ({
      item,
      title,
      entries: entries.map(entryOf),
    })),
  }),
};

/**
 * A meeting as JSON, for other programs: what docs/meeting-json.md describes. Lines count from 1;
 * authors, columns and the pad's own lines stay out; tallies and verdicts are counted here and now.
 */
export const writeMeetingJson = (meeting: Meeting): string => {
  const {isMeeting, language, sections, problems} = meeting;
  const [general, ...others] = sectionKinds.map((kind) => partOf[kind](meeting));
  const json = {
    version,
    isMeeting,
    language,
    ...general,
    sections: sections.map((section) => sectionOf(meeting, section)),
    ...others.reduce((all, part) => ({...all, ...part}), {}),
    problems: problems.map(({code, line, text}) => ({code, line: lineNumber(line), text})),
  };
  const clean = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? cleanText(value) : value;
  return `${JSON.stringify(json, clean, 2)}\n`;
};
