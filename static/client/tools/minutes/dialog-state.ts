import type {Letter} from '../../../../meeting/minutes/write-minutes';
import type {MinutesTrouble} from '../../panel/value-words';
import type {Encryption, KeyTrouble} from './encryption';
import type {Asked, Revisions} from './server';

/** What is being done in the dialog. */
export interface DialogState {
  readonly asked: Asked;
  /** Null until they came. */
  readonly revisions: Revisions | null;
  /** Typing the number of a revision that has no name. */
  readonly isNumbering: boolean;
  /** Null while it is on its way. */
  readonly letter: Letter | MinutesTrouble | null;
  /** For those who listen, and shown. */
  readonly status: string;
  readonly pasted: string;
  readonly files: readonly File[];
  readonly isWritingKeys: boolean;
  readonly isEncrypting: boolean;
  readonly encrypted: Encryption | KeyTrouble | null;
}

/** Changes some of it, and draws. */
export type Change = (changed: Partial<DialogState>) => void;
