import {isAside} from './aside';
import type {BallotsRead} from './ballot';
import {ballotAt, bareKind, bareSign, readBallots, readBare, withPlainSigns} from './ballot';
import {plainLabel, readLabel} from './choice-label';
import type {Label} from './choice-label';
import {blank, blanksAtEnd, blanksAtStart, isLetterAt, trim, saysSomething} from './fold';
import {longestKey} from './key-line';
import {perLine} from './line-record';
import type {Ballot, Choice, ChoiceKind} from '../meeting';
import type {Column, LineIndex, PadLine} from '../pad-line';
import {remembered} from './remembered';
import {pattern} from './pattern';
import {joins} from './phrases';

/** What a line was found to say of choices, standing at a line. */
export interface ChoicesRead {
  readonly choices: readonly Choice[];
  /** Whether something on it looks like a ballot and is none for sure. */
  readonly isUnread: boolean;
  /** Whether several names stand behind one voice. */
  readonly isOfSeveral: boolean;
}
/** Choices as they stand at a line. */
export type ChoicesAt = (index: LineIndex) => ChoicesRead;

/**
 * The forms of a line of section 03:
 * - `labelled`: `Pour : +1`, `Contre : 3 voix`, `Pour`, `lundi : +1`
 * - `empty`: a label with nothing behind it
 * - `bare`: ballots alone, `+1 Zoé`, `-1`
 * - `rollCall`: `Sam : +1`, `Noor : -1`: an option with one voice, or a person; `choicesAt` reads the one, `voiceAt` the other
 * - `nameFirst`: `Sam +1`
 * - `counts`: `14 pour, 6 contre`
 * - `number`: `12`, `12 voix`, which is a count below a label
 * - `unread`: what looks like ballots, and nobody can say for sure
 */
export type VoteForm =
  | 'blank'
  | 'text'
  | 'result'
  | 'labelled'
  | 'empty'
  | 'bare'
  | 'rollCall'
  | 'nameFirst'
  | 'counts'
  | 'number'
  | 'unread';

/** What a line of section 03 says, wherever it stands. */
export interface VoteLine {
  readonly form: VoteForm;
  /** Without a list's bullet. */
  readonly text: string;
  /** Of a `result`: its words. */
  readonly result?: string;
  readonly isBulleted: boolean;
  /** Of a labelled line. */
  readonly label?: Label;
  readonly choicesAt?: ChoicesAt;
  /** Of a `rollCall` or `nameFirst`: its reading as a person's voice. */
  readonly voiceAt?: ChoicesAt;
  /** `Barvote : 5`: a label of the pad's own with a number, which is text unless counts stand beside it. */
  readonly isLikeCount?: boolean;
  /** Whether a labelled line has a count of hands. */
  readonly hasCount?: boolean;
}
type Form = Omit<VoteLine, 'text' | 'isBulleted'>;

const resultLine = pattern('us')`^${blank}*(?:→|➜|➔|⇒|=>|->)${blank}*(.+)$`;
const bulletAtStart = pattern('u')`^${blank}*(?:[-*•◦●▪]${blank}+|(?=[*_]{2}))`;
/** The colon before ballots or before nothing: labels have colons too (`18:30 : +1`). */
const labelEnd = pattern('u')`[:：](?=[\s\u200b*_]*(?:[+]${blank}?\d{1,4}(?!\d)|$))`;
const countBehind = /[:：][\s\u200b*_]*\d{1,4}[*_]*$/u;
const rollCallEnd = pattern('u')`[:：]${blank}*([+]${blank}?1|[-−–]1|±?0)[.!]?$`;
const nameBefore = pattern('u')`^(\P{N}{1,60}?)${blank}+([+]${blank}?1)[.!]?$`;
const numberAlone = pattern('u')`^\d{1,4}(?:${blank}+\p{L}+)?[.!]?$`;
const thumb = /^[👍👎✋🖐🙋☝]/u;
/** `14 pour`, `pour 14`: the parts of a line of counts. */
const countPart = pattern(
  'u',
)`^(?:(\d{1,4})${blank}+(\p{L}[\p{L}’'\s-]{0,40})|(\p{L}[\p{L}’'\s-]{0,40}?)${blank}+(\d{1,4}))$`;
const betweenCounts = pattern(
  'u',
)`${blank}*(?:[,;/|]|[.](?=${blank})|${blank}(?:${joins})(?=${blank}))${blank}*`;
const withoutColon = pattern('u')`^(\p{L}[\p{L}’'\s-]{0,40}?)${blank}+(?=[+]${blank}?\d)`;
/** `14 pour, 6 contre pour l’instant`: the word that may be a choice. */
const likeBallots = [
  pattern('u')`^\d{1,4}${blank}+(\p{L}+)(?=${blank}*(?:$|[,;.(/]|\d))`,
  pattern('u')`^(\p{L}+)${blank}+[+]?\d{1,4}(?=${blank}*(?:$|[,;.(/+]))`,
];
/** `chocolat +1 +1`: ballots behind words that are neither a label nor a name. */
const endsInBallots = pattern('u')`${blank}[+]${blank}?1[.!]?$`;
const longestWord = 40;

/** The words after the arrow of a result line, or null. */
export const readResult = (text: string): string | null => {
  const found = resultLine.exec(text);
  return found ? trim(found[1] ?? '') : null;
};

