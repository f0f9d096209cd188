import {ballotAt, readBallots} from './ballot';
import type {BallotsRead} from './ballot';
import {bareKind} from './bare-ballots';
import {plainLabel, readLabel} from './choice-label';
import {blank, saysSomething, trim} from './fold';
import {longestKey} from './key-line';
import {pattern} from './pattern';
import type {Column} from '../pad-line';
import {choiceAt, whole} from './vote-form';
import type {Form, Words} from './vote-form';

/** The colon before ballots or before nothing: labels have colons too (`18:30 : +1`). */
const labelEnd = pattern('u')`[:：](?=[\s\u200b*_]*(?:[+]${blank}?\d{1,4}(?!\d)|$))`;
const rollCallEnd = pattern('u')`[:：]${blank}*([+]${blank}?1|[-−–]1|±?0)[.!]?$`;
const nameBefore = pattern('u')`^(\P{N}{1,60}?)${blank}+([+]${blank}?1)[.!]?$`;
const withoutColon = pattern('u')`^(\p{L}[\p{L}’'\s-]{0,40}?)${blank}+(?=[+]${blank}?\d)`;
const longestWord = 40;

const nothing: BallotsRead = {ballots: [], isUnread: false, isOfSeveral: false};

/** Whether a word is a choice that everybody knows. */
export const isChoice = (word = ''): boolean => readLabel(trim(word)).isKnown;

/**
 * Where the label of a line ends and its value begins, or null: `Pour : +1`, `lundi : +1`, `Pour +1`, and
 * alone `2. **Abstention**`. A colon behind another label than a choice stands before ballots, or nothing.
 */
const findLabel = (
  text: string,
  from: Column,
): readonly [end: Column, valueFrom: Column] | null => {
  const first = text.slice(from, from + longestKey + 2).search(/[:：]/u);
  const colon =
    first >= 0 && isChoice(text.slice(from, from + first))
      ? from + first
      : text.slice(from).search(labelEnd) + from;
  if (colon >= from) return [colon, colon + 1];
  const words = text.slice(from);
  const spaced = withoutColon.exec(words);
  if (spaced && isChoice(spaced[1])) return [from + spaced[0].length, from + spaced[0].length];
  return words.length <= longestWord && isChoice(words) ? [text.length, text.length] : null;
};

/** Read a line with a label; null for another one. */
const readLabelled = ({line, text, from}: Words): Form | null => {
  const found = findLabel(text, from);
  if (!found) return null;
  const [end] = found;
  let [, valueFrom] = found;
  const typed = trim(text.slice(from, end));
  if (typed.length > longestKey || !saysSomething(typed)) return null;
  while (valueFrom < text.length && /[\s\u200b*_]/.test(text.charAt(valueFrom))) valueFrom += 1;
  const label = readLabel(typed);
  const shown = label.isKnown ? plainLabel(typed) : typed;
  const isEmpty = !saysSomething(text.slice(valueFrom));
  return {
    form: isEmpty ? 'empty' : 'labelled',
    label,
    choicesAt: (index) => {
      const {ballots, ...rest} = isEmpty ? nothing : readBallots(line, index, valueFrom, label);
      return {...rest, choices: [choiceAt(label.kind, shown, index, ballots, false)]};
    },
    hasCount: !isEmpty && /\d/.test(text.charAt(valueFrom)),
  };
};

/** A line that begins with a name and ends in its voice: `Sam : -1`, `Sam +1`. */
const readNamedVoice = ({line, from, words}: Words): Form | null => {
  const roll = rollCallEnd.exec(words);
  const found = roll ?? nameBefore.exec(words);
  const mark = (roll ? roll[1] : found?.[2]) ?? '';
  const name = trim(
    words.slice(0, roll ? roll.index : (found?.[1]?.length ?? 0)).replace(/[*_]+/g, ''),
  );
  if (name.length > longestKey || !saysSomething(name) || (!roll && isChoice(name))) return null;
  const at = from + words.lastIndexOf(mark);
  return {
    form: roll ? 'rollCall' : 'nameFirst',
    voiceAt: (index) => {
      const place = [at, at + mark.length] as const;
      const ballot = ballotAt(line, index, place, 1, {name, note: ''});
      return whole([choiceAt(bareKind(mark), name, index, [ballot], true)]);
    },
  };
};

/** A label, or a name with its voice; a name that is known as a choice is a label. */
export const readLabelOrName = (at: Words): Form | null => {
  const labelled = readLabelled(at);
  const named = labelled?.label?.isKnown || !at.hasDigits ? null : readNamedVoice(at);
  return named ? {...labelled, ...named} : labelled;
};
