import type {SectionKind} from '../sections';
import type {Words} from './words';

/** The words of a pad's lines, but for those of rules. `docs/pad-notation.md` shows each where it stands. */
export interface NotationWords {
  /** The titles of the sections. */
  readonly sections: Readonly<Record<SectionKind, Words>>;
  /** What stands before the colon of a line of section 00. */
  readonly keys: {
    readonly date: Words;
    readonly start: Words;
    readonly end: Words;
    readonly suspension: Words;
    /** The call beside the pad. */
    readonly room: Words;
    readonly majority: Words;
    /** What a majority is taken of. */
    readonly base: Words;
    readonly abstention: Words;
    readonly nppv: Words;
    readonly tie: Words;
    readonly quorum: Words;
    /** How many people may vote. */
    readonly entitled: Words;
    readonly speakingTime: Words;
    /** The order in which people speak. */
    readonly priority: Words;
    readonly present: Words;
    readonly excused: Words;
    readonly chair: Words;
    readonly queueKeeper: Words;
    readonly voteCounter: Words;
    readonly scribe: Words;
    /** Who greets people and lets them in. */
    readonly greeter: Words;
  };
  /** The labels of ballots. */
  readonly choices: {
    readonly for: Words;
    readonly against: Words;
    readonly abstain: Words;
    /** Takes no part in the vote, and so stands in no base. */
    readonly nppv: Words;
  };
  /** What a turn is, in parentheses behind a name. */
  readonly turnKinds: {
    readonly reply: Words;
    readonly question: Words;
    readonly technical: Words;
  };
  /** What a line of the queue by itself says of the list. */
  readonly lists: {
    readonly open: Words;
    readonly lastCall: Words;
    readonly closed: Words;
  };
  /** What stands beside for, against and abstain on ballots: none of them, and no option either. */
  readonly besides: {
    /** Blocks a consensus, and objects to a consent. */
    readonly block: Words;
    /** A ballot that says nothing. */
    readonly blank: Words;
    /** A ballot that nobody can read. */
    readonly spoilt: Words;
  };
  /** Beside a turn out of its order. */
  readonly exception: Words;
  /** Who holds a role that all hold. */
  readonly everyone: Words;
  /** Before the last of several. */
  readonly and: string;
  /** The colon after a key or label: French typography has a blank before it. */
  readonly colon: string;
  /** Before the name of who withdrew somebody else's turn. */
  readonly by: string;
}
