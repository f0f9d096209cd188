import {byLanguage} from '../../languages/table';
import type {MinutesWords} from '../../languages/shapes/minutes';
import {fold} from './fold';

/** What opens a line of the minutes, or a list in them. */
export type MinutesWord = keyof MinutesWords['openings'];

/**
 * The words that say so: the first is written, all are read. They stand apart from the others, since no
 * browser reads the minutes.
 */
export const minutesWords = byLanguage(({minutes}) => minutes.openings);

const known = new Map<string, MinutesWord>();
for (const {decision, action} of Object.values(minutesWords)) {
  for (const word of decision) known.set(fold(word), 'decision');
  for (const word of action) known.set(fold(word), 'action');
}

/** `decision` or `action` for the words that open such a line of the minutes; null for any others. */
export const readMinutesWord = (text: string): MinutesWord | null => known.get(fold(text)) ?? null;
