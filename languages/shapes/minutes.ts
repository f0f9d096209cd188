import type {Words} from './words';

/** The headings and labels of minutes, in one language. */
export interface MinutesLabels {
  readonly minutes: string;
  readonly decisions: string;
  readonly openVotes: string;
  /** In the place of a proposal's text, where ballots stand below none. */
  readonly noText: string;
  readonly actions: string;
  readonly notes: string;
  readonly decision: string;
  readonly action: string;
  readonly noSubject: string;
  readonly nothing: string;
  readonly done: string;
  readonly current: string;
  /** What the other two forms are called. */
  readonly decisionsOnly: string;
  readonly fullMinutes: string;
  readonly outcome: string;
  readonly figures: string;
  readonly rule: string;
  /** What else a vote counter would want to know of a decision. */
  readonly remark: string;
  readonly rules: string;
  readonly ballots: string;
  /** Of those present, under consent. */
  readonly unanswered: string;
  readonly turns: string;
  /** What became of a turn that was not taken to its end, and of a call for help. */
  readonly waiting: string;
  readonly speaking: string;
  readonly spoken: string;
  readonly withdrawn: string;
  readonly open: string;
  readonly resolved: string;
  /** Of a vote, before its number. */
  readonly vote: string;
  /** The columns of tables. */
  readonly number: string;
  readonly text: string;
  readonly who: string;
  readonly when: string;
  readonly item: string;
  /** The form that holds the actions alone. */
  readonly actionList: string;
  readonly noDecisions: string;
  readonly noActions: string;
  /** What the full minutes hold beside the summary. */
  readonly annexes: string;
}

/** A figure, one and many: `1 abstention`, `2 abstentions`. */
interface Counted {
  readonly one: string;
  readonly many: string;
}

/** How a result line says what was decided, and by which rule. */
export interface VerdictWords {
  /** As a result line begins. */
  readonly outcomes: {
    readonly carried: string;
    readonly rejected: string;
    readonly tied: string;
    readonly postponed: string;
    readonly inquorate: string;
    readonly chosen: string;
  };
  readonly counted: {
    readonly for: Counted;
    readonly against: Counted;
    readonly abstain: Counted;
    readonly nppv: Counted;
  };
  /** Whether none is said like one: `0 abstention`. */
  readonly countsNoneLikeOne: boolean;
  readonly quorum: string;
  /** How many of the voices before came as groups, for `N`. */
  readonly grouped: string;
  readonly unanswered: string;
  /** Lines that look like ballots, and count nobody. */
  readonly unread: string;
}

/** What another base would have come to: right behind the base, with the comma and the blank between. */
export interface OtherBaseWords {
  readonly carried: string;
  readonly rejected: string;
}

/** What can't be read for sure of a proposal's ballots, by the code of the problem. */
export interface VoteProblemWords {
  readonly 'unreadable-ballot': string;
  readonly 'several-names': string;
  readonly 'same-name-twice': string;
  readonly 'double-ballot': string;
  readonly 'ballot-after-result': string;
  readonly 'written-for-others': string;
  readonly 'unknown-choice': string;
  readonly 'options-or-people': string;
  readonly 'vote-without-text': string;
  readonly 'unclear-proposal': string;
  readonly 'objection-without-reason': string;
  readonly 'result-differs': string;
}

/** The words of the minutes. No browser reads or writes them. */
export interface MinutesWords {
  /** What opens a line of the minutes, or a list in them. */
  readonly openings: {
    readonly decision: Words;
    readonly action: Words;
  };
  readonly labels: MinutesLabels;
  readonly verdict: VerdictWords;
  readonly otherBase: OtherBaseWords;
  readonly voteProblems: VoteProblemWords;
}
