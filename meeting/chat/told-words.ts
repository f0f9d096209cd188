import {byLanguage} from '../../languages/table';
import type {Language} from '../../languages/table';
import type {ChatWords} from '../../languages/shapes/chat';

// What this file exports is worked out by the build, and browsers get the result: scripts/work-out.mjs.

/** The word of the chat that people are told for each thing that can be said there. */
export const toldWords: Readonly<Record<Language, Readonly<Record<keyof ChatWords, string>>>> =
  byLanguage(({chat}) => ({
    speak: chat.speak[0],
    reply: chat.reply[0],
    question: chat.question[0],
    technical: chat.technical[0],
    done: chat.done[0],
    withdraw: chat.withdraw[0],
    for: chat.for[0],
    against: chat.against[0],
    abstain: chat.abstain[0],
    nppv: chat.nppv[0],
    help: chat.help[0],
  }));
