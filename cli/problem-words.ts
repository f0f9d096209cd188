import type {Language, ProblemCode} from '../meeting/meeting';
import en from '../locales/en.json';
import fr from '../locales/fr.json';

/** The panel's words: a problem reads the same there and on the command line. */
const locales: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {en, fr};

/** A problem in words; in English where a language has no locale file. */
export const problemWords = (code: ProblemCode, language: Language): string =>
  (locales[language] ?? en)[`ep_ag.problem.${code}`] ?? code;
