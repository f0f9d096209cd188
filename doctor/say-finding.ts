import type {DoctorWords} from '../languages/language-words';
import {verdictOf} from './finding';
import type {Finding, Verdict} from './finding';

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);

/** A finding in words. */
export interface SaidFinding extends Finding {
  readonly verdict: Verdict;
  readonly says: string;
  /** Null where there is nothing to change. */
  readonly change: string | null;
}

/** Says a finding in the words of a language: `doctorWords` has them. */
export const sayFinding = (finding: Finding, words: DoctorWords): SaidFinding => {
  const {says, change} = words.findings[finding.code];
  return {
    ...finding,
    verdict: verdictOf[finding.code],
    says: fill(says, finding.values),
    change: change === undefined ? null : fill(change, finding.values),
  };
};
