import {table} from '../../languages/table';
import {openVotesFor} from '../assembly/open-votes';
import {orderQueue, speakingTurn} from '../assembly/queue-order';
import type {Intent} from '../intent';
import {standardChoices} from '../meeting';
import type {Meeting, Turn, TurnKind} from '../meeting';
import {blank, fold, foldWords, trim} from '../notation/fold';
import {isOwnTurn} from '../notation/queue';
import type {AuthorId} from '../pad-line';
import type {ChatVerb} from './chat-words';
import {pattern} from '../notation/pattern';

type StandardChoice = (typeof standardChoices)[number];

/** A chat message that says something to the meeting. */
export type ChatWord =
  | {readonly kind: 'speak'; readonly turnKind: TurnKind}
  | {readonly kind: 'done' | 'withdraw' | 'help'}
  | {readonly kind: 'sos'; readonly text: string}
  | {
      readonly kind: 'vote';
      readonly choice: StandardChoice;
      /** The sign or the word, without a number behind it. */
      readonly typed: string;
      /** From 1 among the open votes, as the panel lists them; null when none was said. */
      readonly nth: number | null;
      /** `+1` rather than a word: where there is nothing to vote on, it is said to the others. */
      readonly isSign: boolean;
    };

/** No word is longer, an SOS aside. */
const longestWord = 60;

/** Folded word → what it says. No word means two things; a test sees to it. */
const verbs = new Map<string, ChatVerb>();
for (const {chat} of Object.values(table)) {
  for (const verb of Object.keys(chat) as ChatVerb[]) {
    for (const word of chat[verb]) verbs.set(fold(word), verb);
  }
}

const signs: Readonly<Record<string, StandardChoice>> = {
  '+1': 'for',
  '-1': 'against',
  '0': 'abstain',
  '±0': 'abstain',
};
/** A sign, and a number behind it. Phones write dashes and the minus sign. */
const sign = /^((?:[+±\-\u2010-\u2015\u2212] ?)?[01])(?: (\d{1,2}))?$/;
/** A word, and a number behind it. */
const numbered = /^(\/.*?)(?: (\d{1,2}))?$/;
const turnKindOf: Partial<Record<ChatVerb, TurnKind>> = {
  reply: 'reply',
  question: 'question',
  technical: 'technical',
};

const nthOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

const readSign = (text: string): ChatWord | null => {
  const [, written, digits] = sign.exec(text) ?? [];
  const typed = written?.replace(' ', '').replace(/^[\u2010-\u2015\u2212]/, '-') ?? '';
  const choice = signs[typed];
  return choice ? {kind: 'vote', choice, typed, nth: nthOf(digits), isSign: true} : null;
};

const readVote = (text: string): ChatWord | null => {
  const [, typed = '', digits] = numbered.exec(text) ?? [];
  const verb = verbs.get(fold(typed));
  const choice = standardChoices.find((standard) => standard === verb);
  return choice ? {kind: 'vote', choice, typed, nth: nthOf(digits), isSign: false} : null;
};

const readSpeak = (text: string): ChatWord | null => {
  const [first = '', ...rest] = foldWords(text).split(' ');
  if (verbs.get(first) !== 'speak') return null;
  if (rest.length === 0) return {kind: 'speak', turnKind: 'topic'};
  const turnKind = turnKindOf[verbs.get(rest.join('')) ?? 'speak'];
  return turnKind ? {kind: 'speak', turnKind} : null;
};

const sosWord = pattern('iu')`^/sos(?![\p{L}\p{N}])${blank}*:?`;

/** What a chat message says to the meeting: a word after a slash or a sign, in any language. Null for all else. */
export const readChatWord = (message: string): ChatWord | null => {
  const isSlash = message.trimStart().startsWith('/');
  if (!isSlash && message.length > longestWord) return null;
  const text = trim(message);
  const called = sosWord.exec(text);
  // An SOS has to say something: its own word, where its sender has no time for more.
  if (called) return {kind: 'sos', text: trim(text.slice(called[0].length)) || 'SOS'};
  if (text.length > longestWord) return null;
  const plain = text.replace(/\s+/g, ' ');
  if (!isSlash) return readSign(plain);
  const vote = readVote(plain);
  if (vote) return vote;
  const verb = verbs.get(fold(plain));
  if (verb === 'done' || verb === 'withdraw' || verb === 'help') return {kind: verb};
  return readSpeak(plain);
};

/** What a word asks for. */
export type ChatMeaning =
  | {readonly kind: 'act'; readonly intent: Intent}
  /** One of these votes has to be named, by its number among the open ones. */
  | {
      readonly kind: 'which';
      readonly typed: string;
      readonly votes: readonly {readonly nth: number; readonly text: string}[];
    }
  | {readonly kind: 'help'}
  | {readonly kind: 'nothing'; readonly code: 'no-vote' | 'no-floor' | 'not-waiting'};

const meaningOfVote = (
  {choice, typed, nth, isSign}: Extract<ChatWord, {kind: 'vote'}>,
  {proposals}: Meeting,
): ChatMeaning | null => {
  const votes = openVotesFor(proposals, choice);
  if (votes.length === 0) return isSign ? null : {kind: 'nothing', code: 'no-vote'};
  const meant = nth === null ? votes : votes.filter((vote) => vote.nth === nth);
  const [only, second] = meant;
  if (only && !second) {
    return {kind: 'act', intent: {kind: 'castBallot', proposal: only.proposal.id, choice}};
  }
  return {
    kind: 'which',
    typed,
    votes: votes.map((vote) => ({nth: vote.nth, text: vote.proposal.text})),
  };
};

/** What a word asks of a meeting for `author`, who goes by `name`; null where it is meant for the other people. */
export const meaningOf = (
  word: ChatWord,
  meeting: Meeting,
  {author, name}: {readonly author: AuthorId; readonly name: string},
): ChatMeaning | null => {
  const isOwn = (turn: Turn): boolean => isOwnTurn(turn, author, name);
  switch (word.kind) {
    case 'speak':
      return {kind: 'act', intent: {kind: 'joinQueue', turnKind: word.turnKind}};
    case 'sos':
      return {kind: 'act', intent: {kind: 'callSos', text: word.text}};
    case 'done': {
      const turn = speakingTurn(meeting);
      return turn && isOwn(turn)
        ? {kind: 'act', intent: {kind: 'endTurn', turn: turn.id}}
        : {kind: 'nothing', code: 'no-floor'};
    }
    case 'withdraw': {
      const own = orderQueue(meeting).find(({turn}) => isOwn(turn));
      return own
        ? {kind: 'act', intent: {kind: 'withdrawTurn', turn: own.turn.id}}
        : {kind: 'nothing', code: 'not-waiting'};
    }
    case 'vote':
      return meaningOfVote(word, meeting);
    case 'help':
      return {kind: 'help'};
  }
};
