/**
 * What is used of Etherpad's browser side, and no more. Etherpad ships no types; these hold for
 * 1.8.14, 2.5 and 3.3 alike unless a comment says otherwise.
 */

/** One line in the editor; a new object whenever the line is changed. */
export interface RepLine {
  readonly text: string;
  readonly lineMarker: number;
}

/** The editor's document: one object that lives as long as the editor and is changed in place. */
export interface Rep {
  readonly lines: {
    length(): number;
    slice(start: number, end: number): RepLine[];
  };
  readonly alines: readonly string[];
  readonly apool: {readonly numToAttrib: Readonly<Record<number, readonly [string, string]>>};
}

export interface AceInitializedContext {
  readonly editorInfo: {ace_getRep(): Rep};
}

export interface AceEditEventContext {
  readonly callstack: {readonly docTextChanged: boolean; readonly repChanged: boolean};
}

export interface AceKeyEventContext {
  /** jQuery's, of keys going down, up and through. */
  readonly evt: {readonly originalEvent: KeyboardEvent};
}

export interface Pad {
  getUserId(): string;
  getUserName(): string | null | undefined;
  notifyChangeName(name: string): void;
  /** This browser's clock minus the server's at loading, in milliseconds. */
  readonly clientTimeOffset?: number;
  readonly collabClient?: {getConnectedUsers(): readonly unknown[]};
}

export interface PostAceInitContext {
  readonly pad: Pad;
}

export interface Toolbar {
  registerCommand(command: string, run: () => void): void;
}

export interface PostToolbarInitContext {
  readonly toolbar: Toolbar;
}

export interface ClientVars {
  readonly readonly?: boolean;
  readonly serverTimestamp?: number;
  readonly ep_ag?: {
    readonly embedHosts?: readonly string[];
    readonly language?: string | null;
    readonly template?: string;
    readonly roomsForReaders?: boolean;
  };
}

export interface Html10n {
  /** Undefined for an unknown key, and before the locale has arrived. */
  get(key: string, values?: Record<string, string>): string | undefined;
  getLanguage(): string | undefined;
  bind(event: 'localized', run: () => void): void;
  readonly translations?: unknown;
}

declare global {
  interface Window {
    clientVars?: ClientVars;
    html10n?: Html10n;
    /** The editor's frames, by their names, the same in every version: `ace_inner`'s body is what is typed in. */
    readonly ace_outer: {readonly ace_inner: {readonly document: Document}};
  }
}
