import type {SectionKind} from '../languages/sections';
import type {NotationWords} from '../languages/shapes/notation';
import type {RuleWords} from '../languages/shapes/rules';
import type {Language} from '../languages/table';
import type {AuthorId, Column, EpochMs, LineIndex, PadLine} from './pad-line';

/** Languages whose headings, keys and labels are known: `languages/table.ts` lists them. */
export {languages} from '../languages/codes';
export type {Language};
/** The sections of a meeting: `languages/sections.ts` lists them. */
export {sectionKinds} from '../languages/sections';
export type {SectionKind};

/** A heading and the lines under it: `[heading + 1, end)`. */
export interface Section {
  /** Null for a section of another number and title, kept as it is. */
  readonly kind: SectionKind | null;
  /** The number as typed (0 to 99), or null for a title alone on its line. */
  readonly number: number | null;
  readonly title: string;
  /** -1 for facts above the first heading, which stand for a section 00. */
  readonly heading: LineIndex;
  /** Exclusive: the next heading, or the number of lines. */
  readonly end: LineIndex;
}

/** Identities survive edits elsewhere in the pad: folded words plus an ordinal among equals. */
export type AgendaId = string;
export type TurnId = string;
export type ProposalId = string;
export type SosId = string;

export type AgendaState = 'pending' | 'current' | 'done';
export interface AgendaItem {
  readonly id: AgendaId;
  readonly line: LineIndex;
  /** The bullet or lettering as typed (`A -`, `1.`, `*`), or empty. */
  readonly bullet: string;
  /** The item's words, without mark, bullet and time box. */
  readonly text: string;
  readonly state: AgendaState;
  readonly timeBoxMs: number | null;
  /** When the current item began; null when nobody measured it (typed by hand). */
  readonly startedAt: EpochMs | null;
}

export type TurnState = 'waiting' | 'speaking' | 'spoken' | 'withdrawn';
export type TurnKind = 'topic' | 'reply' | 'question' | 'technical';
export const turnKinds: readonly TurnKind[] = ['topic', 'reply', 'question', 'technical'];

/** Whether people may still ask for the floor: `lastCall` warns, `closed` leaves technical points alone open. */
export type ListState = 'open' | 'lastCall' | 'closed';
export const listStates: readonly ListState[] = ['open', 'lastCall', 'closed'];

/** Where a meeting stands between its beginning and its end. */
export type Sitting = 'notBegun' | 'open' | 'suspended' | 'closed';
export const sittings: readonly Sitting[] = ['notBegun', 'open', 'suspended', 'closed'];

/** The part of the queue that a new turn joins: the last one of section 02. */
export interface SpeakersList {
  /** `open` where the part is of an item that the meeting has left: the next turn begins another one. */
  readonly state: ListState;
  /** The item whose line opened the part; null where no such line stands. */
  readonly item: AgendaId | null;
}

/** One wish to speak; a person can have several. */
export interface Turn {
  readonly id: TurnId;
  readonly line: LineIndex;
  /** The agenda item whose line stands above it in the queue; null above the first such line. */
  readonly item: AgendaId | null;
  readonly name: string;
  readonly kind: TurnKind;
  /** True for a turn, technical points aside, below a line that closed the list. */
  readonly isLate: boolean;
  /** True when its line says that it goes, or went, before others whose turn it was; the note says so too. */
  readonly isException: boolean;
  /** What follows the dash, or text in parentheses that names no kind; may be empty. */
  readonly note: string;
  /** Whose it is: the name, with what stands in parentheses beside it and tells people apart: `Max (Lyon)`. */
  readonly person: string;
  readonly state: TurnState;
  /** How long a spoken turn took, as written on its line. */
  readonly durationMs: number | null;
  /** When a speaking turn began; null when nobody measured it (typed by hand). */
  readonly startedAt: EpochMs | null;
  /** Who wrote the name; null when nobody known did (imported). */
  readonly author: AuthorId | null;
  /** True when its author asked for it through a button: it is theirs, whatever name they go by now. */
  readonly own: boolean;
}

export type ChoiceKind = 'for' | 'against' | 'abstain' | 'nppv' | 'label';
export const standardChoices: readonly Exclude<ChoiceKind, 'label'>[] = [
  'for',
  'against',
  'abstain',
  'nppv',
];

/** One ballot as it stands in the text: characters `[from, to)` of its line. */
export interface Ballot {
  readonly line: LineIndex;
  readonly from: Column;
  readonly to: Column;
  /** Whose ballot it is; null when nobody known signed it, or somebody wrote it down for others. */
  readonly author: AuthorId | null;
  /** True when its author cast it through a button: it is theirs, whatever is typed behind it. */
  readonly own: boolean;
  /** The name typed after the mark, or empty. */
  readonly name: string;
  /** Why, as typed in parentheses or after a dash or a colon (`+1 Max – trop cher`), or empty. */
  readonly note: string;
  /** 1, or N for a group of N (`+N`). */
  readonly weight: number;
}

