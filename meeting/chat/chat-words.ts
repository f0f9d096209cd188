import type {ChatWords} from '../../languages/shapes/chat';
import type {Language} from '../meeting';
import {toldWords} from './told-words';

/** What can be said with a word in the chat, beside an SOS and the signs `+1`, `-1` and `0`. */
export type ChatVerb = keyof ChatWords;

/** What people are told to type, without the slash. */
export const chatWord = (language: Language, verb: ChatVerb): string => toldWords[language][verb];
