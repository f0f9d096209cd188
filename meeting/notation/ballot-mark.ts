import {blank, isBlankAt, isDigitAt, trimmed} from './fold';
import type {Column} from '../pad-line';
import {pattern} from './pattern';
import {ofWhich} from './phrases';
import {isUnit, isVoicesWord} from './unit';

const nextWord = pattern('uy')`[^\s\u200b.,;:!?()*_/–—]+`;
const word = /\p{L}/u;
/** In UTF-16 units. */
const longestRemark = 300;
const voicesBehind = pattern('u')`^${blank}*(\p{L}+)`;
/** What may stand behind a count of hands: nothing, other ballots, a remark. */
const afterCount = /^[,;.!*_\s]*(?:$|[+(])/u;
/** A detail of a count of hands, `7 dont 2 procurations`. */
export const detail = pattern('iu')`^[,;]?${blank}*(?:${ofWhich})(?!\p{L})`;

/** A dash or a colon before a blank. */
const opensReason = /[-\u2010-\u2015\u2212:]/;

/** What a plus sign is: a voice; a measure or another number; or nobody can tell. */
export type Sign = 'voice' | 'none' | 'unclear';
/** A sign with the number behind it. */
export interface Mark {
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

/** Whether a text begins with a small letter. */
export const isSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

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
export const readMark = (text: string, from: Column, isBeside: boolean): Mark => {
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

/** The count of hands at a column: `12`, `12 voix`, `7 (dont 2 procurations)`; unclear with other words behind it. */
export const readCountMark = (text: string, from: Column): Mark => {
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
export const findNext = (text: string, markEnd: Column, startsInReason: boolean): Next => {
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