export interface Choice {
  readonly kind: ChoiceKind;
  /** As typed; for a line of ballots alone, empty. */
  readonly label: string;
  /** The line that new ballots join. */
  readonly line: LineIndex;
  /** True when the line holds ballots alone, without `label :`. */
  readonly bare: boolean;
  /** Whether a new ballot can be written at the end of its line. Else it has a line of its own. */
  readonly joins: boolean;
  readonly ballots: readonly Ballot[];
}

export interface Proposal {
  readonly id: ProposalId;
  readonly line: LineIndex;
  /** Empty for ballots that stand below no text. */
  readonly text: string;
  readonly choices: readonly Choice[];
  /** The ballots that don't count, since a later one is of the same person. */
  readonly replaced: readonly Ballot[];
  /** Lines of it that look like ballots and count nobody: who closes the vote is asked first. */
  readonly unread: readonly LineIndex[];
  /** The last line of the block: a choice, the result, or the text itself. */
  readonly lastLine: LineIndex;
  /** The result line of a closed vote, without its arrow; null while it is open. */
  readonly result: {readonly line: LineIndex; readonly text: string} | null;
}

export interface Sos {
  readonly id: SosId;
  readonly line: LineIndex;
  readonly name: string;
  readonly text: string;
  /** `hh:mm` as typed, or null. */
  readonly time: string | null;
  readonly state: 'open' | 'resolved';
  readonly author: AuthorId | null;
}

/** One line of the minutes section, by what it says. */
export type MinutesEntry =
  | {
      readonly kind: 'contribution';
      readonly line: LineIndex;
      readonly name: string;
      readonly words: string;
    }
  | {readonly kind: 'note'; readonly line: LineIndex; readonly text: string}
  | {
      readonly kind: 'decision';
      readonly line: LineIndex;
      readonly text: string;
      /** As typed (`Décision n° 3`), or null. */
      readonly number: number | null;
    }
  | {
      readonly kind: 'action';
      readonly line: LineIndex;
      readonly text: string;
      readonly who: readonly string[];
      /** As typed (`avant jeudi`), or null. */
      readonly when: string | null;
      /** As typed (`Action n° 3`), or null. */
      readonly number: number | null;
      /** By the mark before it: `✓ Action : …` is done. */
      readonly state: 'open' | 'done' | 'withdrawn';
    };

/** The notes of one agenda item, or those before the first one (`item` null). */
export interface MinutesPart {
  readonly item: AgendaId | null;
  /** The line that opens the part, as typed without mark and bullet; empty for the first part. */
  readonly title: string;
  readonly entries: readonly MinutesEntry[];
}

export type Role = 'chair' | 'queueKeeper' | 'voteCounter' | 'scribe' | 'greeter';
export const roles: readonly Role[] = ['chair', 'queueKeeper', 'voteCounter', 'scribe', 'greeter'];
/** Who holds a role. No line, no name or `autogestion`: everyone does. */
export interface RoleHolders {
  readonly line: LineIndex | null;
  readonly names: readonly string[];
}

// What each rule does is in `rules/`.
export type WholeMajority = keyof RuleWords['majorities'];
/** Of a part that stands beside it: `qualifiée 2/3`. */
export type FractionMajority = keyof RuleWords['fractions'];
export type Majority =
  | {readonly kind: WholeMajority}
  | {readonly kind: FractionMajority; readonly a: number; readonly b: number};
/** What a threshold is taken of. */
export type Base = keyof RuleWords['bases'];
/** What those do to a vote who take no part in it. */
export type NppvRule = keyof RuleWords['nppvRules'];
/** What becomes of a proposal on a tie. */
export type TieRule = keyof RuleWords['ties'];
/** A number of people, a fraction of those entitled, or more than one: `50 % + 1`. */
export type Quorum =
  | {readonly kind: 'number'; readonly people: number}
  | {readonly kind: 'fraction' | 'moreThan'; readonly a: number; readonly b: number};
/** An order of the queue. */
export type Discipline = keyof RuleWords['disciplines'];

export interface Rules {
  readonly majority: Majority;
  readonly base: Base;
  readonly nppv: NppvRule;
  readonly tie: TieRule;
  readonly quorum: Quorum | null;
  /** E: people entitled to vote. */
  readonly entitled: number | null;
  /** The longest a turn may last. */
  readonly speakingTimeMs: number | null;
  readonly discipline: Discipline;
}

/** What a room is held with, as far as its link tells; `web` where it doesn't. */
export type RoomTool =
  | 'bigbluebutton'
  | 'irc'
  | 'jitsi'
  | 'matrix'
  | 'mattermost'
  | 'mumble'
  | 'opentalk'
  | 'phone'
  | 'talk'
  | 'web'
  | 'xmpp';

