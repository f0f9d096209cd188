/**
 * What a pad's database is known to hold. Etherpad changes a pad in its memory and stores it
 * afterwards: where the database refuses, memory keeps a change that a fall of the server takes away.
 */
import {allStored} from '../not-stored';

/** What is needed of one pad and its database. `R` is a revision as the database keeps it. */
export interface StoringHost<R> {
  /** The pad's last revision in memory. */
  readonly head: () => number;
  readonly storeRevision: (revision: number, record: R) => Promise<unknown>;
  /** Store the pad itself, with all its text, as it is now. */
  readonly storePad: () => Promise<unknown>;
}

/** Sees to what one pad's database holds. */
export interface Storing<R> {
  /**
   * Settles when a revision that is being stored is there, with the pad; what fails is tried once
   * more. Throws `NotStored`.
   */
  readonly follow: (revision: number, record: R, stored: Promise<unknown>) => Promise<void>;
  /** Store again what failed. Throws `NotStored`. */
  readonly mend: () => Promise<void>;
  /** Settles when the database holds the pad as it is now, whoever wrote it. Throws `NotStored`. */
  readonly storeAll: () => Promise<void>;
}

/** What one pad's database holds: nothing is known before the first revision. */
export const createStoring = <R>(host: StoringHost<R>): Storing<R> => {
  /** Revisions that the database refused, or their pad. */
  const failed = new Map<number, R>();
  /** The pad was stored as it was at this revision, or later. */
  let storedHead = -1;

  const store = async (): Promise<void> => {
    const head = host.head();
    const again = [...failed];
    await allStored([
      ...again.map(([revision, record]) => host.storeRevision(revision, record)),
      host.storePad(),
    ]);
    for (const [revision] of again) failed.delete(revision);
    storedHead = Math.max(storedHead, head);
  };

  return {
    follow: async (revision, record, stored) => {
      try {
        await stored;
        storedHead = Math.max(storedHead, revision);
      } catch {
        failed.set(revision, record);
        await store();
      }
    },
    mend: async () => {
      if (failed.size > 0) await store();
    },
    storeAll: async () => {
      if (failed.size > 0 || storedHead < host.head()) await store();
    },
  };
};
