import {english} from '../languages/en';
import type {DoctorWords} from '../languages/language-words';
import {byLanguage} from '../languages/table';
import type {Language} from '../languages/table';

/** What the check says in each language that has words for it. */
const spokenWords = Object.fromEntries(
  Object.entries(byLanguage(({doctor}) => doctor)).filter(([, words]) => words),
) as Readonly<Partial<Record<Language, DoctorWords>>>;

/** The languages that the check speaks. */
export const doctorLanguages = Object.keys(spokenWords) as readonly Language[];

/** All that the check says in a language: in English, which has words for every finding, where that has none. */
export const doctorWords = (language: Language): DoctorWords =>
  spokenWords[language] ?? english.doctor;
