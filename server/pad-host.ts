/**
 * What ep_ag needs of the program that keeps the pads. Etherpad stands behind it (`host/`), and in
 * tests a host in memory: both pass the same contract. Each part names what one kind of work needs.
 */
import type {ServerFacts} from '../doctor/settings';
import type {Change} from '../meeting/change/change';
import type {AuthorId, EpochMs, PadLine} from '../meeting/pad-line';
import type {MarkPlace} from '../meeting/plan/untimed';
import type {Request, Response} from './express';

/** A pad's lines for the model, and what the model doesn't see: the width of each line's marker. */
export interface PadText {
  readonly lines: readonly PadLine[];
  /** 0 or 1 for each line: the host's marker character before lists and headings. */
  readonly markers: readonly number[];
}

/** A revision that somebody, or a vote that was closed, gave a name. */
export interface SavedRevision {
  readonly revision: number;
  readonly label: string;
  readonly at: EpochMs | null;
}

/** A pad to be read. Of one pad there is one such value, until the pad is removed or replaced. */
export interface PadToRead {
  readonly id: string;
  /** The number of its last revision. */
  readonly head: number;
  /** Its text at the head without attributes, with the host's markers before lists and headings. */
  readonly plainText: string;
  /** Its text at the head. */
  readonly readText: () => PadText;
  /** Reads its text at the head again and again: lines that are the same stay the same values. */
  readonly createTextReader: () => () => PadText;
  /** Its text at a revision that there is. */
  readonly readTextAt: (revision: number) => Promise<PadText>;
  /** In their order. */
  readonly savedRevisions: () => readonly SavedRevision[];
  /** The id of its read-only link. */
  readonly readOnlyId: () => Promise<string>;
}

/**
 * A change in the host's own form, ready to be appended to the text that it was written for. Only the
 * host reads it; the same change of the same text is the same string.
 */
export type WrittenChange = string;

/** A pad to be written into. */
export interface PadToWrite extends PadToRead {
  /** Whether it is blank or holds only the welcome text of the host's settings. */
  readonly isPristine: () => boolean;
  /** A change that was planned on its text in this very stretch; null when it changes nothing. */
  readonly writeChange: (text: PadText, change: Change) => WrittenChange | null;
  /** Notes on marks when their turn or item began; null without marks. Changes no character. */
  readonly writeStarts: (
    text: PadText,
    marks: readonly MarkPlace[],
    startedAt: EpochMs,
  ) => WrittenChange | null;
  /**
   * Append one revision: the head has advanced when the call returns, so that no edit of somebody
   * typing comes between what was read and what is written. Settles when it is stored and sent, with
   * how long sending kept the server from anything else, in milliseconds. Throws `NotStored` where the
   * database refuses: the pad has changed in memory all the same.
   */
  readonly append: (change: WrittenChange) => Promise<number>;
  /** The change that a revision made; null without one. */
  readonly changeAt: (revision: number) => Promise<WrittenChange | null>;
  /** Store again what the database has refused. Throws `NotStored`. */
  readonly mend: () => Promise<void>;
  /** Settles when the database holds the pad as it is now, whoever wrote it. Throws `NotStored`. */
  readonly storeAll: () => Promise<void>;
  /** Give a revision a name by which people find it in the pad's history. */
  readonly nameRevision: (revision: number, label: string) => Promise<void>;
  /** Note that authors have written into the pad. Never throws. */
  readonly noteAuthors: (authors: readonly AuthorId[]) => Promise<void>;
}

/** Finding pads, and creating them. */
export interface Pads {
  /**
   * The name of the pad behind a name or a read-only id; null when there is none. Of a pad that has
   * just been removed it may still be given: who writes asks `find`.
   */
  readonly findName: (idOrReadOnlyId: string) => Promise<string | null>;
  /** The pad behind a name or a read-only id; null when there is none. Never creates one. */
  readonly find: (idOrReadOnlyId: string) => Promise<PadToWrite | null>;
  readonly isReadOnlyId: (id: string) => boolean;
  /**
   * Create a pad with a text, its headings bold; a pad that exists is left as it is. Simultaneous
   * calls for one name create one pad.
   */
  readonly create: (id: string, text: () => string, author: AuthorId | null) => Promise<void>;
}

/** Values that ep_ag keeps in the host's database beside a pad, by name. */
export interface Records {
  /** Null without one. */
  readonly read: (name: string, padId: string) => Promise<unknown>;
  /** Settles when the database has it. */
  readonly write: (name: string, padId: string, value: unknown) => Promise<unknown>;
  readonly remove: (name: string, padId: string) => Promise<unknown>;
}

/** Who asks, and what they may. */
export interface Visitors {
  /** The host's own check for reading (and creating) the pad of a route; answers itself when it fails. */
  readonly mayRead: (req: Request, res: Response) => Promise<boolean>;
  /** The author who may change the pad of a route; null when access is refused. */
  readonly writerOf: (req: Request) => Promise<AuthorId | null>;
  /** Whether this visitor may change the pad: not by a read-only link, and not with a read-only account. */
  readonly mayModify: (req: Request) => boolean;
  /** Whether somebody has logged in as an administrator. */
  readonly isAdmin: (req: Request) => boolean;
  /** The name that an author gave, or empty. */
  readonly nameOf: (author: AuthorId) => Promise<string>;
}

/** What the host's settings say of the limits and the proxy that an assembly meets. */
export type HostFacts = Pick<
  ServerFacts,
  'version' | 'commitLimit' | 'exportLimit' | 'trustsProxy' | 'minifies' | 'maxAge'
>;

/** What administrators set, and what they are shown. */
export interface Administration {
  readonly facts: () => HostFacts;
  /** Whether the administrator says that a proxy stands before the host. */
  readonly trustsProxy: () => boolean;
  /** Show a figure among the host's own. */
  readonly showFigure: (name: string, read: () => number) => void;
}

/** Turning documents into others. */
export interface Conversion {
  /** Whether there is a program that makes PDF. */
  readonly canConvert: () => boolean;
  /** Turn an OpenDocument text into PDF. */
  readonly toPdf: (document: Uint8Array) => Promise<Uint8Array>;
}

/** A part of a page of the host's, which plugins add to. */
export interface PageBlock {
  content: string;
  readonly renderContext?: {readonly req?: Request; readonly isReadOnly?: boolean};
}

/** Fills a template (an absolute path) by the host's engine. */
export type RenderTemplate = (path: string, values: Readonly<Record<string, unknown>>) => string;

/** What somebody sends to the chat of a pad. */
export interface ChatMessage {
  readonly padId: string;
  readonly author: AuthorId;
  readonly canWrite: boolean;
  readonly text: string;
  /** Shows a text in the sender's chat, and in nobody else's. It is kept nowhere. */
  readonly answer: (from: string, text: string) => void;
}

/** What a browser sends to the server, before the host sees it. */
export interface Incoming {
  /** What it says in the chat; null for any other message. */
  readonly chat: ChatMessage | null;
  /**
   * What only the server may say is left out of an edit, and who comes back after a cut is remembered.
   * Throws where an edit can't be judged.
   */
  readonly guard: () => Promise<void>;
  /** The pad that it opens, and for whom; null for any other message. */
  readonly opening: {readonly padId: string; readonly author: AuthorId | null} | null;
}

/** The host as a whole. */
export interface PadHost {
  readonly pads: Pads;
  readonly records: Records;
  readonly visitors: Visitors;
  readonly administration: Administration;
  readonly conversion: Conversion;
  readonly renderTemplate: RenderTemplate;
}
