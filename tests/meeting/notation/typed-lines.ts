/** Lines as a person types them, whole, for what the product writes in parts only. */
import type {AgendaItem, Language, MinutesEntry, Sos, Turn} from '../../../meeting/meeting';
import {writeDuration} from '../../../meeting/notation/duration';
import {readMarks, writtenMark} from '../../../meeting/notation/mark';
import type {Mark} from '../../../meeting/notation/mark';
import {minutesWords} from '../../../meeting/notation/minutes-words';
import {writeTurn} from '../../../meeting/notation/queue';
import {writeSos} from '../../../meeting/notation/sos';
import {vocabularies} from '../../../meeting/notation/vocabulary';
import {actionMark, writeAction} from '../../../meeting/notation/write-line';

const spaced = (...words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== '').join(' ');

const inParentheses = (ms: number | null): string | null =>
  ms === null ? null : `(${writeDuration(ms)})`;

const itemMarks: Readonly<Record<AgendaItem['state'], Mark | null>> = {
  pending: null,
  current: 'current',
  done: 'done',
};
const turnMarks: Readonly<Record<Turn['state'], Mark | null>> = {
  waiting: null,
  speaking: 'current',
  spoken: 'done',
  withdrawn: 'withdrawn',
};
const signOf = (mark: Mark | null): string | null => mark && writtenMark[mark];

/** An agenda item's line: `▶ B - Budget (10 min)`. A mark stands behind a list's bullet, before letters. */
export const writeItem = ({
  bullet,
  text,
  state,
  timeBoxMs,
}: Omit<AgendaItem, 'id' | 'line' | 'startedAt'>): string => {
  const sign = signOf(itemMarks[state]);
  const isList = readMarks(`${bullet} `).from > 0;
  const opening = isList ? [bullet, sign] : [sign, bullet];
  return spaced(...opening, text, inParentheses(timeBoxMs));
};

/** What the line of a turn shows. */
type TurnWords = Pick<Turn, 'name' | 'kind' | 'note' | 'state' | 'durationMs'>;

/** A turn's line: `✓ Camille (question) – sur la caisse (2 min 13)`. */
export const writeTurnLine = (
  {name, kind, note, state, durationMs}: TurnWords,
  language: Language,
): string =>
  spaced(
    signOf(turnMarks[state]),
    writeTurn(name, kind, language),
    note === '' ? null : `– ${note}`,
    inParentheses(durationMs),
  );

/** A call's line: `✓ 18:42 Camille : plus de son`. */
export const writeCall = (
  {time, name, text, state}: Pick<Sos, 'time' | 'name' | 'text' | 'state'>,
  language: Language,
): string => {
  const sign = signOf(state === 'resolved' ? 'done' : null);
  if (name === '') return spaced(sign, time, text);
  return spaced(sign, writeSos(time ?? '', name, text, vocabularies[language].colon).trimStart());
};

type Unplaced<E> = E extends MinutesEntry ? Omit<E, 'line'> : never;
/** A line of the minutes. */
export const writeEntry = (entry: Unplaced<MinutesEntry>, language: Language): string => {
  const {colon} = vocabularies[language];
  const words = minutesWords[language];
  const opening = (kind: 'decision' | 'action', number: number | null): string =>
    spaced(words[kind][0] ?? '', number === null ? null : String(number));
  switch (entry.kind) {
    case 'note':
      return entry.text;
    case 'contribution':
      return `${entry.name}${colon} ${entry.words}`;
    case 'decision':
      return `${opening('decision', entry.number)}${colon} ${entry.text}`;
    case 'action':
      return `${actionMark(entry)}${opening('action', entry.number)}${colon} ${writeAction(entry)}`;
  }
};
