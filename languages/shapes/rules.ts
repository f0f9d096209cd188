import type {Words} from './words';

/** A rule as people know it. */
interface RuleName {
  /** Behind its key in section 00. */
  readonly pad: Words;
  /** In the panel's list of the rules in force. */
  readonly panel: string;
}

interface MajorityWords extends RuleName {
  /** In minutes and result lines; behind a comma, what the numbers are that follow. */
  readonly minutes: string;
}

/** A majority of a fraction, which stands behind its words on a pad and in minutes: `qualifiée 2/3`. */
interface FractionWords extends MajorityWords {
  readonly panel: `${string}{{a}}/{{b}}${string}`;
}

/** What a majority is taken of. */
interface BaseWords extends RuleName {
  /** Right behind the majority. */
  readonly minutes: string;
  /** What opens a remark on another result: `sur les inscrit·es`, of `sur les inscrit·es, elle serait rejetée`. */
  readonly otherwise: string;
}

/**
 * The rules of votes and of the queue, in all words for them. What stands here is what there is:
 * `meeting/rules/` says what each does, and does not compile without one of them.
 */
export interface RuleWords {
  /** Behind the key `majority`, without the noun: `absolue` for `majorité absolue`. */
  readonly majorities: {
    readonly simple: MajorityWords;
    readonly absolute: MajorityWords;
    readonly unanimity: MajorityWords;
    /** Nobody blocks. */
    readonly consensus: MajorityWords;
    /** Nobody objects, and silence is no answer. */
    readonly consent: MajorityWords;
    /** Nobody abstains either. */
    readonly strictUnanimity: MajorityWords;
    /**
     * Seen without counting who is for: against, abstentions and NPPV are counted; whoever is there and
     * raised no hand for any of them is for.
     */
    readonly evident: MajorityWords;
  };
  readonly fractions: {
    /** The one that is meant where a fraction stands alone: `2/3`. */
    readonly qualified: FractionWords;
  };
  readonly bases: {
    /** For and against. */
    readonly expressed: BaseWords;
    readonly expressedAndAbstentions: BaseWords;
    /** These and blank ballots. */
    readonly voters: BaseWords;
    readonly present: BaseWords;
    readonly entitled: BaseWords;
  };
  /** What many who take no part in a vote do to it. */
  readonly nppvRules: {
    readonly outsideBase: RuleName;
    readonly relativePostponement: RuleName;
    readonly absolutePostponement: RuleName;
  };
  /** What becomes of a tie. */
  readonly ties: {
    readonly carried: RuleName;
    /** The default, which the panel does not say. */
    readonly rejected: Pick<RuleName, 'pad'>;
  };
  /** Orders of the queue. */
  readonly disciplines: {
    readonly arrival: RuleName;
    readonly firstTimers: RuleName;
    readonly speakingTime: RuleName;
    readonly alternation: RuleName;
  };
}
