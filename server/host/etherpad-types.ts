/** What ep_ag uses of Etherpad's server, which ships no types. */
import type {Request, Response} from '../express';

/** The attributes that a pad's text has ever had, by number. */
export interface AttributePool {
  readonly numToAttrib: Readonly<Record<number, readonly [string, string]>>;
  putAttrib(attribute: readonly [string, string]): number;
}

/** A text, and the operations that say which attributes its characters carry. */
export interface AText {
  readonly text: string;
  readonly attribs: string;
}

/** A pad in Etherpad's memory. */
export interface Pad {
  readonly id: string;
  readonly head: number;
  readonly atext: AText;
  readonly pool: AttributePool;
  /** Its first part is synchronous: text and head have advanced when the call returns. */
  appendRevision(changeset: string, author?: string): Promise<unknown>;
  /** Stores the pad as it is: its text, head and pool, not its revisions. */
  saveToDatabase(): Promise<unknown>;
  getInternalRevisionAText(revision: number): Promise<AText>;
  getRevisionChangeset(revision: number): Promise<string | null | undefined>;
  getRevisionAuthor(revision: number): Promise<string | null | undefined>;
  getRevisionDate(revision: number): Promise<number>;
  /** Names a revision; one that is saved already is left as it is. */
  addSavedRevision(revision: number, author: string, label: string): Promise<unknown>;
  getSavedRevisions(): readonly {
    readonly revNum: number | string;
    readonly label?: unknown;
    readonly timestamp?: unknown;
  }[];
}

/** See modules.ts. */
export interface PadManager {
  doesPadExist(id: string): Promise<unknown>;
  getPad(id: string, text?: string | null, author?: string): Promise<Pad>;
}

/** See modules.ts. */
export interface ReadOnlyManager {
  isReadOnlyId(id: string): boolean;
  getPadId(readOnlyId: string): Promise<string | null>;
  /** Makes one where there is none. */
  getReadOnlyId(padId: string): Promise<string>;
}

/** See modules.ts. */
export interface AuthorManager {
  getAuthorName(author: string): Promise<string | null>;
  /** Notes in an author's record that they have written into a pad; nothing for an author without one. */
  addPad(author: string, padId: string): Promise<unknown>;
}

/** See modules.ts. */
export interface SecurityManager {
  checkAccess(
    pad: string,
    session: string | undefined,
    token: string | undefined,
    user: unknown,
  ): Promise<{readonly accessStatus: string; readonly authorID?: string}>;
}

/** See modules.ts. */
export interface Changeset {
  checkRep(changeset: string): string;
  /** The second change, as it is after the first one. */
  follow(first: string, second: string, reverse: boolean, pool: AttributePool): string;
  prepareForWire(
    changeset: string,
    pool: AttributePool,
  ): {readonly translated: string; readonly pool: {toJsonable(): object}};
}

/** A browser's connection to a pad. `rev` is the last revision that was sent to it. */
export interface SessionInfo {
  rev?: number;
  time?: number;
  readonly author?: string;
  readonly padId?: string;
  readonly readonly?: boolean;
}

/** See modules.ts. */
export interface PadMessageHandler {
  /** Exported, and no interface: may go with any version. */
  readonly sessioninfos?: Readonly<Record<string, SessionInfo | undefined>>;
  /** Sends every browser what it lacks. Two at once send it twice, and browsers take it once. */
  updatePadClients(pad: Pad): Promise<void>;
}

/** Where messages go. */
export interface Emitter {
  emit(event: 'message', message: unknown): void;
}

/** Etherpad's key-value store. `set` and `remove` settle when the driver has written. */
export interface Database {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
  remove(key: string): Promise<unknown>;
}

/** What `/stats` shows. */
export interface Stats {
  gauge(name: string, read: () => number): void;
}

/** socket.io 2 (1.8.14) and 4 (2.x, 3.x) keep rooms in different shapes. A socket's id is a room of its own. */
export interface SocketServer {
  readonly sockets: {
    readonly adapter: {
      readonly rooms?:
        | Map<string, ReadonlySet<string>>
        | Readonly<
            Record<string, {readonly sockets: Readonly<Record<string, boolean>>} | undefined>
          >;
    };
    /** socket.io 4 takes several rooms. */
    to(rooms: string | readonly string[]): Emitter;
    emit(event: 'message', message: unknown): void;
  };
}

/** Turns a file into one of another type, by a program that the administrator names. */
export interface Converter {
  convertFile(from: string, to: string, type: string): Promise<void>;
}

/** Etherpad's settings: what ep_ag reads of them. */
export interface HostSettings {
  readonly defaultPadText?: string;
  /** Since 2.7. */
  readonly cookie?: {readonly prefix?: string};
  readonly commitRateLimiting?: {readonly duration?: unknown; readonly points?: unknown};
  readonly importExportRateLimiting?: {readonly windowMs?: unknown; readonly max?: unknown};
  readonly trustProxy?: unknown;
  readonly minify?: unknown;
  /** In seconds. */
  readonly maxAge?: unknown;
  /** The program's path. */
  readonly soffice?: unknown;
  readonly ep_ag?: unknown;
}

/** The check for reading a route's pad. */
export type PadAccess = (req: Request, res: Response) => Promise<boolean>;
/** The check for changing it. */
export interface WebAccess {
  userCanModify(padId: string, req: Request): boolean;
}
/** The engine of templates. */
export interface Eejs {
  require(path: string, values: object): string;
}
