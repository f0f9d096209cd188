/** Writing: one revision at a time, stored before it is sent. */
import type {Change} from '../../meeting/change/change';
import type {AuthorId, EpochMs, LineIndex} from '../../meeting/pad-line';
import type {MarkPlace} from '../../meeting/plan/untimed';
import {writeBoldChangeset, writeChangeset, writeStartsChangeset} from './changeset';
import type {ChangesetTools} from './changeset';
import type {PadText} from '../pad-host';
import type {AText, Pad} from './etherpad-types';
import {changesets, database, systemAuthor} from './modules';
import type {Sending, Unsent} from './sending';
import {createStoring} from './storing';
import type {Storing} from './storing';

const toolsFor = (pad: Pad): ChangesetTools => ({
  numberOf: (key, value) => pad.pool.putAttrib([key, value]),
  systemAuthor: systemAuthor(),
});

/** A revision as Etherpad keeps it; every hundredth holds the text, too. */
interface RevisionRecord {
  readonly changeset: string;
  readonly meta: {
    readonly author: AuthorId;
    readonly timestamp: EpochMs;
    readonly pool?: Pad['pool'];
    readonly atext?: AText;
  };
}

/** The record of the revision that a pad has just come to. */
const headRecord = (pad: Pad, changeset: string, author: AuthorId): RevisionRecord => ({
  changeset,
  meta: {
    author,
    timestamp: Date.now(),
    ...(pad.head % 100 === 0 ? {pool: pad.pool, atext: {...pad.atext}} : {}),
  },
});

const storings = new WeakMap<Pad, Storing<RevisionRecord>>();

/** What a pad's database is known to hold. */
export const storingOf = (pad: Pad): Storing<RevisionRecord> => {
  const known = storings.get(pad);
  if (known) return known;
  const created = createStoring<RevisionRecord>({
    head: () => pad.head,
    storeRevision: (revision, record) => database().set(`pad:${pad.id}:revs:${revision}`, record),
    storePad: () => pad.saveToDatabase(),
  });
  storings.set(pad, created);
  return created;
};

/**
 * The changeset for a change that was planned on the text of a pad's head in this very stretch; null when
 * it changes nothing.
 */
export const writeChange = (pad: Pad, text: PadText, change: Change): string | null =>
  writeChangeset(text, change, toolsFor(pad));

/** The changeset that notes on marks when they began; null without marks. */
export const writeStarts = (
  pad: Pad,
  text: PadText,
  marks: readonly MarkPlace[],
  startedAt: EpochMs,
): string | null => writeStartsChangeset(text, marks, startedAt, toolsFor(pad));

/** The changeset that makes lines of a pad bold; null without lines. */
export const writeBold = (pad: Pad, lines: ReadonlySet<LineIndex>): string | null =>
  writeBoldChangeset(pad.atext.text, lines, toolsFor(pad));

/** The changeset of a revision; null without one. */
export const changesetOfRevision = async (pad: Pad, revision: number): Promise<string | null> =>
  revision > pad.head ? null : ((await pad.getRevisionChangeset(revision)) ?? null);

/** Appends revisions. */
export interface Writing {
  /**
   * Append one revision in one synchronous stretch, so that no edit of somebody typing comes between
   * what was read and what is written. It is sent when it is stored: a browser that has a revision
   * which a falling server took with it would part from all others. Settles then, with how long
   * sending kept the server from anything else, in milliseconds. Throws `NotStored` where the database
   * refuses: the pad has changed in memory all the same, and everybody is sent what it has.
   * The revision's author is never a person: 1.8.14 would have their browser take it for its own.
   */
  readonly append: (pad: Pad, changeset: string) => Promise<number>;
}

/** Appends to the pads of one server. */
export const createWriting = (sending: Sending): Writing => ({
  append: async (pad, changeset) => {
    const author = systemAuthor();
    changesets().checkRep(changeset);
    sending.send(pad);
    const number = pad.head + 1;
    const stored = pad.appendRevision(changeset, author);
    const revision: Unsent = {number, changeset, author, sendingMs: 0};
    // Since 1.9 there is no revision of what comes to nothing, as a ballot withdrawn and cast again.
    if (pad.head < number) await stored;
    else {
      sending.keepBack(pad, revision);
      const record = headRecord(pad, changeset, author);
      try {
        await storingOf(pad).follow(number, record, stored);
      } finally {
        sending.send(pad, revision);
        await sending.sendRest(pad, number);
      }
    }
    return revision.sendingMs;
  },
});
