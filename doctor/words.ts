import {verdictOf} from './finding';
import type {Finding, FindingCode, Verdict} from './finding';
import {en} from './words/en';
import {fr} from './words/fr';

/** How one finding is said. `{{name}}` stands for one of its values. */
export interface Wording {
  /** One sentence. */
  readonly says: string;
  /** What to change, and the line to write where there is one. */
  readonly change?: string;
}

/** All that the check says in one language. */
export interface DoctorWords {
  readonly findings: Readonly<Record<FindingCode, Wording>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly page: {
    readonly title: string;
    readonly intro: string;
    readonly server: string;
    readonly browser: string;
    readonly rooms: string;
    readonly looking: string;
    readonly ask: string;
    readonly asking: string;
    readonly contacts: string;
    readonly failed: string;
    readonly noScript: string;
    readonly denied: string;
    readonly logIn: string;
  };
}

export const doctorLanguages = ['fr', 'en'] as const;
export type DoctorLanguage = (typeof doctorLanguages)[number];
export const doctorWords: Readonly<Record<DoctorLanguage, DoctorWords>> = {fr, en};

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
export const sayFinding = (finding: Finding, language: DoctorLanguage): SaidFinding => {
  const {says, change} = doctorWords[language].findings[finding.code];
  return {
    ...finding,
    verdict: verdictOf[finding.code],
    says: fill(says, finding.values),
    change: change === undefined ? null : fill(change, finding.values),
  };
};
