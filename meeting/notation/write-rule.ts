import type {Attendance, Language, Quorum, RoleHolders, Rules} from '../meeting';
import {writeDuration} from './duration';
import type {RuleKey} from './rules';
import {vocabularies} from './vocabulary';
import type {GeneralKey, Vocabulary} from './vocabulary';

/** The part that a majority or a quorum asks for: `2/3`. */
export const writeFraction = ({a, b}: {readonly a: number; readonly b: number}): string =>
  `${a}/${b}`;

const writeQuorum = (quorum: Quorum): string => {
  if (quorum.kind === 'number') return String(quorum.people);
  const part = quorum.b === 100 ? `${quorum.a} %` : writeFraction(quorum);
  return quorum.kind === 'moreThan' ? `${part} + 1` : part;
};

/** How each rule is written; null for one that sets nothing. */
const writers: Readonly<Record<RuleKey, (rules: Rules, words: Vocabulary) => string | null>> = {
  majority: ({majority}, {majorities, fractions}) =>
    'a' in majority
      ? `${fractions[majority.kind][0]} ${writeFraction(majority)}`
      : majorities[majority.kind][0],
  base: ({base}, {bases}) => bases[base][0],
  nppv: ({nppv}, {nppvRules}) => nppvRules[nppv][0],
  tie: ({tie}, {ties}) => ties[tie][0],
  quorum: ({quorum}) => quorum && writeQuorum(quorum),
  entitled: ({entitled}) => (entitled === null ? null : String(entitled)),
  speakingTime: ({speakingTimeMs}) =>
    speakingTimeMs === null ? null : writeDuration(speakingTimeMs),
  priority: ({discipline}, {disciplines}) => disciplines[discipline][0],
};

/** The value of a rule's line, `qualifiée 2/3`; null for a rule that sets nothing. */
export const writeRule = (key: RuleKey, rules: Rules, language: Language): string | null =>
  writers[key](rules, vocabularies[language]);

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
