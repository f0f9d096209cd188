import type {
  AgendaId,
  Language,
  ListState,
  ProposalId,
  Role,
  Sitting,
  SosId,
  TurnId,
  TurnKind,
} from './meeting';
import type {RuleKey} from './notation/rules';
import type {AuthorId, EpochMs} from './pad-line';

/** Pad texts that a meeting can start from. */
export type TemplateName = 'assembly' | 'team';
export const templateNames: readonly TemplateName[] = ['assembly', 'team'];

/** What a person asks through the panel. Targets are named as the sender saw them. */
export type Intent =
  | {readonly kind: 'joinQueue'; readonly turnKind: TurnKind}
  /** Put somebody else into the queue, who is on the phone or in the room: nobody's own turn. */
  | {readonly kind: 'addTurn'; readonly name: string; readonly turnKind: TurnKind}
  /** Step back from a turn that waits, one's own, or nobody's own: then its line says by whom. */
  | {readonly kind: 'withdrawTurn'; readonly turn: TurnId}
  /**
   * Give the floor to `turn`, ending the turn of `expected` (null: nobody was speaking). `next` is who
   * came next on the sender's screen: giving them the floor is no exception, whoever joined since.
   */
  | {
      readonly kind: 'giveFloor';
      readonly turn: TurnId;
      readonly expected: TurnId | null;
      readonly next?: TurnId;
    }
  | {readonly kind: 'endTurn'; readonly turn: TurnId}
  /** Let a waiting turn come before all others, and say so on its line; or take that back. */
  | {readonly kind: 'putFirst'; readonly turn: TurnId}
  | {readonly kind: 'putBack'; readonly turn: TurnId}
  /** Announce the last call, close the list or open it again. */
  | {readonly kind: 'setList'; readonly state: ListState; readonly expected: ListState}
  /** Open the sitting, suspend it, take it up again, close it or open it again, with the time in section 00. */
  | {
      readonly kind: 'setSitting';
      readonly state: Exclude<Sitting, 'notBegun'>;
      readonly expected: Sitting;
    }
  /** Move the agenda to `item` (null: nothing is current) from `expected`, which becomes done. */
  | {
      readonly kind: 'moveAgenda';
      readonly item: AgendaId | null;
      readonly expected: AgendaId | null;
    }
  /** `choices` null: for, against, abstain, NPPV. Otherwise labels, in order. */
  | {
      readonly kind: 'openProposal';
      readonly text: string;
      readonly choices: readonly string[] | null;
    }
  /** `choice`: `for`, `against`, `abstain`, `nppv`, or a label as it stands in the pad. */
  | {readonly kind: 'castBallot'; readonly proposal: ProposalId; readonly choice: string}
  | {readonly kind: 'withdrawBallot'; readonly proposal: ProposalId}
  /** `unread`: how many lines that look like ballots and count nobody its sender has seen; none where it is missing. */
  | {readonly kind: 'closeProposal'; readonly proposal: ProposalId; readonly unread?: number}
  | {readonly kind: 'callSos'; readonly text: string}
  | {readonly kind: 'resolveSos'; readonly sos: SosId}
  /** Add one's name to a role, or take it away. */
  | {readonly kind: 'takeRole'; readonly role: Role}
  | {readonly kind: 'leaveRole'; readonly role: Role}
  /** Add one's name to those who are present, or take it away. */
  | {readonly kind: 'markPresent'}
  | {readonly kind: 'markAbsent'}
  /** `value` as the notation words it, empty for the default; `expected`: the value's text, null without a line. */
  | {
      readonly kind: 'setRule';
      readonly rule: RuleKey;
      readonly value: string;
      readonly expected: string | null;
    }
  /** Write down another room; `expected`: the room lines' values as the sender saw them, a line each. */
  | {readonly kind: 'addRoom'; readonly link: string; readonly expected: string}
  /** Turn an ordinary pad into a meeting. Its words stay, unless `pristine` says they are the host's own. */
  | {readonly kind: 'makeMeeting'; readonly template: TemplateName; readonly language: Language};
export type IntentKind = Intent['kind'];

/** Who asks, and when. */
export interface IntentContext {
  readonly author: AuthorId;
  /** The name to write; empty when the person gave none. */
  readonly name: string;
  /** Server time. */
  readonly now: EpochMs;
  /** Server time as `hh:mm` in the sender's time zone, for SOS lines; empty where that is not known. */
  readonly clock: string;
  /** The sender's time zone, in minutes east of UTC, where it is known. */
  readonly utcOffsetMinutes?: number;
}

/** Why an intent is refused by the model. Stable: worded in the locale files as `ep_ag.refused.CODE`. */
export type RejectionCode =
  | 'name-missing'
  | 'text-missing'
  | 'text-too-long'
  /** The words would be read as something else: a heading, a ballot, a mark. */
  | 'text-unreadable'
  | 'already-waiting'
  | 'name-waits'
  | 'list-closed'
  | 'stale-list'
  | 'stale-sitting'
  | 'turn-gone'
  | 'stale-turn'
  | 'not-your-turn'
  | 'item-gone'
  | 'stale-item'
  | 'proposal-gone'
  | 'proposal-exists'
  | 'proposal-closed'
  | 'choice-gone'
  /** Lines of the vote look like ballots and count nobody: its sender has not seen as many. */
  | 'ballots-unread'
  | 'sos-gone'
  | 'attendance-is-number'
  | 'value-unreadable'
  | 'stale-rule'
  | 'stale-room'
  | 'already-meeting';

export type IntentOutcome =
  {readonly accepted: true} | {readonly accepted: false; readonly code: RejectionCode};

/** One intent of one person. */
export interface IntentRequest {
  readonly intent: Intent;
  readonly context: IntentContext;
}
