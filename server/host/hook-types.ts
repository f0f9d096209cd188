/** What Etherpad's hooks hand over. */
import type {AText, Pad} from './etherpad-types';

/** What a browser that arrives is sent of its pad. */
export interface CollabVars {
  readonly rev: number;
  readonly initialAttributedText: AText;
  readonly apool: object;
}
/** A browser arrives. */
export interface ArrivalContext {
  readonly clientVars: {readonly collab_client_vars: CollabVars};
  readonly pad: Pad;
}
/** What a browser has sent. */
export interface MessageContext {
  readonly message?: {
    readonly type?: unknown;
    readonly padId?: unknown;
    /** With CLIENT_READY, from a browser whose connection was cut: the revision it has. */
    readonly reconnect?: unknown;
    readonly client_rev?: unknown;
    /** With COLLABROOM: what it is about, and with CHAT_MESSAGE the words. */
    readonly data?: {
      readonly type?: unknown;
      /** Before 1.9. */
      readonly text?: unknown;
      readonly message?: {readonly text?: unknown} | null;
      /** With USER_CHANGES: what somebody typed, and what its attributes' numbers stand for. */
      changeset?: unknown;
      readonly baseRev?: unknown;
      readonly apool?: {readonly numToAttrib?: unknown} | null;
    } | null;
  };
  readonly socket?: {readonly id: string};
  /** Since 1.9. */
  readonly sessionInfo?: {readonly authorId?: string; readonly padId?: string};
}
/** A browser has been answered. */
export interface JoinContext {
  readonly padId: string;
  readonly socket: {readonly id: string};
}
/** A pad that is being created, and what it begins with. */
export interface ContentContext {
  readonly pad: {readonly id: string};
  type: string;
  content: string;
}
/** A pad is gone. 1.8.14 has the name, later versions the pad. */
export type RemovalContext =
  {readonly pad: {readonly id: string}} | {readonly pad?: undefined; readonly padID: string};
