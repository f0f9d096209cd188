import {readDuration} from './duration';
import {blank, identityWord, numberedIds, trim} from './fold';
import {cutAtDash} from './key-line';
import {readMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {Problem, Turn, TurnKind, TurnState} from '../meeting';
import {authorOf, isOwnSpan} from '../pad-line';
import type {AuthorId, LineIndex} from '../pad-line';
import {readTurnKind, vocabularies} from './vocabulary';
import type {Language} from '../meeting';

const group = /\(([^()]{0,200})\)/gu;
const spacedColon = new RegExp(`:${blank}`, 'u');
/** A name has at least one letter, digit or emoji: a line of dashes is no turn. */
const nameLike = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** The words of a turn's line, its marks aside. */
export interface TurnWords {
  readonly name: string;
  readonly kind: TurnKind;
  readonly note: string;
  readonly durationMs: number | null;
}

/** Read `name [(kind)] [– note] [(duration)]`; null for a line without a name. */
export const readTurnWords = (text: string): TurnWords | null => {
  let kind: TurnKind = 'topic';
  let durationMs: number | null = null;
  const notes: string[] = [];
  const rest = text.replace(group, (_all, inside: string) => {
    const words = trim(inside);
    const readKind = readTurnKind(words);
    const readMs = readDuration(words);
    if (readKind) kind = readKind;
    else if (readMs !== null) durationMs = readMs;
    else if (words !== '') notes.push(words);
    return '';
  });
  const colon = spacedColon.exec(rest)?.index ?? -1;
  const cut =
    cutAtDash(rest) ??
    (colon < 0 ? null : {before: rest.slice(0, colon), after: rest.slice(colon + 1)});
  const name = trim(cut ? cut.before : rest);
  const said = trim(cut?.after ?? '');
  if (said !== '') notes.unshift(said);
  return nameLike.test(name) ? {name, kind, note: notes.join(', '), durationMs} : null;
};

const states = {current: 'speaking', done: 'spoken', withdrawn: 'withdrawn'} as const;

/** What a line of section 02 says, wherever it stands; null for prose. */
const readTurn = perLine(
  (line): {readonly word: string; readonly turn: Omit<Turn, 'id' | 'line'>} | null => {
    const marks = readMarks(line.text);
    const words = readTurnWords(line.text.slice(marks.to));
    if (!words) return null;
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
  },
);

/** Read the turns of section 02, in the order of lines. Several can be marked as speaking: a Problem says so. */
export const readQueue = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
): {readonly queue: readonly Turn[]; readonly problems: readonly Problem[]} => {
  const idOf = numberedIds();
  const queue: Turn[] = [];
  for (const index of indexes) {
    const record = records[index];
    const read = record ? readTurn(record) : null;
    if (read) queue.push({id: idOf(read.word), line: index, ...read.turn});
  }
  return {
    queue,
    problems: queue
      .filter(({state}) => state === 'speaking')
      .slice(0, -1)
      .map(({line, name}): Problem => ({code: 'two-speakers', line, text: name})),
  };
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
