import de from '../locales/de.json';
import en from '../locales/en.json';
import es from '../locales/es.json';
import fr from '../locales/fr.json';
import it from '../locales/it.json';
import type {Language} from '../meeting/meeting';

/** The panel's words, built into the server: nothing is read from disk as people talk. */
const locales: Readonly<Record<Language, Readonly<Record<string, string>>>> = {fr, en, es, de, it};

/** The text of a key in a language, or in English where that has none, with its `{{values}}` filled in. */
export const writeWords = (
  language: Language,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const text = locales[language][key] ?? locales.en[key] ?? key;
  // Once, so that nothing is filled into what people wrote.
  return text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(values[name] ?? mark));
};
