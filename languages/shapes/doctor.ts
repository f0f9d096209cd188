/** How one finding is said. `{{name}}` stands for one of its values. */
export interface Wording {
  /** One sentence. */
  readonly says: string;
  /** What to change, and the line to write where there is one. */
  readonly change?: string;
}

/** All that the check before an assembly says, for findings of some codes. */
export interface WordsOfFindings<Code extends string> {
  readonly findings: Readonly<Record<Code, Wording>>;
  /** How grave a finding is. */
  readonly verdicts: {
    readonly ok: string;
    readonly warning: string;
    readonly trouble: string;
    readonly unknown: string;
  };
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
