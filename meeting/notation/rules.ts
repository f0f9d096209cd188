import {readDuration} from './duration';
import {foldWords, trim} from './fold';
import type {Majority, ProblemCode, Quorum, Rules} from '../meeting';
import {
  readBaseWord,
  readDisciplineWord,
  readMajorityWord,
  readNppvWord,
  readTieWord,
} from './vocabulary';

/** The rules of a pad that says nothing. */
export const defaultRules: Rules = {
  majority: {kind: 'simple'},
  base: 'expressed',
  nppv: 'outsideBase',
  tie: 'rejected',
  quorum: null,
  entitled: null,
  speakingTimeMs: null,
  discipline: 'firstTimers',
};

const fraction = /(\d{1,3})\s*\/\s*(\d{1,3})/;

const readFraction = (text: string): {readonly a: number; readonly b: number} | null => {
  const found = fraction.exec(text);
  if (!found) return null;
  const a = Number(found[1]);
  const b = Number(found[2]);
  return a > 0 && b > 0 && a <= b ? {a, b} : null;
};

/** Read `simple`, `absolue`, `qualifiée 2/3`, `2/3`, `unanimité stricte`, `évidente`; null otherwise. */
export const readMajority = (value: string): Majority | null => {
  const parts = readFraction(value);
  const word = readMajorityWord(value.replace(fraction, ''));
  if (parts)
    return word === 'qualified' || trim(value.replace(fraction, '')) === ''
      ? {kind: 'qualified', ...parts}
      : null;
  if (word === null || word === 'qualified') return null;
  return {kind: word};
};

/** Whether `Abstention : …` says that abstentions count (`comptée`, `counted`, `cuenta`, `zählt`, `conta`) or not; null when it says neither. */
export const readAbstention = (value: string): boolean | null => {
  const words = foldWords(value);
  return /\b(?:compt|count|cuent|cont[ae]|zahl|gezahlt)/.test(words)
    ? !/\b(?:non?|not|pas|nicht)\b/.test(words)
    : null;
};

/** Read a quorum: `10`, `1/3`, `50 %`; null otherwise. */
export const readQuorum = (value: string): Quorum | null => {
  const parts = readFraction(value);
  if (parts) return {kind: 'fraction', ...parts};
  const percent = /^(\d{1,3})\s*%/.exec(trim(value));
  if (percent) {
    const a = Number(percent[1]);
    return a > 0 && a <= 100 ? {kind: 'fraction', a, b: 100} : null;
  }
  const number = readCount(value);
  return number === null ? null : {kind: 'number', people: number};
};

/** Read a number of people, words around it allowed (`42 personnes`); null without one, or from a list. */
export const readCount = (value: string): number | null => {
  const found = /^\D{0,20}(\d{1,6})\D*$/.exec(trim(value));
  return found ? Number(found[1]) : null;
};

/** How each rule is read, null where it can't be, and what Problem that is. */
export const ruleForms: {
  readonly [K in keyof Rules]: readonly [
    read: (value: string) => Rules[K] | null,
    code: ProblemCode,
  ];
} = {
  majority: [readMajority, 'unreadable-majority'],
  base: [readBaseWord, 'unreadable-base'],
  nppv: [readNppvWord, 'unreadable-nppv'],
  tie: [readTieWord, 'unreadable-tie'],
  quorum: [readQuorum, 'unreadable-quorum'],
  entitled: [readCount, 'unreadable-number'],
  speakingTimeMs: [readDuration, 'unreadable-duration'],
  discipline: [readDisciplineWord, 'unreadable-priority'],
};

/** The rules, by the key of their line in section 00, in the order in which minutes tell them. */
export const ruleKeys = [
  'majority',
  'base',
  'nppv',
  'tie',
  'quorum',
  'entitled',
  'speakingTime',
  'priority',
] as const;
export type RuleKey = (typeof ruleKeys)[number];

const ruleFields = {
  majority: 'majority',
  base: 'base',
  nppv: 'nppv',
  tie: 'tie',
  quorum: 'quorum',
  entitled: 'entitled',
  speakingTime: 'speakingTimeMs',
  priority: 'discipline',
} as const satisfies Readonly<Record<RuleKey, keyof Rules>>;

/** What a value typed behind a rule's key says, as the field that it sets; null when it can't be read. */
export const readRule = (key: RuleKey, value: string): Partial<Rules> | null => {
  const field = ruleFields[key];
  const found = ruleForms[field][0](value);
  return found === null ? null : {[field]: found};
};
