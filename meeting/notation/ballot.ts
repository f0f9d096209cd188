import {detail, findNext, readCountMark, readMark} from './ballot-mark';
import {readSaid, saidNothing} from './ballot-words';
import type {Label} from './choice-label';
import {isBlankAt, isDigitAt, saysSomething, trim} from './fold';
import type {Ballot, ChoiceKind} from '../meeting';
import {authorOf, isOwnSpan} from '../pad-line';
import type {Column, LineIndex, PadLine} from '../pad-line';

/** What the words behind a label were found to say. */
export interface BallotsRead {
  readonly ballots: readonly Ballot[];
  /** Whether something in it looks like a ballot, and nobody can say that it is one. */
  readonly isUnread: boolean;
  /** Whether several names stand behind one voice. */
  readonly isOfSeveral: boolean;
}

/** Wide and emoji signs as some keyboards have them; each is one sign long, so columns stay. */
export const withPlainSigns = (text: string): string =>
  /[＋➕﹢]/.test(text) ? text.replace(/[＋➕﹢]/g, '+') : text;

const aroundRemark = /^[\s(,;.]+|\)[\s.]*$/gu;

/** Whose the ballot is whose mark stands at a column: the mark says it, whatever is typed behind. */
const signatureOf = (line: PadLine, mark: Column): Pick<Ballot, 'author' | 'own'> => ({
  author: authorOf(line, mark, mark + 1),
  own: isOwnSpan(line, mark, mark + 1),
});

/** A voice, or several without a name, whose mark stands in `[from, to)` of a line. */
export const ballotAt = (
  line: PadLine,
  index: LineIndex,
  [from, to]: readonly [number, number],
  weight = 1,
  {name, note}: Pick<Ballot, 'name' | 'note'> = saidNothing,
): Ballot => ({line: index, from, to, ...signatureOf(line, from), name, note, weight});

/** A ballot, null where there is none for sure, and the choice that its own words name, if they do. */
export interface SaidBallot extends Pick<BallotsRead, 'isUnread' | 'isOfSeveral'> {
  readonly ballot: Ballot | null;
  readonly meant: ChoiceKind | null;
}

/** What begins with something else than a ballot. */
const something: readonly SaidBallot[] = [
  {ballot: null, meant: null, isUnread: true, isOfSeveral: false},
];

/** Where the words behind a mark end, without what sets the next mark apart. */
const wordsEnd = (text: string, markEnd: Column, next: Column): Column => {
  let to = next < 0 ? text.length : next;
  while (to > markEnd && (isBlankAt(text, to - 1) || /[,;*_/|]/.test(text.charAt(to - 1)))) to -= 1;
  return to;
};

/**
 * The ballots of a line from a column on, under a label or (null) by themselves: `+1`, `+ 1` as some
 * telephones correct it, and a count of hands where they begin. A ballot's words end where the next true
 * ballot begins: a `+20 %` in a reason is none. Cut by hand: patterns take several times as long, and a vote has hundreds.
 */
export const cutBallots = (
  line: PadLine,
  text: string,
  index: LineIndex,
  first: Column,
  label: Label | null,
): readonly SaidBallot[] => {
  let isHands = isDigitAt(text, first);
  let from = isHands ? first : text.indexOf('+', first);
  if (saysSomething(text.slice(first, from < 0 ? text.length : from))) return something;
  const found: SaidBallot[] = [];
  if (from < 0) return found;
  let mark = isHands ? readCountMark(text, from) : readMark(text, from, false);
  if (mark.sign !== 'voice') return something;
  while (from >= 0) {
    const {weight, to: markEnd} = mark;
    const next = findNext(text, markEnd, isHands && detail.test(text.slice(markEnd, markEnd + 20)));
    const to = wordsEnd(text, markEnd, next.from);
    const behind = text.slice(markEnd, to);
    const said = isHands
      ? {...saidNothing, note: trim(behind.replace(aroundRemark, ''))}
      : behind === ''
        ? saidNothing
        : readSaid(behind, weight, label);
    const {meant, isUnclear, isOfSeveral} = said;
    found.push({
      ballot: weight > 0 && !isUnclear ? ballotAt(line, index, [from, to], weight, said) : null,
      meant: meant && meant.kind,
      isUnread: next.isUnread || isUnclear,
      isOfSeveral,
    });
    ({from, mark} = next);
    isHands = false;
  }
  return found;
};

/** What ballots leave open. */
export const doubtsOf = (
  said: readonly SaidBallot[],
): Pick<BallotsRead, 'isUnread' | 'isOfSeveral'> => ({
  isUnread: said.some(({isUnread}) => isUnread),
  isOfSeveral: said.some(({isOfSeveral}) => isOfSeveral),
});

/** Read what stands behind a label. */
export const readBallots = (
  line: PadLine,
  index: LineIndex,
  valueFrom: Column,
  label: Label,
): BallotsRead => {
  const said = cutBallots(line, withPlainSigns(line.text), index, valueFrom, label);
  return {...doubtsOf(said), ballots: said.flatMap(({ballot}) => ballot ?? [])};
};
