import {table} from '../../languages/table';
import type {Base, Language} from '../meeting';
import {vocabularies} from '../notation/vocabulary';
import {bases, usualBases} from '../rules/bases';
import type {Part} from '../rules/count';
import {writeInequality} from '../rules/decision';
import type {Decision} from '../rules/decision';
import {majorities} from '../rules/majorities';
import {countOf, decideByMajority} from './verdict';
import type {Verdict} from './verdict';

/** What a vote would come to if its threshold were taken of another base. */
export interface OtherBase extends Decision {
  readonly base: Base;
}

/**
 * The usual bases by which the majority in force would say otherwise, in the order of their size: adopted
 * where it was not, or not where it was. Those present and entitled are bases where the pad tells their number.
 */
export const otherBases = (verdict: Verdict): readonly OtherBase[] => {
  const {outcome, tally, rules, people} = verdict;
  const {hasBase} = majorities[rules.majority.kind];
  const isDecided = outcome === 'carried' || outcome === 'rejected' || outcome === 'tied';
  if (!hasBase || !isDecided || tally.for + tally.against + tally.abstain === 0) return [];
  const told: Readonly<Partial<Record<Part, number | null>>> = people;
  const isKnown = (base: Base): boolean => bases[base].every((part) => told[part] !== null);
  const count = countOf(tally, people);
  return usualBases
    .filter(isKnown)
    .map((base) => ({base, ...decideByMajority(count, {...rules, base})}))
    .filter((other) => (other.outcome === 'carried') !== (outcome === 'carried'));
};

/** One other base in words: `sur les inscrit·es, elle serait rejetée : 2×12 ≤ 40`. A tie is not adopted. */
export const writeOtherBase = (other: OtherBase, language: Language): string => {
  const {minutes, rules} = table[language];
  const {carried, rejected} = minutes.otherBase;
  const outcome = other.outcome === 'carried' ? carried : rejected;
  const numbers = other.inequality && writeInequality(other.inequality);
  const suffix = numbers === null ? '' : `${vocabularies[language].colon} ${numbers}`;
  return `${rules.bases[other.base].otherwise}${outcome}${suffix}`;
};
