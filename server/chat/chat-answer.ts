import {cutText} from '../../meeting/minutes/quote';
import {orderQueue} from '../../meeting/assembly/queue-order';
import {chatWord} from '../../meeting/chat/chat-words';
import type {ChatMeaning} from '../../meeting/chat/read-chat';
import type {Intent} from '../../meeting/intent';
import type {Language, Meeting} from '../../meeting/meeting';
import {isOwnTurn} from '../../meeting/notation/queue';
import type {AuthorId} from '../../meeting/pad-line';
import {writeWords} from '../words';

/** Who is answered. */
export interface Asker {
  readonly author: AuthorId;
  readonly name: string;
}

/** The longest that a proposal is quoted. */
const longestQuote = 120;
const quote = (text: string): string => cutText(text, longestQuote + 1);

/** What has become of somebody's place in the queue. */
const writePlace = (meeting: Meeting, {author, name}: Asker, otherwise: string): string => {
  const place = orderQueue(meeting).findIndex(({turn}) => isOwnTurn(turn, author, name)) + 1;
  return place > 0
    ? writeWords(meeting.language, 'ep_ag.said.place', {place})
    : writeWords(meeting.language, otherwise);
};

/** That a word was heeded: what the meeting now says of it. `before` is the meeting that it was said to. */
export const writeDone = (
  intent: Intent,
  before: Meeting,
  after: Meeting,
  asker: Asker,
): string => {
  const {language} = before;
  switch (intent.kind) {
    case 'joinQueue':
      return writePlace(after, asker, 'ep_ag.said.your-turn');
    case 'withdrawTurn':
      return writePlace(after, asker, 'ep_ag.said.left-queue');
    case 'endTurn':
      return writeWords(language, 'ep_ag.said.turn-ended');
    case 'castBallot': {
      const text = before.proposals.find(({id}) => id === intent.proposal)?.text ?? '';
      const choice = writeWords(language, `ep_ag.choice.${intent.choice}`);
      return writeWords(language, 'ep_ag.chat.cast', {choice, text: quote(text)});
    }
    default:
      return writeWords(language, 'ep_ag.chat.sos');
  }
};

/** Why a word was not heeded. */
export const writeRefusal = (language: Language, code: string): string => {
  const key = `ep_ag.refused.${code}`;
  const text = writeWords(language, key);
  return text === key ? writeWords(language, 'ep_ag.refused.failed') : text;
};

/** What can be said in the chat. */
const writeHelp = (language: Language): string => {
  const slash = (verb: Parameters<typeof chatWord>[1]): string => `/${chatWord(language, verb)}`;
  const speak = slash('speak');
  const words = [
    speak,
    `${speak} ${chatWord(language, 'question')}`,
    slash('done'),
    slash('withdraw'),
    '/sos',
    '+1',
    '-1',
    '0',
    slash('nppv'),
  ];
  return writeWords(language, 'ep_ag.chat.help', {words: words.join(', ')});
};

/** The answer to a word that asks for no change. */
export const writeUnacted = (
  meaning: Exclude<ChatMeaning, {kind: 'act'}>,
  language: Language,
): string => {
  switch (meaning.kind) {
    case 'help':
      return writeHelp(language);
    case 'nothing':
      return writeRefusal(language, meaning.code);
    case 'which': {
      const votes = meaning.votes
        .map(({nth, text}) => `${meaning.typed} ${nth} → ${quote(text)}`)
        .join(' · ');
      return writeWords(language, 'ep_ag.chat.which', {votes});
    }
  }
};
