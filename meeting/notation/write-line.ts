import type {AgendaItem, Ballot, Choice, Language, MinutesEntry, Sos, Turn} from '../meeting';
import {writeDuration} from './duration';
import {readMarks, writtenMark} from './mark';
import type {Mark} from './mark';
import {minutesWords} from './minutes-words';
import {writeTurn} from './queue';
import {writeSos} from './sos';
import {vocabularies} from './vocabulary';

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
export type TurnWords = Pick<Turn, 'name' | 'kind' | 'note' | 'state' | 'durationMs'>;

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

/** A ballot: `+1`, `+12`, `+1 Camille`. */
export const writeBallot = ({weight, name}: Pick<Ballot, 'weight' | 'name'>): string =>
  spaced(`+${weight}`, name);

/** A choice's line: `Pour : +1 +1 Camille`; of one of the four, in the language's own word. */
export const writeChoice = (
  {kind, label}: Pick<Choice, 'kind' | 'label'>,
  ballots: readonly Pick<Ballot, 'weight' | 'name'>[],
  language: Language,
): string => {
  const {choices, colon} = vocabularies[language];
  const word = kind === 'label' ? label : (choices[kind][0] ?? kind);
  return spaced(`${word}${colon}`, ...ballots.map(writeBallot));
};

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
type ActionEntry = Extract<MinutesEntry, {kind: 'action'}>;
type Action = Pick<ActionEntry, 'text' | 'who' | 'when'>;

/** An action's words: `imprimer 200 tracts — Noor, Jo, avant jeudi`. */
export const writeAction = ({text, who, when}: Action): string => {
  const suffix = [...who, ...(when === null ? [] : [when])].join(', ');
  return suffix === '' ? text : `${text} — ${suffix}`;
};

/** The mark before an action that is done or withdrawn, with a blank behind it; empty for an open one. */
export const actionMark = ({state}: Pick<ActionEntry, 'state'>): string =>
  state === 'open' ? '' : `${writtenMark[state]} `;

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
