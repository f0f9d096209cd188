import type {Attendance, Language, Majority, Quorum, RoleHolders, Rules} from '../meeting';
import {writeDuration} from './duration';
import type {RuleKey} from './rules';
import {vocabularies} from './vocabulary';
import type {GeneralKey} from './vocabulary';

const writeMajority = (majority: Majority, language: Language): string => {
  const word = vocabularies[language].majorities[majority.kind][0] ?? majority.kind;
  return majority.kind === 'qualified' ? `${word} ${majority.a}/${majority.b}` : word;
};

const writeQuorum = (quorum: Quorum): string => {
  if (quorum.kind === 'number') return String(quorum.people);
  const part = quorum.b === 100 ? `${quorum.a} %` : `${quorum.a}/${quorum.b}`;
  return quorum.kind === 'moreThan' ? `${part} + 1` : part;
};

/** The value of a rule's line, `qualifiée 2/3`; null for a rule that sets nothing. */
export const writeRule = (key: RuleKey, rules: Rules, language: Language): string | null => {
  const {bases, nppvRules, disciplines, ties} = vocabularies[language];
  switch (key) {
    case 'majority':
      return writeMajority(rules.majority, language);
    case 'base':
      return bases[rules.base][0] ?? rules.base;
    case 'nppv':
      return nppvRules[rules.nppv][0] ?? rules.nppv;
    case 'tie':
      return ties[rules.tie][0] ?? rules.tie;
    case 'quorum':
      return rules.quorum && writeQuorum(rules.quorum);
    case 'entitled':
      return rules.entitled === null ? null : String(rules.entitled);
    case 'speakingTime':
      return rules.speakingTimeMs === null ? null : writeDuration(rules.speakingTimeMs);
    case 'priority':
      return disciplines[rules.discipline][0] ?? rules.discipline;
  }
};

/** Who holds a role: names, or the word for everyone. */
export const writeHolders = ({names}: Pick<RoleHolders, 'names'>, language: Language): string =>
  names.length > 0 ? names.join(', ') : (vocabularies[language].everyone[0] ?? '');

/** Who is there: names, with how many others (`Sam, Lou, +12`), or how many; empty when nobody said. */
export const writeAttendance = ({names, count}: Pick<Attendance, 'names' | 'count'>): string => {
  if (names.length === 0) return count === null ? '' : String(count);
  const others = (count ?? 0) - names.length;
  return [...names, ...(others > 0 ? [`+${others}`] : [])].join(', ');
};

/** A `key : value` line of section 00: `Majorité : simple`, `Date :`. */
export const writeKeyLine = (key: GeneralKey, value: string, language: Language): string => {
  const {keys, colon} = vocabularies[language];
  return `${keys[key][0] ?? key}${colon} ${value}`.trimEnd();
};
