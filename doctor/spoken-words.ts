import {english} from '../languages/en';
import type {DoctorWords} from '../languages/language-words';
import {byLanguage} from '../languages/table';
import type {Language} from '../languages/table';

// What this file exports is worked out by the build, and browsers get the result: scripts/work-out.mjs.

/** What the check says in English, which has words for every finding. */
export const englishWords: DoctorWords = english.doctor;

/** What it says in each language that has words for it. */
export const spokenWords = Object.fromEntries(
  Object.entries(byLanguage(({doctor}) => doctor)).filter(([, words]) => words),
) as Readonly<Partial<Record<Language, DoctorWords>>>;
