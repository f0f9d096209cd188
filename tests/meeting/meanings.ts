import {vocabularies} from '../../meeting/notation/vocabulary';
import type {Vocabulary} from '../../meeting/notation/vocabulary';

/** Groups of words that each stand for a meaning. */
export type Group = {
  [G in keyof Vocabulary]: Vocabulary[G] extends string | readonly string[] ? never : G;
}[keyof Vocabulary];

/** The meanings of a group, as every language has them. */
export const meaningsOf = <G extends Group>(group: G): readonly (keyof Vocabulary[G] & string)[] =>
  Object.keys(vocabularies.en[group]) as (keyof Vocabulary[G] & string)[];

export const groups = Object.keys(vocabularies.en).filter((group): group is Group => {
  const words = vocabularies.en[group as keyof Vocabulary];
  return typeof words === 'object' && !Array.isArray(words);
});
