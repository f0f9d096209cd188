import type {RuleWords} from './shapes/rules';

/** The families of the panel's keys, `ep_ag.majority.simple`, whose texts stand with the words of rules. */
const familiesOf = ({majorities, fractions, bases, nppvRules, ties, disciplines}: RuleWords) => ({
  majority: {...majorities, ...fractions},
  base: bases,
  nppv: nppvRules,
  tie: ties,
  order: disciplines,
});

/** The panel's texts of rules, by their keys. A rule that it does not say has none. */
export const ruleTexts = (rules: RuleWords): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(familiesOf(rules)).flatMap(([family, words]) =>
      Object.entries<{readonly pad: unknown; readonly panel?: string}>(words).flatMap(
        ([rule, {panel}]) => (panel === undefined ? [] : [[`ep_ag.${family}.${rule}`, panel]]),
      ),
    ),
  );
