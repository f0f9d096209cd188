import type {Language, MinutesEntry} from '../meeting';
import {blank} from '../notation/fold';
import {minutesLabels} from './labels';

const references = new Map<Language, RegExp>();

/** `Vote 2`, `- vote n° 2`, at the start of some words. */
const referenceIn = (language: Language): RegExp => {
  const known = references.get(language);
  if (known) return known;
  const made = new RegExp(
    `^(?:[-–—*•]${blank}+)?${minutesLabels[language].vote}${blank}+(?:(?:n[°º]|no\\.?|nr\\.?|#)${blank}*)?(\\d{1,3})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  references.set(language, made);
  return made;
};

/** The number of the vote that a note begins with, so that its result is told in this place; null for none. */
export const votedIn = (entry: MinutesEntry, language: Language): number | null => {
  if (entry.kind !== 'note' && entry.kind !== 'contribution') return null;
  const found = referenceIn(language).exec(entry.kind === 'note' ? entry.text : entry.name);
  return found ? Number(found[1]) : null;
};
