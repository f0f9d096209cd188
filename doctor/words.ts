import type {DoctorWords} from '../languages/language-words';
import type {Language} from '../languages/table';
import {verdictOf} from './finding';
import type {Finding, Verdict} from './finding';
import {englishWords, spokenWords} from './spoken-words';

/** The languages that the check speaks. */
export const doctorLanguages = Object.keys(spokenWords) as readonly Language[];

/** All that the check says in a language: in English where that has no words for it. */
export const doctorWords = (language: Language): DoctorWords =>
  spokenWords[language] ?? englishWords;

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);

/** A finding in words. */
export interface SaidFinding extends Finding {
  readonly verdict: Verdict;
  readonly says: string;
  /** Null where there is nothing to change. */
  readonly change: string | null;
}

/** Say a finding in a language. */
export const sayFinding = (finding: Finding, language: Language): SaidFinding => {
  const {says, change} = doctorWords(language).findings[finding.code];
  return {
    ...finding,
    verdict: verdictOf[finding.code],
    says: fill(says, finding.values),
    change: change === undefined ? null : fill(change, finding.values),
  };
};
