import en from '../locales/en.json';
import fr from '../locales/fr.json';
import type {Language} from '../meeting/meeting';

/** The panel's words, built into the server: nothing is read from disk as people talk. */
const locales: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {fr, en};

/** The text of a key in a language, or in English where that has none, with its `{{values}}` filled in. */
export const writeWords = (
  language: Language,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const english: Readonly<Record<string, string>> = en;
  const text = locales[language]?.[key] ?? english[key] ?? key;
  // Once, so that nothing is filled into what people wrote.
  return text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(values[name] ?? mark));
};
