import {table} from '../languages/table';
import type {Language} from '../meeting/meeting';

/** The panel's text of a key in a language, with its `{{values}}` filled in; the key itself where there is none. */
export const writeWords = (
  language: Language,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const panel: Readonly<Record<string, string>> = table[language].panel;
  const text = panel[key] ?? key;
  // Once, so that nothing is filled into what people wrote.
  return text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(values[name] ?? mark));
};
