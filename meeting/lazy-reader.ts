import {readResults} from './assembly/result-check';
import {findMissingPresent} from './assembly/present-voters';
import type {Language, Meeting, Problem, Section} from './meeting';
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

const readNothing = (): readonly never[] => [];

/** What reads the sections of each kind: it keeps what it found in those whose lines are the same as before. */
const readersOf = (
  readMinutes: MinutesReader | null,
  findRoomProblems: RoomProblemsFinder | null,
) => {
  let linesRead: readonly PadLine[] = [];
  const generalIn = readerOf('general', (_records, indexes) => readGeneral(linesRead, indexes));
  return {
    general: ({lines, records, sections}: Text) => {
      linesRead = lines;
      return generalIn(records, sections);
    },
    agenda: readerOf('agenda', readAgenda),
    queue: readerOf('queue', readQueue),
    votes: readerOf('votes', readVotes),
    sos: readerOf('sos', readSos),
    minutes: readMinutes ? readerOf('minutes', readMinutes) : readNothing,
    results: keptFor(readResults),
    roomProblems: findRoomProblems ?? readNothing,
  };
};
type Readers = ReturnType<typeof readersOf>;

/**
 * A meeting whose parts are read as somebody asks for them, each once. Of a class: functions of their own would make
 * each of many meetings a kind of object by itself, which stays in memory long after the meeting.
 */
class LazyMeeting implements Meeting {
  readonly lines: readonly PadLine[];
  readonly sections: readonly Section[];
  readonly isMeeting: boolean;
  readonly language: Language;
  readonly #text: Text;
  readonly #readers: Readers;
  #general: ReturnType<Readers['general']> | null = null;
  #agenda: ReturnType<Readers['agenda']> | null = null;
  #queue: ReturnType<Readers['queue']> | null = null;
  #votes: ReturnType<Readers['votes']> | null = null;
  #sos: Meeting['sos'] | null = null;
  #minutes: Meeting['minutes'] | null = null;
  #problems: readonly Problem[] | null = null;

  constructor(text: Text, readers: Readers) {
    const {lines, sections} = text;
    this.lines = lines;
    this.sections = sections;
    this.isMeeting = sections.some(({kind}) => kind !== null);
    this.language = languageOf(sections);
    this.#text = text;
    this.#readers = readers;
  }

  get #generalRead(): ReturnType<Readers['general']> {
    return (this.#general ??= this.#readers.general(this.#text));
  }
  get #agendaRead(): ReturnType<Readers['agenda']> {
    return (this.#agenda ??= this.#readers.agenda(this.#text.records, this.sections));
  }
  get #queueRead(): ReturnType<Readers['queue']> {
    return (this.#queue ??= this.#readers.queue(this.#text.records, this.sections, this.agenda));
  }
  get #votesRead(): ReturnType<Readers['votes']> {
    return (this.#votes ??= this.#readers.votes(this.#text.records, this.sections));
  }

  get general(): Meeting['general'] {
    return this.#generalRead.general;
  }
  get agenda(): Meeting['agenda'] {
    return this.#agendaRead.agenda;
  }
  get queue(): Meeting['queue'] {
    return this.#queueRead.queue;
  }
  get list(): Meeting['list'] {
    return this.#queueRead.list;
  }
  get proposals(): Meeting['proposals'] {
    return this.#votesRead.proposals;
  }
  get sos(): Meeting['sos'] {
    return (this.#sos ??= this.#readers.sos(this.#text.records, this.sections));
  }
  get minutes(): Meeting['minutes'] {
    return (this.#minutes ??= this.#readers.minutes(
      this.#text.records,
      this.sections,
      this.agenda,
    ));
  }
  get problems(): Meeting['problems'] {
    return (this.#problems ??= [
      ...this.#generalRead.problems,
      ...this.#readers.roomProblems(this.general.rooms),
      ...this.#agendaRead.problems,
      ...this.#queueRead.problems,
      ...this.#votesRead.problems,
      ...readObjections(this.general.rules, this.proposals),
      ...this.#readers.results(this.general, this.proposals),
      ...findMissingPresent(this.general, this.proposals),
    ]);
  }
}

/**
 * A lazy reader of texts, again and again: it keeps what it found in sections whose lines are the same as before. Who
 * plans a hundred turns in the queue asks for no vote below it, and a vote that moved is not read a hundred times.
 * What is null is left unread, as in `createReader`.
 */
export const createLazyReader = (
  readMinutes: MinutesReader | null,
  findRoomProblems: RoomProblemsFinder | null,
): LazyReader => {
  const readers = readersOf(readMinutes, findRoomProblems);
  return (text) => new LazyMeeting(text, readers);
};
