import {readResults} from './assembly/result-check';
import {findMissingPresent} from './assembly/present-voters';
import type {Meeting, Section} from './meeting';
import {readAgenda} from './notation/agenda';
import {readGeneral} from './notation/general';
import type {LineRecord} from './notation/line-record';
import {readObjections} from './notation/objection';
import {readQueue} from './notation/queue';
import {languageOf} from './notation/section';
import {readSos} from './notation/sos';
import {readVotes} from './notation/vote';
import type {PadLine} from './pad-line';
import {keptFor, readerOf} from './read-records';
import type {MinutesReader, RoomProblemsFinder} from './read-records';

/** Lines to be read, what is known of each, and the sections that they make. */
export interface Text {
  readonly lines: readonly PadLine[];
  readonly records: readonly LineRecord[];
  readonly sections: readonly Section[];
}

/** Reads a text. What it gives is what `createReader` gives, but each part is read when somebody asks for it. */
export type LazyReader = (text: Text) => Meeting;

/** Finds a value when it is asked for, and once. */
const once = <T>(find: () => T): (() => T) => {
  let found: {readonly value: T} | null = null;
  return () => (found ??= {value: find()}).value;
};

const none: readonly never[] = [];

/**
 * A lazy reader of texts, again and again: it keeps what it found in sections whose lines are the same as before. Who
 * plans a hundred turns in the queue asks for no vote below it, and a vote that moved is not read a hundred times.
 * What is null is left unread, as in `createReader`.
 */
export const createLazyReader = (
  readMinutes: MinutesReader | null,
  findRoomProblems: RoomProblemsFinder | null,
): LazyReader => {
  let linesRead: readonly PadLine[] = none;
  const generalIn = readerOf('general', (_records, indexes) => readGeneral(linesRead, indexes));
  const agendaIn = readerOf('agenda', readAgenda);
  const queueIn = readerOf('queue', readQueue);
  const votesIn = readerOf('votes', readVotes);
  const sosIn = readerOf('sos', readSos);
  const minutesIn = readMinutes && readerOf('minutes', readMinutes);
  const resultsIn = keptFor(readResults);
  return ({lines, records, sections}) => {
    const general = once(() => {
      linesRead = lines;
      return generalIn(records, sections);
    });
    const agenda = once(() => agendaIn(records, sections));
    const queue = once(() => queueIn(records, sections, agenda().agenda));
    const votes = once(() => votesIn(records, sections));
    const sos = once(() => sosIn(records, sections));
    const minutes = once(() => (minutesIn ? minutesIn(records, sections, agenda().agenda) : none));
    const problems = once(() => {
      const {general: facts, problems: inGeneral} = general();
      const {proposals, problems: inVotes} = votes();
      return [
        ...inGeneral,
        ...(findRoomProblems ? findRoomProblems(facts.rooms) : none),
        ...agenda().problems,
        ...queue().problems,
        ...inVotes,
        ...readObjections(facts.rules, proposals),
        ...resultsIn(facts, proposals),
        ...findMissingPresent(facts, proposals),
      ];
    });
    return {
      lines,
      isMeeting: sections.some(({kind}) => kind !== null),
      language: languageOf(sections),
      sections,
      get general() {
        return general().general;
      },
      get agenda() {
        return agenda().agenda;
      },
      get queue() {
        return queue().queue;
      },
      get list() {
        return queue().list;
      },
      get proposals() {
        return votes().proposals;
      },
      get sos() {
        return sos();
      },
      get minutes() {
        return minutes();
      },
      get problems() {
        return problems();
      },
    };
  };
};
