import {table} from '../../languages/table';
import type {Base, Language} from '../meeting';
import {vocabularies} from '../notation/vocabulary';
import {decideByMajority} from './verdict';
import type {Decision, Verdict} from './verdict';
import {writeInequality} from './verdict-words';

/** What a vote would come to if its threshold were taken of another base. */
export interface OtherBase extends Decision {
  readonly base: Base;
}

/** Voters are P+C+A, as expressed votes and abstentions are: told once. */
const usualBases: readonly Base[] = ['expressed', 'expressedAndAbstentions', 'present', 'entitled'];

/**
 * The usual bases by which the majority in force would say otherwise, in the order of their size: adopted
 * where it was not, or not where it was. Only absolute and qualified majorities have a base; those
 * present and entitled are bases where the pad tells their number.
 */
export const otherBases = (verdict: Verdict): readonly OtherBase[] => {
  const {outcome, tally, rules, people} = verdict;
  const hasBase = rules.majority.kind === 'absolute' || rules.majority.kind === 'qualified';
  const isDecided = outcome === 'carried' || outcome === 'rejected' || outcome === 'tied';
  if (!hasBase || !isDecided || tally.for + tally.against + tally.abstain === 0) return [];
  const isKnown = (base: Base): boolean =>
    base === 'present' || base === 'entitled' ? people[base] !== null : true;
  return usualBases
    .filter(isKnown)
    .map((base) => ({base, ...decideByMajority(tally, {...rules, base}, people)}))
    .filter((other) => (other.outcome === 'carried') !== (outcome === 'carried'));
};

/** One other base in words: `sur les inscrit·es, elle serait rejetée : 2×12 ≤ 40`. A tie is not adopted. */
export const writeOtherBase = (other: OtherBase, language: Language): string => {
  const {bases, carried, rejected} = table[language].minutes.otherBase;
  const outcome = other.outcome === 'carried' ? carried : rejected;
  const numbers = other.inequality && writeInequality(other.inequality);
  const suffix = numbers === null ? '' : `${vocabularies[language].colon} ${numbers}`;
  return `${bases[other.base]}${outcome}${suffix}`;
};
