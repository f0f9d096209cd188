import {findMissingPresent} from './assembly/present-voters';
import type {
  AgendaItem,
  General,
  Meeting,
  MinutesPart,
  Problem,
  Section,
  SectionKind,
} from './meeting';
import {readAgenda} from './notation/agenda';
import {readGeneral} from './notation/general';
import {recordLines} from './notation/line-record';
import type {LineRecord} from './notation/line-record';
import {readObjections} from './notation/objection';
import {readQueue} from './notation/queue';
import {forget} from './notation/remembered';
import {languageOf, readSections} from './notation/section';
import {readSos} from './notation/sos';
import {readVotes} from './notation/vote';
import {readResults} from './assembly/result-check';
import type {LineIndex, PadLine} from './pad-line';

type SectionReader<T> = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
  agenda: readonly AgendaItem[],
) => T;

const none: readonly never[] = [];
/** 0, 1, 2 …: cutting the lines of a section out of these is faster than counting them. */
const counted: LineIndex[] = [];

/** What reads section 05. */
export type MinutesReader = SectionReader<readonly MinutesPart[]>;
/** What finds the problems in the links of rooms. */
export type RoomProblemsFinder = (rooms: General['rooms']) => readonly Problem[];

/** A reader of the sections of one kind: the same lines, at the same places, give the same value again. */
export const readerOf = <T>(
  kind: SectionKind,
  read: SectionReader<T>,
): ((
  records: readonly LineRecord[],
  sections: readonly Section[],
  agenda?: readonly AgendaItem[],
) => T) => {
  let before: Parameters<SectionReader<T>> = [none, none, none];
  let value: T | null = null;
  return (records, sections, agenda = none) => {
    const [recordsBefore, indexesBefore, agendaBefore] = before;
    while (counted.length < records.length) counted.push(counted.length);
    const parts: (readonly LineIndex[])[] = [];
    for (const {kind: found, heading, end} of sections) {
      if (found === kind) parts.push(counted.slice(heading + 1, end));
    }
    // At once: a pad can have as many sections of a kind as it has lines.
    const indexes = parts.length === 1 ? (parts[0] ?? none) : parts.flat();
    const isKept =
      agenda === agendaBefore &&
      indexes.length === indexesBefore.length &&
      indexes.every(
        (line, i) => line === indexesBefore[i] && records[line] === recordsBefore[line],
      );
    before = [records, indexes, agenda];
    return (value = (isKept && value) || read(...before));
  };
};

/** What is found in two values, once for each pair of them. */
export const keptFor = <A, B, T>(read: (a: A, b: B) => T): ((a: A, b: B) => T) => {
  let known: {a: A; b: B; found: T} | null = null;
  return (a, b) => {
    if (known?.a !== a || known.b !== b) known = {a, b, found: read(a, b)};
    return known.found;
  };
};

/**
 * A reader of a pad, section by section, again and again: it keeps what it found in lines that are
 * the same values as before. Total. Without a reader for the minutes, they stay empty; without one for
 * the links of rooms, these are in no problem.
 */
export const createReader = (
  readMinutes: MinutesReader | null,
  findRoomProblems: RoomProblemsFinder | null,
): ((lines: readonly PadLine[]) => Meeting) => {
  let lines: readonly PadLine[] = none;
  let records: readonly LineRecord[] = none;
  const generalOf = readerOf('general', (_records, indexes) => readGeneral(lines, indexes));
  const agendaOf = readerOf('agenda', readAgenda);
  const queueOf = readerOf('queue', readQueue);
  const votesOf = readerOf('votes', readVotes);
  const sosOf = readerOf('sos', readSos);
  const resultsOf = keptFor(readResults);
  const minutesOf = readMinutes && readerOf('minutes', readMinutes);
  return (now) => {
    lines = now;
    records = recordLines(now, records);
    const sections = readSections(records);
    const {general, problems: inGeneral} = generalOf(records, sections);
    const {agenda, problems: inAgenda} = agendaOf(records, sections);
    const {queue, list, problems: inQueue} = queueOf(records, sections, agenda);
    const {proposals, problems: inVotes} = votesOf(records, sections);
    const sos = sosOf(records, sections);
    const minutes = minutesOf ? minutesOf(records, sections, agenda) : none;
    forget();
    return {
      lines,
      isMeeting: sections.some(({kind}) => kind !== null),
      language: languageOf(sections),
      sections,
      general,
      agenda,
      queue,
      list,
      proposals,
      sos,
      minutes,
      problems: [
        ...inGeneral,
        ...(findRoomProblems ? findRoomProblems(general.rooms) : none),
        ...inAgenda,
        ...inQueue,
        ...inVotes,
        ...readObjections(general.rules, proposals),
        ...resultsOf(general, proposals),
        ...findMissingPresent(general, proposals),
      ],
    };
  };
};
