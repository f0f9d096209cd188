import {blank, dash, isBlankAt, isDigitAt, trim, saysSomething} from './fold';
import type {Ballot, Choice, ChoiceKind} from '../meeting';
import {authorOf} from '../pad-line';
import type {Column, LineIndex, PadLine} from '../pad-line';

const bareToken = `(?:[+]\\d{1,4}|[-−–]1|[±]?0)(?!\\d)`;
const bareLine = new RegExp(`^${blank}*(?:${bareToken}[,;]?${blank}*)+$`, 'u');
const bareBallots = new RegExp(bareToken, 'gu');

const voices = `${blank}+(?:voix|vot[eio]s?|Stimmen?)(?!\\p{L})`;
/** A count of hands: `12`, `12 voix`. */
export const count = `\\d{1,4}(?!\\d)(?:${voices})?`;
const voicesHere = new RegExp(voices, 'uy');
/** A `+20` in parentheses is in a reason, and no ballot. */
const remarkHere = /\([^()]{0,300}\)/uy;

const noWords = {name: '', note: ''};
const separators = new RegExp(`[,;]|${blank}`, 'gu');
const reasonBegins = new RegExp(`\\(|:(?=${blank})|${blank}${dash}+(?=${blank})`, 'u');
const smallWord = new RegExp(`(?:^|${blank})\\P{Lu}`, 'u');

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

/** Where a sticky pattern that is found at a column ends; the column itself where it is not. */
const endOf = (pattern: RegExp, text: string, column: Column): Column => {
  pattern.lastIndex = column;
  return pattern.test(text) ? pattern.lastIndex : column;
};

const [space, plus, zero] = [32, 43, 48];

/**
 * The ballots of a line from a column on: `+1`, `+ 1` as some telephones correct it, and a count of
 * hands where they begin. Cut by hand: patterns take several times as long, and a vote has hundreds.
 */
export const readLabelledBallots = (
  line: PadLine,
  index: LineIndex,
  valueFrom: Column,
  isOpposed: boolean,
): Ballot[] => {
  const {text} = line;
  const ballots: Ballot[] = [];
  let from = isDigitAt(text, valueFrom) ? valueFrom : text.indexOf('+', valueFrom);
  while (from >= 0) {
    const digitsFrom = isDigitAt(text, from) ? from : from + (isBlankAt(text, from + 1) ? 2 : 1);
    let markEnd = digitsFrom;
    let weight = 0;
    while (isDigitAt(text, markEnd)) {
      weight = weight * 10 + text.charCodeAt(markEnd) - zero;
      markEnd += 1;
    }
    // Most often the next one stands behind a blank.
    const isNear = text.charCodeAt(markEnd + 1) === plus && text.charCodeAt(markEnd) === space;
    let next = isNear ? markEnd + 1 : text.indexOf('+', markEnd);
    if (markEnd > digitsFrom && markEnd < digitsFrom + 5) {
      let to = next < 0 ? text.length : next;
      let words = noWords;
      if (to > markEnd + 1) {
        const open = text.slice(markEnd, to).indexOf('(');
        if (open >= 0) next = text.indexOf('+', endOf(remarkHere, text, markEnd + open));
        markEnd = endOf(voicesHere, text, markEnd);
        to = next < 0 ? text.length : next;
      }
      while (to > markEnd && (isBlankAt(text, to - 1) || /[,;]/.test(text.charAt(to - 1)))) to -= 1;
      if (to > markEnd) {
        const said = text.slice(markEnd, to);
        if (saysSomething(said)) words = readBallotWords(said, isOpposed);
      }
      const {name, note} = words;
      const author = authorOf(line, from, from + 1);
      if (weight > 0) ballots.push({line: index, from, to, author, name, note, weight});
    }
    from = next;
  }
  return ballots;
};

/** Whether a line holds nothing but ballots. */
export const isBareLine = (text: string): boolean => bareLine.test(text);

const bareKinds = (token: string): Exclude<ChoiceKind, 'label' | 'nppv'> =>
  token.startsWith('+') ? 'for' : token.endsWith('0') ? 'abstain' : 'against';

/** The choices of a line of ballots alone: `+1` for, `-1` against, `0` or `±0` abstains. */
export const readBareLine = (line: PadLine, index: LineIndex): Choice[] => {
  const choices = new Map<ChoiceKind, Ballot[]>([['for', []]]);
  for (const {0: token, index: from} of line.text.matchAll(bareBallots)) {
    const kind = bareKinds(token);
    const to = from + token.length;
    const author = authorOf(line, from, to);
    const weight = kind === 'for' ? Math.max(1, Number(token)) : 1;
    const ballot: Ballot = {line: index, from, to, author, ...noWords, weight};
    const sameKind = choices.get(kind);
    if (sameKind) sameKind.push(ballot);
    else choices.set(kind, [ballot]);
  }
  return Array.from(choices, ([kind, ballots]) => ({
    kind,
    label: '',
    line: index,
    bare: true,
    ballots,
  }));
};
