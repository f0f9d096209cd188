import type {Ballot, Choice, Language, MinutesEntry} from '../meeting';
import {writtenMark} from './mark';
import {vocabularies} from './vocabulary';

const spaced = (...words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== '').join(' ');

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