/**
 * A choice with some ballots, as a line has it. `bare`: without its label; new ballots join the line of a
 * label.
 */
export const choiceAt = (
  kind: ChoiceKind,
  label: string,
  line: LineIndex,
  ballots: readonly Ballot[],
  bare: boolean,
  joins = !bare,
): Choice => ({kind, label, line, bare, joins, ballots});

/** Hands that somebody counted: nobody's ballot. */
const handsAt = (index: LineIndex, to: number, weight: number): readonly Ballot[] =>
  weight > 0
    ? [{line: index, from: 0, to, author: null, own: false, name: '', note: '', weight}]
    : [];

const nothing: BallotsRead = {ballots: [], isUnread: false, isOfSeveral: false};

/** Choices that a line says without any doubt. */
export const whole = (choices: readonly Choice[]): ChoicesRead => ({
  choices,
  isUnread: false,
  isOfSeveral: false,
});

/** `14 pour, 6 contre`: every part a number and a choice; null otherwise. */
const readCounts = (words: string): Form | null => {
  if (words.length > 200) return null;
  const counts: {kind: ChoiceKind; label: string; weight: number}[] = [];
  for (const part of words.replace(/[.!]$/, '').split(betweenCounts)) {
    const [, first, after = '', before = '', last] = countPart.exec(part) ?? [];
    const label = trim(after || before);
    const {kind, isKnown} = readLabel(label);
    if (!isKnown) return null;
    counts.push({kind, label, weight: Number(first ?? last)});
  }
  const choicesAt: ChoicesAt = (index) =>
    whole(
      counts.map(({kind, label, weight}) =>
        choiceAt(kind, label, index, handsAt(index, words.length, weight), true),
      ),
    );
  return {form: 'counts', choicesAt};
};

const isChoice = (word = ''): boolean => readLabel(trim(word)).isKnown;

/** Whether people may think that somebody is counted by this text. */
const looksLikeBallots = (text: string): boolean =>
  thumb.test(text) ||
  endsInBallots.test(text) ||
  likeBallots.some((form) => isChoice(form.exec(text)?.[1])) ||
  // A row of a table.
  (text.startsWith('|') && text.split('|').some(isChoice));

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

/** Read a line with a label; null for another one. `from`: where its words begin. */
const readLabelled = (line: PadLine, text: string, from: Column): Form | null => {
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
const readNamedVoice = (line: PadLine, text: string, from: Column): Form | null => {
  const words = text.slice(from);
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

const bareLine =
  (line: PadLine, from: number): ChoicesAt =>
  (index) => {
    const {choices, ...rest} = readBare(line, index, from);
    return {
      ...rest,
      choices: Array.from(choices, ([kind, ballots]) =>
        choiceAt(kind, '', index, ballots, true, kind === 'for'),
      ),
    };
  };

/** Read the words of a line, from where they begin. */
const readForm = (line: PadLine, text: string, from: Column): Form => {
  const words = text.slice(from);
  const hasDigits = /\d/.test(words);
  if (hasDigits && !isLetterAt(words, 0)) {
    const sign = bareSign(words);
    if (sign === 'voice') return {form: 'bare', choicesAt: bareLine(line, from)};
    if (sign === 'unclear' || words.startsWith('|')) return {form: 'unread'};
  }
  const labelled = readLabelled(line, text, from);
  if (labelled?.label?.isKnown) return labelled;
  if (hasDigits) {
    const named = readNamedVoice(line, text, from);
    if (named) return {...labelled, ...named};
  }
  if (labelled) return labelled;
  const counts = hasDigits && readCounts(words);
  if (counts) return counts;
  if (numberAlone.test(words)) {
    const weight = parseInt(words, 10);
    const choicesAt: ChoicesAt = (index) =>
      whole([choiceAt('for', '', index, handsAt(index, words.length, weight), true)]);
    return {form: 'number', choicesAt};
  }
  if (looksLikeBallots(words)) return {form: 'unread'};
  return {form: 'text', isLikeCount: countBehind.test(words)};
};

/** Null for an aside. */
const voteLineOf = (line: PadLine): VoteLine | null => {
  // Most lines begin with a letter: no bullet, no arrow and no ballot is there.
  const typed = withPlainSigns(line.text);
  const isPlain = isLetterAt(typed, 0);
  const text = typed.slice(0, typed.length - blanksAtEnd(typed));
  const bullet = isPlain ? 0 : (bulletAtStart.exec(text)?.[0].length ?? 0);
  const from = bullet + blanksAtStart(text.slice(bullet));
  const words = text.slice(from);
  const read = (form: Form): VoteLine => ({text: words, isBulleted: bullet > 0, ...form});
  if (!isPlain) {
    if (!saysSomething(words)) return read({form: 'blank'});
    const result = readResult(words);
    if (result !== null) return read({form: 'result', result});
    if (isAside(words)) return null;
  }
  return read(readForm(line, text, from));
};

/** A line without a ballot, by its text: every proposal has the same ones. */
const voteLineOfText = remembered((text) =>
  voteLineOf({text, authors: [], own: [], startedAt: null}),
);

/** Read one line of section 03, once for each record. */
export const readVoteLine = perLine((line) =>
  /[+\d]/.test(line.text) ? voteLineOf(line) : voteLineOfText(line.text),
);
