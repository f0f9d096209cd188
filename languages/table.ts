import {german} from './de';
import {english} from './en';
import {spanish} from './es';
import {french} from './fr';
import {italian} from './it';
import type {LanguageWords} from './language-words';

/**
 * Every language of ep_ag. To add one, write its folder and add its line here: its code is that of its
 * folder, and of the languages of Etherpad. People choose among them in this order.
 */
export const table = {
  fr: french,
  en: english,
  es: spanish,
  de: german,
  it: italian,
} as const satisfies Readonly<Record<string, LanguageWords>>;

/** The code of a language. */
export type Language = keyof typeof table;

/** A value for each language, made of its words. */
export const byLanguage = <Value>(
  make: (words: LanguageWords, language: Language) => Value,
): Readonly<Record<Language, Value>> =>
  Object.fromEntries(
    Object.entries<LanguageWords>(table).map(([language, words]) => [
      language,
      make(words, language as Language),
    ]),
  ) as Record<Language, Value>;
