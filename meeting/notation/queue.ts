import {isAside} from './aside';
import {readDuration} from './duration';
import {blank, dash, foldWords, identityWord, numberedIds, trim, wordLike} from './fold';
import {cutAtDash} from './key-line';
import {readMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import {longestPart, partReader} from './part-line';
import type {
  AgendaId,
  AgendaItem,
  Language,
  ListState,
  Problem,
  SpeakersList,
  Turn,
  TurnKind,
  TurnState,
} from '../meeting';
import {authorOf, isOwnSpan} from '../pad-line';
import type {AuthorId, LineIndex} from '../pad-line';
import {
  readExceptionWord,
  readListWord,
  readSectionTitle,
  readTurnKind,
  vocabularies,
} from './vocabulary';

const group = /\(([^()]{0,200})\)/gu;
const spacedColon = new RegExp(`:${blank}`, 'u');

/** The words of a turn's line, its marks aside. */
export interface TurnWords {
  readonly name: string;
  readonly kind: TurnKind;
  readonly isException: boolean;
  readonly note: string;
  readonly durationMs: number | null;
}

/** Read `name [(kind)] [– note] [(duration)]`; null for a line without a name. */
export const readTurnWords = (text: string): TurnWords | null => {
  let kind: TurnKind = 'topic';
  let isException = false;
  let durationMs: number | null = null;
  const notes: string[] = [];
  const rest = text.replace(group, (_all, inside: string) => {
    const words = trim(inside);
    const readKind = readTurnKind(words);
    const readMs = readDuration(words);
    if (readKind) kind = readKind;
    else if (readMs !== null) durationMs = readMs;
    else if (words !== '') notes.push(words);
    isException ||= readExceptionWord(words) !== null;
    return '';
  });
  const colon = spacedColon.exec(rest)?.index ?? -1;
  const cut =
    cutAtDash(rest) ??
    (colon < 0 ? null : {before: rest.slice(0, colon), after: rest.slice(colon + 1)});
  const name = trim(cut ? cut.before : rest);
  const said = trim(cut?.after ?? '');
  if (said !== '') notes.unshift(said);
  return wordLike.test(name) ? {name, kind, isException, note: notes.join(', '), durationMs} : null;
};

const states = {current: 'speaking', done: 'spoken', withdrawn: 'withdrawn'} as const;

/** A time beside the words of a list: `18:42`, `à 18h42`, `um 18 Uhr`. */
const clockTime = /(?:(?:à|at|um|alle|a las) )?\d{1,2} ?(?:[:h] ?(?:\d\d)?|uhr)(?: ?uhr)?/iu;
/** No words of a list are longer, in UTF-16 units, dashes and time included. */
const longestListLine = 60;

const readListLine = (text: string): ListState | null =>
  text.length > longestListLine || isAside(text) ? null : readListWord(text.replace(clockTime, ''));

/** A line set apart by dashes is about the queue, and nobody's turn. */
const setApart = new RegExp(`^${dash}.*${dash}$`, 'su');

interface TurnLine {
  readonly word: string;
  readonly turn: Omit<Turn, 'id' | 'line' | 'item' | 'isLate'>;
}

/** What a line of section 02 says, wherever it stands: a turn, what becomes of the list, or `part`; null for prose. */
const readLine = perLine((line): TurnLine | ListState | 'part' | null => {
  const list = readListLine(line.text);
  if (list) return list;
  const marks = readMarks(line.text);
  const words = readTurnWords(line.text.slice(marks.to));
  if (!words) return null;
  if (setApart.test(trim(line.text))) return 'part';
  const state: TurnState = marks.mark === null ? 'waiting' : states[marks.mark];
  const nameEnd = marks.to + words.name.length;
  return {
    word: identityWord(words.name),
    turn: {
      ...words,
      state,
      startedAt: state === 'speaking' ? line.startedAt : null,
      author: authorOf(line, marks.to, nameEnd),
      own: isOwnSpan(line, marks.to, nameEnd),
    },
  };
});

/**
 * Read the turns of section 02, in the order of lines. A line that repeats an agenda item opens its
 * turns, with an open list; what is set apart by dashes and repeats none (the item was reworded)
 * opens turns of no item. Several turns can be marked as speaking: a Problem says so.
 */
export const readQueue = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
  agenda: readonly AgendaItem[],
): {
  readonly queue: readonly Turn[];
  readonly list: SpeakersList;
  readonly problems: readonly Problem[];
} => {
  const idOf = numberedIds();
  const partOf = partReader(records, agenda);
  const queue: Turn[] = [];
  let state: ListState = 'open';
  let item: AgendaId | null = null;
  for (const line of indexes) {
    const record = records[line];
    const read = record ? readLine(record) : null;
    if (!record || !read) continue;
    const part = partOf(record);
    if (read !== 'part' && typeof read === 'string') {
      state = read;
    } else if (part || read === 'part') {
      state = 'open';
      item = part ? part.id : null;
    } else {
      const isLate = state === 'closed' && read.turn.kind !== 'technical';
      queue.push({id: idOf(read.word), line, item, isLate, ...read.turn});
    }
  }
  const current = agenda.find((candidate) => candidate.state === 'current');
  const isLeft = item !== null && current !== undefined && current.id !== item;
  return {
    queue,
    list: {state: isLeft ? 'open' : state, item},
    problems: queue
      .filter(({state}) => state === 'speaking')
      .slice(0, -1)
      .map(({line, name}): Problem => ({code: 'two-speakers', line, text: name})),
  };
};

const writeApart = (words: string): string => `— ${words} —`;

/** The line that changes the list: `— Liste close —`. */
export const writeList = (state: ListState, language: Language): string =>
  writeApart(vocabularies[language].lists[state][0] ?? state);

/** The line that opens an item's turns: `— Budget —`; null for words that would read as something else. */
export const writePart = ({text}: AgendaItem): string | null => {
  const line = writeApart(text);
  const isElse = line.length > longestPart || readListLine(line) || readSectionTitle(text);
  return foldWords(text) === '' || isElse ? null : line;
};

/** A waiting turn's line: `Camille`, `Camille (question)`. */
export const writeTurn = (name: string, kind: TurnKind, language: Language): string => {
  if (kind === 'topic') return name;
  return `${name} (${vocabularies[language].turnKinds[kind][0] ?? kind})`;
};

/**
 * Whether a turn is that of `author`, who goes by `name`. A turn that they typed or pasted is theirs
 * only under their own name: people write each other into the queue.
 */
export const isOwnTurn = (turn: Turn, author: AuthorId, name: string): boolean => {
  if (turn.author === author && turn.own) return true;
  if (turn.author !== author && turn.author !== null) return false;
  return name !== '' && identityWord(turn.name) === identityWord(name);
};
