import {ballotAt, cutBallots, doubtsOf, withPlainSigns} from './ballot';
import type {BallotsRead, SaidBallot} from './ballot';
import {readMark} from './ballot-mark';
import type {Sign} from './ballot-mark';
import {readSaid} from './ballot-words';
import {blank, trim} from './fold';
import type {Ballot, ChoiceKind} from '../meeting';
import {pattern} from './pattern';
import type {Column, LineIndex, PadLine} from '../pad-line';

const bareToken = `(?:[+]\\d{1,4}|[-−–]1|[±]?0)(?!\\d)`;
const bareLine = pattern('u')`^${blank}*(?:${bareToken}[,;]?${blank}*)+$`;
const bareBallots = new RegExp(bareToken, 'gu');
/** `-1 Sam`, `0 (malade)`, `±0 !`: one ballot against or abstaining, with what is said beside it. */
const namedBare = pattern(
  'u',
)`^([-−–]1|±?0)(?![\d%.,/:'’])(?:${blank}*[.!]*$|${blank}+(?=[\p{Lu}\p{Lt}\p{Lo}(–—-]))`;
const anotherMark = pattern('u')`(?:^|${blank})[-+−–]\d`;

type BareKind = Exclude<ChoiceKind, 'label'>;

/** What a line of ballots alone was found to say, by choice; for comes first. */
export interface BareRead extends Pick<BallotsRead, 'isUnread' | 'isOfSeveral'> {
  readonly choices: ReadonlyMap<BareKind, readonly Ballot[]>;
}

/** What a mark without a label is for: `+1`, `-1`, `±0`. */
export const bareKind = (token: string): BareKind =>
  token.startsWith('+') ? 'for' : token.endsWith('0') ? 'abstain' : 'against';

/** A form of a line of ballots alone. Words have plain signs, and no blanks before them. */
interface BareForm {
  /** Whether words are of this form: `none` where they are text, null where a later form says what they are. */
  readonly sign: (words: string) => Sign | null;
  /** The ballots of a line whose words begin at a column. */
  readonly read: (
    line: PadLine,
    words: string,
    index: LineIndex,
    from: Column,
  ) => readonly SaidBallot[];
}

/** `+1 +1 -1 0`: marks and nothing else, each for itself. */
const marksAlone: BareForm = {
  sign: (words) => (bareLine.test(words) ? 'voice' : null),
  read: (line, words, index, from) =>
    Array.from(words.matchAll(bareBallots), ({0: token, index: at}) => {
      const kind = bareKind(token);
      const weight = kind === 'for' ? Number(token) : 1;
      const place = [from + at, from + at + token.length] as const;
      return {
        // `+0` is no voice.
        ballot: weight > 0 ? ballotAt(line, index, place, weight) : null,
        meant: kind,
        isUnread: false,
        isOfSeveral: false,
      };
    }),
};

/** `+1 Zoé, +12 Lyon`: each with its words, which may name another choice. */
const voicesFor: BareForm = {
  sign: (words) => (words.startsWith('+') ? readMark(words, 0, false).sign : null),
  read: (line, _words, index, from) =>
    cutBallots(line, withPlainSigns(line.text), index, from, null),
};

/** `-1 Noor`, `0 (malade)`: one ballot against or abstaining. */
const voiceWithSign: BareForm = {
  sign: (words) => {
    const named = namedBare.exec(words);
    if (named) return anotherMark.test(words.slice(named[0].length)) ? 'unclear' : 'voice';
    return /^(?:[-−–]\d{1,4}|[±]\d{1,4})[.!]*$/u.test(words) ? 'unclear' : 'none';
  },
  read: (line, words, index, from) => {
    const mark = namedBare.exec(words)?.[1] ?? '';
    const meant = bareKind(mark);
    const label = {kind: meant, isOpposed: meant === 'against'};
    const said = readSaid(words.slice(mark.length), 1, label);
    const place = [from, from + trim(words).length] as const;
    const ballot = said.isUnclear ? null : ballotAt(line, index, place, 1, said);
    return [{ballot, meant, isUnread: said.isUnclear, isOfSeveral: said.isOfSeveral}];
  },
};

const bareForms: readonly BareForm[] = [marksAlone, voicesFor, voiceWithSign];
const formOf = (words: string): BareForm | undefined => bareForms.find(({sign}) => sign(words));

/** How a line begins as one of ballots alone does: `+1 Zoé`, `-1`, `0 Lou`; `none` where it is text. */
export const bareSign = (typed: string): Sign => {
  const words = withPlainSigns(typed);
  return formOf(words)?.sign(words) ?? 'none';
};

/** Read a line of ballots alone, which `bareSign` knows as one, from the column of its first mark. */
export const readBare = (line: PadLine, index: LineIndex, from: Column): BareRead => {
  const words = withPlainSigns(line.text).slice(from);
  const said = formOf(words)?.read(line, words, index, from) ?? [];
  const choices = new Map<BareKind, Ballot[]>([['for', []]]);
  for (const {ballot, meant} of said) {
    if (!ballot) continue;
    const kind = meant && meant !== 'label' ? meant : 'for';
    const known = choices.get(kind);
    if (known) known.push(ballot);
    else choices.set(kind, [ballot]);
  }
  return {...doubtsOf(said), choices};
};
