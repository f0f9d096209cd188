import type {Language, ProblemCode} from '../meeting/meeting';
import de from '../locales/de.json';
import en from '../locales/en.json';
import es from '../locales/es.json';
import fr from '../locales/fr.json';
import it from '../locales/it.json';

/** The panel's words: a problem reads the same there and on the command line. */
const locales: Readonly<Record<Language, Readonly<Record<string, string>>>> = {fr, en, es, de, it};

/** A problem in words; in English where a language has none yet. */
export const problemWords = (code: ProblemCode, language: Language): string =>
  locales[language][`ep_ag.problem.${code}`] ?? locales.en[`ep_ag.problem.${code}`] ?? code;
