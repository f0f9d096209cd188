import {isAside} from './aside';
import {readLabel} from './choice-label';
import {readDuration} from './duration';
import {
  blank,
  foldWords,
  identityWord,
  isLetterAt,
  isSetApart,
  numberedIds,
  saysSomething,
  trim,
} from './fold';
import {cutAtDash} from './key-line';
import {readMarks} from './mark';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import {itemsByTitle, longestPart, partTitle} from './part-line';
import {sameName} from './name';
import {remembered} from './remembered';
import type {
  AgendaId,
  AgendaItem,
  Language,
  ListState,
  Problem,
  SpeakersList,
  Turn,
  TurnId,
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
import {pattern} from './pattern';
import {atTime, oClock, timeEnds} from './phrases';

/** What stands between parentheses is no longer, in UTF-16 units. */
const longestGroup = 200;
const durationOf = remembered(readDuration);
const wordOf = remembered(identityWord);
const oneWord = /^[!-9;-~]*$/;
const spacedColon = pattern('u')`:${blank}`;

/** The words of a turn's line, its marks aside. */
export interface TurnWords {
  readonly name: string;
  readonly kind: TurnKind;
  readonly isException: boolean;
  readonly note: string;
  readonly durationMs: number | null;
  /** What stands in parentheses and is nothing of the turn, in the order of the line. */
  readonly beside: readonly string[];
}

/** What is counted is no name: `7 pour`. */
const counted = pattern('u')`^\d{1,4}${blank}+(\p{L}[^,;]*)`;
const isCount = (name: string): boolean =>
  !isLetterAt(name, 0) && readLabel(counted.exec(name)?.[1] ?? '').isKnown;

/** Read `name [(kind)] [– note] [(duration)]`; null for a line without a name. */
export const readTurnWords = (text: string): TurnWords | null => {
  let kind: TurnKind = 'topic';
  let isException = false;
  let durationMs: number | null = null;
  const notes: string[] = [];
  const beside: string[] = [];
  let rest = '';
  let restFrom = 0;
  for (let close = text.indexOf(')'); close >= 0; close = text.indexOf(')', close + 1)) {
    const before = Math.max(restFrom, close - longestGroup - 1);
    let open = close - 1;
    while (open >= before && text.charCodeAt(open) !== 40) open -= 1;
    if (open < before) continue;
    const words = trim(text.slice(open + 1, close));
    const readMs = durationOf(words);
    const readKind = readMs === null ? readTurnKind(words) : null;
    if (readKind) kind = readKind;
    else if (readMs !== null) durationMs = readMs;
    else if (words !== '') {
      notes.push(words);
      if (readExceptionWord(words)) isException = true;
      else beside.push(words);
    }
    rest += text.slice(restFrom, open);
    restFrom = close + 1;
  }
  rest += text.slice(restFrom);
  let name = trim(rest);
  let said = '';
  // A word alone, as most turns are, has nothing to cut.
  if (!oneWord.test(name)) {
    let cut = cutAtDash(rest);
    const colon = cut ? -1 : rest.search(spacedColon);
    if (colon >= 0) cut = {before: rest.slice(0, colon), after: rest.slice(colon + 1)};
    if (cut) {
      name = trim(cut.before);
      said = trim(cut.after);
    }
  }
  if (said !== '') notes.unshift(said);
  if (!saysSomething(name) || isCount(name)) return null;
  return {name, kind, isException, note: notes.join(', '), durationMs, beside};
};

const states = {current: 'speaking', done: 'spoken', withdrawn: 'withdrawn'} as const;

/** A time beside the words of a list: `18:42`, `à 18h42`, `um 18 Uhr`. */
const clockTime = pattern(
  'iu',
)`(?:(?:${atTime}) )?\d{1,2} ?(?:[:.h] ?(?:\d\d)?|${oClock})(?: ?(?:${oClock}))?`;
/** No words of a list are longer, in UTF-16 units, dashes and time included. */
const longestListLine = 60;

const readListLine = (text: string): ListState | null => {
  if (text.length > longestListLine || isAside(text)) return null;
  const words = text.replace(clockTime, '');
  return /\d/.test(words) ? null : readListWord(words);
};

/** What may stand before a name: its number in a list, or when it was written: `1 - Sam`, `[18:42] Noor`. */
const turnOpening = pattern(
  'u',
)`^(?:\d{1,3}(?:${blank}*[.)/]-?|${blank}*[-–—](?=${blank}))|\p{L}[)](?=${blank})|[o§](?=${blank}+\p{Lu})|\[?\d{1,2}[:.hH](?:\d\d)?${timeEnds}\]?(?=${blank}|$)(?:${blank}+[-–—:])?)${blank}*(?=\p{L}|$)`;
/** In UTF-16 units. */
const longestOpening = 20;

const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

interface TurnLine {
  /** As an item's, where the line may repeat one. */
  readonly title: string;
  readonly word: string;
  readonly at: (id: TurnId, line: LineIndex, item: AgendaId | null, isLate: boolean) => Turn;
  readonly isTechnical: boolean;
}

/** A line set apart: nobody's turn, whatever item it repeats. */
interface PartLine {
  readonly title: string;
  readonly at: null;
}

/** What a line of section 02 says, wherever it stands: a turn, what becomes of the list, or a part; null for prose. */
const readLine = perLine((line): TurnLine | PartLine | ListState | null => {
  const {text} = line;
  const list = readListLine(text);
  if (list) return list;
  const marks = readMarks(text);
  const opening =
    isLetterAt(text, marks.to) && isLetterAt(text, marks.to + 1)
      ? null
      : turnOpening.exec(text.slice(marks.to, marks.to + longestOpening));
  const nameFrom = marks.to + (opening?.[0].length ?? 0);
  const words = readTurnWords(text.slice(nameFrom));
  if (!words) return null;
  const title = partTitle(line, marks);
  if (isSetApart(trim(text))) return {title, at: null};
  const {name, kind, isException, note, durationMs, beside} = words;
  const state: TurnState = marks.mark === null ? 'waiting' : states[marks.mark];
  const startedAt = state === 'speaking' ? line.startedAt : null;
  const nameEnd = nameFrom + name.length;
  const author = authorOf(line, nameFrom, nameEnd);
  const own = isOwnSpan(line, nameFrom, nameEnd);
  // As behind a ballot, small words that people type are a note: `Max (sur la caisse)`.
  const person = [
    name,
    ...beside.filter((said) => own || capital.test(said)).map((said) => `(${said})`),
  ].join(' ');
  return {
    title,
    word: wordOf(name),
    isTechnical: kind === 'technical',
    // Field by field: spreading would take most of the time of reading a long queue.
    at: (id, index, item, isLate) => ({
      id,
      line: index,
      item,
      isLate,
      name,
      kind,
      isException,
      note,
      person,
      durationMs,
      state,
      startedAt,
      author,
      own,
    }),
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
  const items = itemsByTitle(records, agenda);
  const queue: Turn[] = [];
  let state: ListState = 'open';
  let item: AgendaId | null = null;
  for (const line of indexes) {
    const read = readLine(records[line]);
    if (!read) continue;
    if (typeof read === 'string') {
      state = read;
      continue;
    }
    const part = read.title ? items.get(read.title) : null;
    if (part || !read.at) {
      state = 'open';
      item = part ? part.id : null;
    } else {
      const isLate = state === 'closed' && !read.isTechnical;
      queue.push(read.at(idOf(read.word), line, item, isLate));
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
  return name !== '' && sameName(turn.person, name);
};
