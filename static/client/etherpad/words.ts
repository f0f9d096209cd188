import {languages} from '../../../meeting/meeting';
import type {Language} from '../../../meeting/meeting';
import type {Words} from '../words';

/** A character that no text contains, around the number of a value. */
const placeholder = (index: number): string => `\u0001${index}\u0001`;

/**
 * Etherpad's words. html10n substitutes values over and over until no `{{…}}` is left, so that a person
 * called `{{name}}` would hang the page: it is given placeholders, and the values go in afterwards, once.
 */
export const etherpadWords: Words = (key, values = {}) => {
  const names = Object.keys(values);
  const marks = Object.fromEntries(names.map((name, index) => [name, placeholder(index)]));
  // Asked before the locale arrived, `get` warns in the console for every text.
  if (window.html10n?.translations === undefined) return '';
  const text = window.html10n.get(key, marks) ?? key;
  return names.reduce(
    (filled, name, index) => filled.split(placeholder(index)).join(String(values[name])),
    text,
  );
};

/** The language of this code, if the model has words in it. */
export const findLanguage = (code: string | null | undefined): Language | undefined =>
  languages.find((language) => language === code);

/** The visitor's language, as `findLanguage` has it. */
export const visitorLanguage = (): Language | undefined =>
  findLanguage(window.html10n?.getLanguage()?.split('-')[0]);
