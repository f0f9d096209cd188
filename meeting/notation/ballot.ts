import {readLabel} from './choice-label';
import type {Label} from './choice-label';
import {blank, dash, isBlankAt, isDigitAt, trim, trimmed, saysSomething} from './fold';
import {nameSeparators} from './name-list';
import type {Ballot, ChoiceKind} from '../meeting';
import {authorOf, isOwnSpan} from '../pad-line';
import type {Column, LineIndex, PadLine} from '../pad-line';
import {isTakenBack, isUnit, isVoicesWord} from './unit';
import {pattern} from './pattern';
import {ofWhich} from './phrases';

/** What the words behind a label were found to say. */
export interface BallotsRead {
  readonly ballots: readonly Ballot[];
  /** Whether something in it looks like a ballot, and nobody can say that it is one. */
  readonly isUnread: boolean;
  /** Whether several names stand behind one voice. */
  readonly isOfSeveral: boolean;
}

const bareToken = `(?:[+]\\d{1,4}|[-−–]1|[±]?0)(?!\\d)`;
const bareLine = pattern('u')`^${blank}*(?:${bareToken}[,;]?${blank}*)+$`;
const bareBallots = new RegExp(bareToken, 'gu');
/** `-1 Sam`, `0 (malade)`, `±0 !`: one ballot against or abstaining, with what is said beside it. */
const namedBare = pattern(
  'u',
)`^([-−–]1|±?0)(?![\d%.,/:'’])(?:${blank}*[.!]*$|${blank}+(?=[\p{Lu}\p{Lt}\p{Lo}(–—-]))`;
const anotherMark = pattern('u')`(?:^|${blank})[-+−–]\d`;

/** Wide and emoji signs as some keyboards have them; each is one sign long, so columns stay. */
export const withPlainSigns = (text: string): string =>
  /[＋➕﹢]/.test(text) ? text.replace(/[＋➕﹢]/g, '+') : text;