/** Why a link is not opened; also the code of its problem. */
export type LinkRefusal =
  | 'link-http'
  /** It would run in the page, or show what is on this machine. */
  | 'link-unsafe'
  /** Of no tool that is known. */
  | 'link-unknown'
  /** With a user name or a password, behind which another server can stand. */
  | 'link-login'
  /** With signs that can't be seen or that no address has. */
  | 'link-signs'
  /** The server's name reads as another one, or as none. */
  | 'link-disguised'
  /** A scheme without an address. */
  | 'link-none';

/** What a `Salon` link is, before the administrator's list is asked. */
export type RoomLink =
  | {
      readonly kind: 'web';
      readonly url: string;
      /** In lower case, with its port unless that is 443. */
      readonly host: string;
    }
  | {readonly kind: 'app'; readonly url: string}
  | {readonly kind: 'refused'; readonly text: string; readonly reason: LinkRefusal};
/** A `Salon` line that says something: its rooms are read where they are needed, by `readRooms`. */
export interface RoomLine {
  readonly line: LineIndex;
  readonly text: string;
}
export interface Room {
  readonly line: LineIndex;
  readonly link: RoomLink;
  /** The words beside the link, such as the code of a phone bridge; for display as text only. */
  readonly note: string;
}

export interface Attendance {
  readonly line: LineIndex | null;
  readonly names: readonly string[];
  /** The number typed, or the number of names; null when nothing is said. */
  readonly count: number | null;
}

/** What a `key : value` line of section 00 is about. */
export type GeneralKey = Role | keyof NotationWords['keys'];

/** A name on a line of its own below a key: `Présents :`, then `- Sam`. */
export interface ListedName {
  readonly line: LineIndex;
  /** The sign before it, as typed. */
  readonly bullet: string;
  readonly name: string;
}

/** A `key : value` line of section 00 whose key is known. */
export interface GeneralEntry {
  readonly key: GeneralKey;
  readonly line: LineIndex;
  /** The whole line, as it stands. */
  readonly text: string;
  /** Where the value begins; the column behind the last blank where there is none. */
  readonly from: Column;
  /** Empty where nothing stands behind the key. */
  readonly value: string;
  /** The names in the list below, where the key asks for names and has none beside it. */
  readonly listed: readonly ListedName[];
}

export interface General {
  /** The lines that say what follows, as they stand. Of several with one key, the last one holds. */
  readonly entries: readonly GeneralEntry[];
  /** The first free line, or empty. */
  readonly subject: string;
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** When the meeting was suspended, as typed (`15h10 – 15h25`), a line each. */
  readonly suspensions: readonly string[];
  readonly rules: Rules;
  readonly roles: Readonly<Record<Role, RoleHolders>>;
  readonly rooms: readonly RoomLine[];
  readonly present: Attendance;
  readonly excused: Attendance;
  /** Further free lines, kept as typed. */
  readonly notes: readonly string[];
}

export type ProblemCode =
  | 'unreadable-majority'
  | 'unreadable-base'
  | 'unreadable-nppv'
  | 'unreadable-tie'
  | 'unreadable-quorum'
  | 'unreadable-number'
  | 'link-blank'
  | 'present-below-voters'
  | 'missing-number'
  | 'unreadable-duration'
  | 'unreadable-priority'
  | LinkRefusal
  | 'double-ballot'
  | 'ballot-after-result'
  | 'unreadable-ballot'
  | 'several-names'
  | 'same-name-twice'
  | 'written-for-others'
  | 'unknown-choice'
  | 'options-or-people'
  | 'vote-without-text'
  | 'unclear-proposal'
  | 'result-differs'
  | 'objection-without-reason'
  | 'quotation-or-current'
  | 'two-current-items'
  | 'two-speakers';
/** Something typed that can't be used as meant. Never thrown: the text stays as it is. */
export interface Problem {
  readonly code: ProblemCode;
  readonly line: LineIndex;
  /** The words in question, as typed; for display as text only. */
  readonly text: string;
}

/** A pad, read. Positions refer to `lines`. */
export interface Meeting {
  readonly lines: readonly PadLine[];
  /** False for an ordinary pad: no known section. */
  readonly isMeeting: boolean;
  /** The language that the headings speak; French when they don't say. */
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly general: General;
  readonly agenda: readonly AgendaItem[];
  /** In the order of arrival (of lines), every state. */
  readonly queue: readonly Turn[];
  readonly list: SpeakersList;
  readonly proposals: readonly Proposal[];
  readonly sos: readonly Sos[];
  readonly minutes: readonly MinutesPart[];
  readonly problems: readonly Problem[];
}
