import type {LanguageWords} from '../../languages/language-words';
import type {NotationWords} from '../../languages/shapes/notation';
import type {RuleWords} from '../../languages/shapes/rules';
import type {Words} from '../../languages/shapes/words';

/** All that a language has for the lines of a pad, by group and meaning. */
export type PadWords = NotationWords & {
  readonly [G in keyof RuleWords]: Readonly<Record<keyof RuleWords[G], Words>>;
};

/** The words of some rules that stand in pads. */
const padOf = <Rule extends string>(
  rules: Readonly<Record<Rule, {readonly pad: Words}>>,
): Readonly<Record<Rule, Words>> =>
  Object.fromEntries(
    Object.entries<{readonly pad: Words}>(rules).map(([rule, {pad}]) => [rule, pad]),
  ) as Record<Rule, Words>;

export const padWordsOf = ({notation, rules}: LanguageWords): PadWords => ({
  ...notation,
  majorities: padOf(rules.majorities),
  fractions: padOf(rules.fractions),
  bases: padOf(rules.bases),
  nppvRules: padOf(rules.nppvRules),
  ties: padOf(rules.ties),
  disciplines: padOf(rules.disciplines),
});