const separators = pattern('gu')`[,;]|${blank}`;
const reasonBegins = pattern(
  'u',
)`\(|:(?=${blank})|${blank}${dash}+(?=${blank})|^${blank}*${dash}+(?=${blank})`;
const smallWord = pattern('u')`(?:^|${blank})\P{Lu}`;
const arrow = /^(?:→|➜|➔|⇒|=>|->)/u;
const nextWord = pattern('uy')`[^\s\u200b.,;:!?()*_/–—]+`;
const word = /\p{L}/u;
/** A letter or a digit: emoji and signs say nothing behind a ballot. */
const spoken = /[\p{L}\p{N}]/u;
/** Emoji that agree, and name nobody. */
const reaction = /^(?:[👍👌👏🙌🙏💪✊✌❤🎉✅🖐✋.!\s]|\ufe0f)+$/u;
const firstWord = pattern('u')`^[(*_]*([^\s\u200b,;:()]+)`;
/** In UTF-16 units. */
const longestRemark = 300;
const voicesBehind = pattern('u')`^${blank}*(\p{L}+)`;
/** What may stand behind a count of hands: nothing, other ballots, a remark. */
const afterCount = /^[,;.!*_\s]*(?:$|[+(])/u;
/** A detail of a count of hands, `7 dont 2 procurations`. */
const detail = pattern('iu')`^[,;]?${blank}*(?:${ofWhich})(?!\p{L})`;
/** A dash or a colon before a blank. */
const opensReason = /[-\u2010-\u2015\u2212:]/;
const aroundRemark = /^[\s(,;.]+|\)[\s.]*$/gu;

/**
 * Cut what follows a ballot's mark: `Max – trop cher`, `Max (trop cher)`, `Max : trop cher`. Without a
 * name, `+1 (Zoé)` is one; where people oppose, `+1 (trop cher)` and `+1 – Trop cher` are reasons.
 */
const readBallotWords = (words: string, isOpposed: boolean): Pick<Ballot, 'name' | 'note'> => {
  const found = reasonBegins.exec(words);
  const name = trim(words.slice(0, found?.index).replace(separators, ' '));
  if (!found) return {name, note: ''};
  const rest = words.slice(found.index + found[0].length);
  const inParentheses = found[0] === '(';
  const note = trim(inParentheses ? rest.replace(')', '') : rest);
  const isName = name === '' && !(isOpposed && (!inParentheses || smallWord.test(note)));
  return isName ? {name: note, note: ''} : {name, note};
};

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

/** What a plus sign is: a voice; a measure or another number; or nobody can tell. */
type Sign = 'voice' | 'none' | 'unclear';
interface Mark {
  readonly sign: Sign;
  readonly weight: number;
  /** Where the number ends. */
  readonly to: Column;
}

const [space, plus, zero] = [32, 43, 48];
const none: Mark = {sign: 'none', weight: 0, to: 0};

const wordFrom = (text: string, column: Column): string => {
  nextWord.lastIndex = column;
  return nextWord.exec(text)?.[0] ?? '';
};
const isSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** The number at a column, up to five digits: more than four are none of people. */
const readNumber = (text: string, from: Column): Omit<Mark, 'sign'> => {
  let to = from;
  let weight = 0;
  while (isDigitAt(text, to) && to < from + 5) {
    weight = weight * 10 + text.charCodeAt(to) - zero;
    to += 1;
  }
  return {weight, to};
};

/** Read the sign at a column. `isBeside`: whether it stands among the words of another ballot. */
const readMark = (text: string, from: Column, isBeside: boolean): Mark => {
  const digitsFrom = from + (isBlankAt(text, from + 1) ? 2 : 1);
  const {weight, to} = readNumber(text, digitsFrom);
  if (to === digitsFrom) return none;
  const mark = (sign: Sign): Mark => ({sign, weight, to});
  const doubtful = isBeside ? 'none' : 'unclear';
  if (to > digitsFrom + 4) return mark(doubtful);
  const next = text.charCodeAt(to);
  // Most often: the end, or another ballot behind a blank.
  if (to === text.length || (next === space && text.charCodeAt(to + 1) === plus) || next === plus) {
    return mark('voice');
  }
  if (isDigitAt(text, to + 1) && /[.,:/'’h]/.test(text.charAt(to))) {
    return mark(doubtful);
  }
  let wordAt = to;
  while (isBlankAt(text, wordAt)) wordAt += 1;
  if (/[%‰€$£°]/u.test(text.charAt(wordAt))) return mark('none');
  if (text.charAt(wordAt) === '?') return mark('unclear');
  const follows = wordFrom(text, wordAt);
  if (!word.test(follows)) return mark('voice');
  if (isUnit(follows)) return mark('none');
  if (isVoicesWord(follows)) return mark('voice');
  // `+1 sam` is a voice; `+20 a year`, `+3 stylos` and, in a reason, `+1 to all` are none for sure.
  return mark(isSmall(follows) && (weight > 1 || isBeside) ? 'unclear' : 'voice');
};

/** Whether a sign at a column can open a ballot: behind a blank, a separator, or the ballot before it. */
const canOpen = (text: string, column: Column, markEnd: Column): boolean =>
  column === markEnd ||
  isBlankAt(text, column - 1) ||
  /[,;/|()*_.!+]/.test(text.charAt(column - 1));

/** Where a parenthesis opened at a column is closed, within what a remark may be long; the column itself where it isn't. */
const closedAt = (text: string, open: Column): Column => {
  const close = text.slice(open, open + longestRemark).indexOf(')');
  return close < 0 ? open : open + close;
};

/** The known meaning of the words of a ballot: `+1 contre`. */
const choiceSaid = (words: string): Label | null => {
  const label = words === '' || words.length > 40 ? null : readLabel(words);
  return label?.isKnown ? label : null;
};

/** The count of hands at a column: `12`, `12 voix`, `7 (dont 2 procurations)`; unclear with other words behind it. */
const readCountMark = (text: string, from: Column): Mark => {
  const number = readNumber(text, from);
  let {to} = number;
  const isTooLong = to === from + 5;
  const follows = voicesBehind.exec(text.slice(to, to + longestRemark));
  if (follows && isVoicesWord(follows[1] ?? '')) to += follows[0].length;
  const behind = trimmed(text, to, Math.min(text.length, to + longestRemark));
  const isPlain = !isTooLong && (afterCount.test(behind) || detail.test(behind));
  return {sign: isPlain ? 'voice' : 'unclear', weight: number.weight, to};
};

/** Where the next true ballot begins behind a mark, and what was passed on the way. */
interface Next {
  readonly from: Column;
  readonly mark: Mark;
  readonly isUnread: boolean;
}

/** Look for the next true ballot. A sign in parentheses is part of a remark. */
const findNext = (text: string, markEnd: Column, startsInReason: boolean): Next => {
  let isReason = startsInReason;
  let isUnread = false;
  for (let seek = markEnd; seek < text.length; seek += 1) {
    const code = text.charCodeAt(seek);
    if (code === space) continue;
    if (code === plus) {
      if (!canOpen(text, seek, markEnd)) continue;
      const mark = readMark(text, seek, isReason);
      if (mark.sign === 'voice') return {from: seek, mark, isUnread};
      if (mark.sign === 'unclear') isUnread = true;
      seek = Math.max(seek, mark.to - 1);
    } else if (code === 40) {
      const close = closedAt(text, seek);
      isReason ||= close === seek;
      seek = close;
    } else if (opensReason.test(text.charAt(seek))) {
      isReason ||= isBlankAt(text, seek + 1);
    }
  }
  return {from: -1, mark: none, isUnread};
};

/** What is said behind a mark: whose ballot, why, for what; and whether it counts. */
interface Said {
  readonly name: string;
  readonly note: string;
  /** The choice that the words name, where there is no label. */
  readonly meant: Label | null;
  readonly isUnclear: boolean;
  readonly isOfSeveral: boolean;
}
const saidNothing: Said = {name: '', note: '', meant: null, isUnclear: false, isOfSeveral: false};

/** Read the words behind a mark, under a label or (null) on a line of ballots alone. */
const readSaid = (behind: string, weight: number, label: Label | null): Said => {
  const start = trim(behind);
  if (arrow.test(start)) return {...saidNothing, isUnclear: true};
  if (!saysSomething(start) || reaction.test(start)) return saidNothing;
  const opening = firstWord.exec(start)?.[1] ?? '';
  if (isTakenBack(opening)) return {...saidNothing, isUnclear: true};
  const isVoices = isVoicesWord(opening) && !start.startsWith('(');
  const {name, note} = readBallotWords(
    isVoices ? start.slice(opening.length) : behind,
    label?.isOpposed ?? false,
  );
  const meant = choiceSaid(name);
  const opensAsChoice = !meant && isSmall(opening) && weight === 1 && choiceSaid(opening) !== null;
  if (opensAsChoice || (meant && (label ? label.kind !== meant.kind : meant.kind === 'label'))) {
    return {...saidNothing, isUnclear: true};
  }
  if (meant || !saysSomething(name)) return {...saidNothing, note, meant};
  const named = start.slice(0, reasonBegins.exec(start)?.index).split(nameSeparators);
  const isOfSeveral = weight === 1 && named.filter((part) => spoken.test(part)).length > 1;
  return {name, note, meant: null, isUnclear: false, isOfSeveral};
};

/** A ballot and the choice that its own words name, if they do. */
interface SaidBallot {
  readonly ballot: Ballot;
  readonly meant: Label | null;
}

/**
 * The ballots of a line from a column on: `+1`, `+ 1` as some telephones correct it, and a count of
 * hands where they begin. A ballot's words end where the next true ballot begins: a `+20 %` in a reason
 * is none. Cut by hand: patterns take several times as long, and a vote has hundreds.
 */
const cutBallots = (
  line: PadLine,
  text: string,
  index: LineIndex,
  valueFrom: Column,
  label: Label | null,
): {
  readonly found: readonly SaidBallot[];
  readonly isUnread: boolean;
  readonly isOfSeveral: boolean;
} => {
  const found: SaidBallot[] = [];
  const isCount = isDigitAt(text, valueFrom);
  let from = isCount ? valueFrom : text.indexOf('+', valueFrom);
  const before = from < 0 ? text.length : from;
  if (before > valueFrom && saysSomething(text.slice(valueFrom, before))) {
    return {found, isUnread: true, isOfSeveral: false};
  }
  let mark = from < 0 ? none : isCount ? readCountMark(text, from) : readMark(text, from, false);
  if (from >= 0 && mark.sign !== 'voice') return {found, isUnread: true, isOfSeveral: false};
  let isUnread = false;
  let isOfSeveral = false;
  let isHands = isCount;
  while (from >= 0) {
    const {weight, to: markEnd} = mark;
    const next = findNext(text, markEnd, isHands && detail.test(text.slice(markEnd, markEnd + 20)));
    let to = next.from < 0 ? text.length : next.from;
    while (to > markEnd && (isBlankAt(text, to - 1) || /[,;*_/|]/.test(text.charAt(to - 1))))
      to -= 1;
    let said = saidNothing;
    if (to > markEnd) {
      const behind = text.slice(markEnd, to);
      if (isHands) said = {...saidNothing, note: trim(behind.replace(aroundRemark, ''))};
      else said = readSaid(behind, weight, label);
    }
    const {meant, isUnclear} = said;
    isUnread ||= next.isUnread || isUnclear;
    isOfSeveral ||= said.isOfSeveral;
    if (weight > 0 && !isUnclear) {
      found.push({ballot: ballotAt(line, index, [from, to], weight, said), meant});
    }
    ({from, mark} = next);
    isHands = false;
  }
  return {found, isUnread, isOfSeveral};
};

/** Read what stands behind a label. */
export const readBallots = (
  line: PadLine,
  index: LineIndex,
  valueFrom: Column,
  label: Label,
): BallotsRead => {
  const text = withPlainSigns(line.text);
  const {found, ...rest} = cutBallots(line, text, index, valueFrom, label);
  return {...rest, ballots: found.map(({ballot}) => ballot)};
};

type BareKind = Exclude<ChoiceKind, 'label'>;

/** What a line of ballots alone was found to say, by choice; for comes first. */
export interface BareRead {
  readonly choices: ReadonlyMap<BareKind, readonly Ballot[]>;
  readonly isUnread: boolean;
  readonly isOfSeveral: boolean;
}

/** What a mark without a label is for: `+1`, `-1`, `±0`. */
export const bareKind = (token: string): BareKind =>
  token.startsWith('+') ? 'for' : token.endsWith('0') ? 'abstain' : 'against';

/** How a line begins as one of ballots alone does: `+1 Zoé`, `-1`, `0 Lou`; `none` where it is text. */
export const bareSign = (words: string): Sign => {
  const text = withPlainSigns(words);
  if (bareLine.test(text)) return 'voice';
  if (text.startsWith('+')) return readMark(text, 0, false).sign;
  const named = namedBare.exec(text);
  if (named) return anotherMark.test(text.slice(named[0].length)) ? 'unclear' : 'voice';
  return /^(?:[-−–]\d{1,4}|[±]\d{1,4})[.!]*$/u.test(text) ? 'unclear' : 'none';
};

/** Read a line of ballots alone, which `bareSign` knows as one, from the column of its first mark. */
export const readBare = (line: PadLine, index: LineIndex, from: Column): BareRead => {
  const text = withPlainSigns(line.text);
  const choices = new Map<BareKind, Ballot[]>([['for', []]]);
  const put = (kind: BareKind, ballot: Ballot): void => {
    choices
      .set(kind, choices.get(kind) ?? [])
      .get(kind)
      ?.push(ballot);
  };
  const words = text.slice(from);
  if (bareLine.test(words)) {
    for (const {0: token, index: at} of words.matchAll(bareBallots)) {
      const [start, end] = [from + at, from + at + token.length];
      const kind = bareKind(token);
      const weight = kind === 'for' ? Number(token) : 1;
      // `+0` is no voice.
      if (weight > 0) put(kind, ballotAt(line, index, [start, end], weight));
    }
    return {choices, isUnread: false, isOfSeveral: false};
  }
  if (text.charCodeAt(from) === plus) {
    const {found, isUnread, isOfSeveral} = cutBallots(line, text, index, from, null);
    for (const {ballot, meant} of found) {
      put(meant && meant.kind !== 'label' ? meant.kind : 'for', ballot);
    }
    return {choices, isUnread, isOfSeveral};
  }
  const mark = namedBare.exec(words)?.[1] ?? '';
  const kind = bareKind(mark);
  const to = from + trim(words).length;
  const label = {kind, beside: null, isKnown: true, isOpposed: kind === 'against'};
  const said = readSaid(words.slice(mark.length), 1, label);
  if (!said.isUnclear) put(kind, ballotAt(line, index, [from, to], 1, said));
  return {choices, isUnread: said.isUnclear, isOfSeveral: said.isOfSeveral};
};
