/** Pads: finding them, and what they hold. */
import type {Meeting} from '../../meeting/meeting';
import {parseMeeting} from '../../meeting/parse';
import type {EpochMs} from '../../meeting/pad-line';
import type {AText, Pad} from './etherpad-types';
import {hostSettings, padManager, readOnlyManager, systemAuthor} from './modules';
import {readPadText} from './pad-text';
import type {PadText} from './pad-text';
import {isOpen} from './room';
import {sockets} from './sockets';

/** The name behind a name or a read-only id, whether or not there is such a pad. */
const writableName = async (idOrReadOnlyId: string): Promise<string | null> =>
  readOnlyManager().isReadOnlyId(idOrReadOnlyId)
    ? ((await readOnlyManager().getPadId(idOrReadOnlyId)) ?? null)
    : idOrReadOnlyId;

/**
 * The name of the pad behind a name or a read-only id; null when there is none. Of a pad that has just
 * been removed it may still be given: who writes asks `findPad`.
 */
export const findPadName = async (idOrReadOnlyId: string): Promise<string | null> => {
  const id = await writableName(idOrReadOnlyId);
  if (id === null) return null;
  // To say whether a pad exists, Etherpad copies all of its record, and a room asks a thousand times.
  return isOpen(id, sockets()) || (await padManager().doesPadExist(id)) ? id : null;
};

/** The pad behind a name or a read-only id; null when there is none. Never creates one. */
export const findPad = async (idOrReadOnlyId: string): Promise<Pad | null> => {
  const id = await writableName(idOrReadOnlyId);
  return id !== null && (await padManager().doesPadExist(id)) ? padManager().getPad(id) : null;
};

const textOf = (pad: Pad, atext: AText): PadText =>
  readPadText(atext, (number) => pad.pool.numToAttrib[number]);

/** A pad's text at its head. */
export const headText = (pad: Pad): PadText => textOf(pad, pad.atext);

/** The meeting in a pad, at its head or at a revision that there is. */
export const readMeeting = async (pad: Pad, revision: number | null): Promise<Meeting> => {
  const atext =
    revision === null || revision === pad.head
      ? pad.atext
      : await pad.getInternalRevisionAText(revision);
  return parseMeeting(textOf(pad, atext).lines);
};

/** A revision that somebody, or a vote that was closed, gave a name. */
export interface SavedRevision {
  readonly revision: number;
  readonly label: string;
  readonly at: EpochMs | null;
}

/** The saved revisions of a pad, in their order. */
export const savedRevisions = (pad: Pad): SavedRevision[] =>
  pad
    .getSavedRevisions()
    .map(({revNum, label, timestamp}) => ({
      revision: Number(revNum),
      label: typeof label === 'string' ? label : '',
      at: typeof timestamp === 'number' ? timestamp : null,
    }))
    .sort((a, b) => a.revision - b.revision);

/** Give a revision a name by which people find it in the pad's history. */
export const saveRevision = async (pad: Pad, revision: number, label: string): Promise<void> => {
  await pad.addSavedRevision(revision, systemAuthor(), label);
};

/** The id of a pad's read-only link. */
export const readOnlyIdOf = (pad: Pad): Promise<string> => readOnlyManager().getReadOnlyId(pad.id);

const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

/** Whether a pad is blank or holds only the welcome text of the host's settings. */
export const isPristine = (pad: Pad): boolean =>
  sameWords(pad.atext.text, '') || sameWords(pad.atext.text, hostSettings().defaultPadText ?? '');

export const isReadOnlyId = (id: string): boolean => readOnlyManager().isReadOnlyId(id);
