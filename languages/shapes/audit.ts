/** What is found in the history of a vote. `{{count}}` is how many. */
export interface AuditFindings {
  /** Ballots taken away, or altered, by somebody whose they weren't. */
  readonly removed: string;
  readonly changed: string;
  /** Ballots that became another person's. */
  readonly reassigned: string;
  /** What is voted on became other words after the first ballot. */
  readonly reworded: string;
  /** Changes below or above a result, after it was written. */
  readonly late: string;
  /** The result line was altered or removed. */
  readonly 'result-changed': string;
  /** The whole vote went. */
  readonly gone: string;
  /** The result that is written doesn't follow from the ballots. */
  readonly 'result-differs': string;
  /** Ballots whose author's colour was cleared. */
  readonly cleared: string;
  /** Voices written down in other people's names, or for a group. */
  readonly 'for-others': string;
  /** Ballots of people who did nothing else in the pad. */
  readonly 'only-voted': string;
  /** Ballots that came within one second. */
  readonly 'at-once': string;
}

/** What the audit of a pad's votes says. */
export interface AuditWords {
  readonly findings: AuditFindings;
  /** `{{before}}` and `{{after}}` are words that were there and came, in quotation marks. */
  readonly instead: string;
  /** The same where nothing came. */
  readonly without: string;
  /** In the place of a name. */
  readonly nameless: string;
  readonly unknown: string;
  /** Of a vote in whose history nothing spoils it; whose result follows; which is not closed; which is in the pad no more. */
  readonly sound: string;
  readonly follows: string;
  readonly open: string;
  readonly missing: string;
  /** In the place of what is voted on. */
  readonly noText: string;
  readonly noVotes: string;
  /** `{{count}}` is the number of the first revision that is known. */
  readonly lost: string;
  /** `{{count}}` is how many revisions can't be read. */
  readonly broken: string;
}
