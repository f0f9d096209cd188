import {readLabel} from './choice-label';
import {blank, trim} from './fold';
import type {Ballot, ChoiceKind} from '../meeting';
import {pattern} from './pattern';
import {joins} from './phrases';
import type {LineIndex} from '../pad-line';
import {choiceAt, whole} from './vote-form';
import type {ChoicesAt, Form, Words} from './vote-form';

const numberAlone = pattern('u')`^\d{1,4}(?:${blank}+\p{L}+)?[.!]?$`;
/** `14 pour`, `pour 14`: the parts of a line of counts. */
const countPart = pattern(
  'u',
)`^(?:(\d{1,4})${blank}+(\p{L}[\p{L}’'\s-]{0,40})|(\p{L}[\p{L}’'\s-]{0,40}?)${blank}+(\d{1,4}))$`;
const betweenCounts = pattern(
  'u',
)`${blank}*(?:[,;/|]|[.](?=${blank})|${blank}(?:${joins})(?=${blank}))${blank}*`;

/** Hands that somebody counted: nobody's ballot. */
const handsAt = (index: LineIndex, to: number, weight: number): readonly Ballot[] =>
  weight > 0
    ? [{line: index, from: 0, to, author: null, own: false, name: '', note: '', weight}]
    : [];

/** Counts of hands that make up the words of a line. */
const countsAt =
  (
    words: string,
    counts: readonly {readonly kind: ChoiceKind; readonly label: string; readonly weight: number}[],
  ): ChoicesAt =>
  (index) =>
    whole(
      counts.map(({kind, label, weight}) =>
        choiceAt(kind, label, index, handsAt(index, words.length, weight), true),
      ),
    );

/** `14 pour, 6 contre`: every part a number and a choice; null otherwise. */
export const readCounts = ({words, hasDigits}: Words): Form | null => {
  if (!hasDigits || words.length > 200) return null;
  const counts: Parameters<typeof countsAt>[1][number][] = [];
  for (const part of words.replace(/[.!]$/, '').split(betweenCounts)) {
    const [, first, after = '', before = '', last] = countPart.exec(part) ?? [];
    const label = trim(after || before);
    const {kind, isKnown} = readLabel(label);
    if (!isKnown) return null;
    counts.push({kind, label, weight: Number(first ?? last)});
  }
  return {form: 'counts', choicesAt: countsAt(words, counts)};
};

/** `12`, `12 voix`: a number and what it counts. */
export const readNumber = ({words}: Words): Form | null =>
  numberAlone.test(words)
    ? {
        form: 'number',
        choicesAt: countsAt(words, [{kind: 'for', label: '', weight: parseInt(words, 10)}]),
      }
    : null;
