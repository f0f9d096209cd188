import {cutText} from '../../meeting/minutes/quote';
import {meaningOf, readChatWord} from '../../meeting/chat/read-chat';
import type {ChatMeaning} from '../../meeting/chat/read-chat';
import type {Intent} from '../../meeting/intent';
import type {Language, Meeting} from '../../meeting/meeting';
import type {AuthorId, EpochMs} from '../../meeting/pad-line';
import type {Engine} from '../engine';
import type {ChatMessage} from '../pad-host';
import type {RateGate} from '../rate';
import {writeWords} from '../words';
import {writeDone, writeRefusal, writeUnacted} from './chat-answer';
import type {Asker} from './chat-answer';

/** What hearing needs of the world. */
export interface ChatHost {
  /** Null without a pad of that name. */
  readonly meetingOf: (padId: string) => Promise<Meeting | null>;
  readonly nameOf: (author: AuthorId) => Promise<string>;
  readonly now: () => EpochMs;
  readonly sayTrouble: (error: unknown) => void;
}

/** As much of a message as stands before its answer. */
const longestEcho = 40;

/**
 * Listens to the chat: true for a message that was meant for the meeting and is no business of the
 * other people. It does what the button would, by the same rules, and answers its sender.
 */
export const createChatEar = (
  engine: Pick<Engine, 'submit'>,
  gate: RateGate,
  host: ChatHost,
): ((message: ChatMessage) => Promise<boolean>) => {
  const act = async (
    intent: Intent,
    before: Meeting,
    {padId, canWrite}: ChatMessage,
    asker: Asker,
  ): Promise<string> => {
    const {language} = before;
    if (!canWrite) return writeRefusal(language, 'read-only');
    const now = host.now();
    if (!gate.isOpen(asker.author)) return writeRefusal(language, 'too-many');
    // The chat doesn't say which time its sender goes by.
    const context = {...asker, now, clock: ''};
    const outcome = await engine.submit(padId, {id: '', request: {intent, context}});
    if (typeof outcome === 'string') return writeRefusal(language, outcome);
    if (!outcome.accepted) return writeRefusal(language, outcome.code);
    return writeDone(intent, before, (await host.meetingOf(padId)) ?? before, asker);
  };

  const reply = async (
    meaning: ChatMeaning,
    meeting: Meeting,
    message: ChatMessage,
    asker: Asker,
  ): Promise<string> => {
    if (meaning.kind !== 'act') return writeUnacted(meaning, meeting.language);
    try {
      return await act(meaning.intent, meeting, message, asker);
    } catch (error) {
      host.sayTrouble(error);
      return writeRefusal(meeting.language, 'failed');
    }
  };

  const say = (language: Language, {text, answer}: ChatMessage, words: string): void => {
    const typed = text.trim();
    const echo = cutText(typed, longestEcho + 1);
    answer(writeWords(language, 'ep_ag.panel.label'), `${echo} — ${words}`);
  };

  return async (message) => {
    const word = readChatWord(message.text);
    const meeting = word && (await host.meetingOf(message.padId));
    if (!word || !meeting?.isMeeting) return false;
    const asker = {author: message.author, name: await host.nameOf(message.author)};
    const meaning = meaningOf(word, meeting, asker);
    if (!meaning) return false;
    // Writing may take a tick: the message itself is settled before.
    void reply(meaning, meeting, message, asker).then((words) =>
      say(meeting.language, message, words),
    );
    return true;
  };
};
