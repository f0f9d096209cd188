import {takenBackWords, unitWords, voicesWords} from './known-words';
import {isOneOf} from './vocabulary';

/** Whether a number before the word is a measure, and no voices: `+5 min`, `+1000 euros`. */
export const isUnit = isOneOf(unitWords);

/** Whether a number before the word is of people or of voices: `12 voix`, `+3 mandats`. */
export const isVoicesWord = isOneOf(voicesWords);

/** Whether the word says that what stands before it is taken back: `+1 (retiré)`. */
export const isTakenBack = isOneOf(takenBackWords);
