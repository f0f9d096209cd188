import {isAside} from './aside';
import {withPlainSigns} from './ballot';
import {bareSign, readBare} from './bare-ballots';
import {readCounts, readNumber} from './count-line';
import {blank, blanksAtEnd, blanksAtStart, isLetterAt, saysSomething} from './fold';
import {isChoice, readLabelOrName} from './labelled-line';
import {perLine} from './line-record';
import {pattern} from './pattern';
import type {PadLine} from '../pad-line';
import {remembered} from './remembered';
import {readResult} from './result-line';
import {choiceAt} from './vote-form';
import type {ChoicesAt, Form, VoteLine, Words} from './vote-form';

const bulletAtStart = pattern('u')`^${blank}*(?:[-*•◦●▪]${blank}+|(?=[*_]{2}))`;
const countBehind = /[:：][\s\u200b*_]*\d{1,4}[*_]*$/u;
const thumb = /^[👍👎✋🖐🙋☝]/u;
/** `14 pour, 6 contre pour l’instant`: the word that may be a choice. */
const likeBallots = [
  pattern('u')`^\d{1,4}${blank}+(\p{L}+)(?=${blank}*(?:$|[,;.(/]|\d))`,
  pattern('u')`^(\p{L}+)${blank}+[+]?\d{1,4}(?=${blank}*(?:$|[,;.(/+]))`,
];
/** `chocolat +1 +1`: ballots behind words that are neither a label nor a name. */
const endsInBallots = pattern('u')`${blank}[+]${blank}?1[.!]?$`;

/** Whether people may think that somebody is counted by this text. */
const looksLikeBallots = (text: string): boolean =>
  thumb.test(text) ||
  endsInBallots.test(text) ||
  likeBallots.some((form) => isChoice(form.exec(text)?.[1])) ||
  // A row of a table.
  (text.startsWith('|') && text.split('|').some(isChoice));

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

/** `+1 Zoé`, `-1`: ballots alone, or what looks like them. */
const readBareLine = ({line, from, words, hasDigits}: Words): Form | null => {
  if (!hasDigits || isLetterAt(words, 0)) return null;
  const sign = bareSign(words);
  if (sign === 'voice') return {form: 'bare', choicesAt: bareLine(line, from)};
  return sign === 'unclear' || words.startsWith('|') ? {form: 'unread'} : null;
};

const readUnread = ({words}: Words): Form | null =>
  looksLikeBallots(words) ? {form: 'unread'} : null;

/** What words can be, in this order: the first that reads them says what they are. Text is what is left. */
const forms = [readBareLine, readLabelOrName, readCounts, readNumber, readUnread];

const readForm = (at: Words): Form => {
  for (const read of forms) {
    const form = read(at);
    if (form) return form;
  }
  return {form: 'text', isLikeCount: countBehind.test(at.words)};
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
  return read(readForm({line, text, from, words, hasDigits: /\d/.test(words)}));
};

/** A line without a ballot, by its text: every proposal has the same ones. */
const voteLineOfText = remembered((text) =>
  voteLineOf({text, authors: [], own: [], startedAt: null}),
);

/** Read one line of section 03, once for each record. */
export const readVoteLine = perLine((line) =>
  /[+\d]/.test(line.text) ? voteLineOf(line) : voteLineOfText(line.text),
);
