import type englishPanel from './en/panel.json';
import type {LanguageWords} from './language-words';
import type {Words} from './shapes/words';

/** The words that are written, of each meaning. */
const written = <Meaning extends string>(
  words: Readonly<Record<Meaning, Words>>,
): Readonly<Record<Meaning, string>> =>
  Object.fromEntries(
    Object.entries<Words>(words).map(([meaning, [first]]) => [meaning, first]),
  ) as Record<Meaning, string>;

/**
 * Titles of parts of the panel that a language has among its other words: a section's is that of its heading.
 * Where another title is better in the panel, `panel.json` has it.
 */
export const knownTitles = ({notation}: LanguageWords) => {
  // What section 00 holds stands below another title: roles and rules.
  const {general: _general, ...sections} = notation.sections;
  return written(sections);
};

/** The end of a key that begins so. */
type EndOf<Key, Begin extends string> = Key extends `${Begin}${infer End}` ? End : never;

/** The parts of the panel, by the names that their titles have: `ep_ag.section.NAME`. */
export type PartName =
  keyof ReturnType<typeof knownTitles> | EndOf<keyof typeof englishPanel, 'ep_ag.section.'>;
