import {knownTitles} from './part-titles';
import {ruleTexts} from './rule-texts';
import {toldOfTexts, toldOfValues} from './shapes/panel';
import {byLanguage} from './table';

type Texts = Readonly<Record<string, string>>;

/** The panel's words by language, as Etherpad looks for them: the build writes them to `locales/`. */
export const locales = byLanguage((words): Texts => {
  const titles = Object.entries<string>(knownTitles(words));
  return {
    ...Object.fromEntries(titles.map(([part, title]) => [`ep_ag.section.${part}`, title])),
    ...ruleTexts(words.rules),
    ...words.panel,
  };
});

/** What a translator is told of a text: where it stands, and what each of its values is. */
const tell = (key: string, text: string): string => {
  const [, family = '', ...more] = key.split('.');
  const told = toldOfTexts[[family, ...more].join('.')] ?? toldOfTexts[family] ?? '';
  const values = [...new Set(text.match(/\{\{\w+\}\}/g))];
  const untold = values.filter((value) => !told.includes(value));
  return [
    told,
    ...untold.map((value) => `${value}: ${toldOfValues[value.slice(2, -2)] ?? ''}.`),
  ].join(' ');
};

/** What translators are told of each text, by the same keys. */
export const forTranslators: Texts = Object.fromEntries(
  Object.entries(locales.en).map(([key, text]) => [key, tell(key, text)]),
);
