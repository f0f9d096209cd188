import {foldWords, trim} from './fold';
import type {Base, Discipline, Majority, NppvRule, Quorum, Rules} from '../meeting';
import {readBaseWord, readDisciplineWord, readMajorityWord, readNppvWord} from './vocabulary';

/** The rules of a pad that says nothing. */
export const defaultRules: Rules = {
  majority: {kind: 'simple'},
  base: 'expressed',
  nppv: 'outsideBase',
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

/** Read `simple`, `absolue`, `qualifiée 2/3`, `2/3`, `unanimité`, `consensus`, `consentement`; null otherwise. */
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

/** Read a base of counting; null when the words name none. */
export const readBase = (value: string): Base | null => readBaseWord(value);

/** Read what NPPV does; null when the words name nothing known. */
export const readNppv = (value: string): NppvRule | null => readNppvWord(value);

/** Whether `Abstention : …` says that abstentions count: `comptée`, `counted`, `cuenta`, `zählt`, `conta`. */
export const abstentionsCount = (value: string): boolean => {
  const words = foldWords(value);
  return (
    /\b(?:compt|count|cuent|cont[ae]|zahl|gezahlt)/.test(words) &&
    !/\b(?:non?|not|pas|nicht)\b/.test(words)
  );
};

/** Read an order of the queue; null when the words name none. */
export const readDiscipline = (value: string): Discipline | null => readDisciplineWord(value);

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
