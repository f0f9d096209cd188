/** Finding pads by their names and read-only ids. */
import type {Pad} from './etherpad-types';
import {padManager, readOnlyManager} from './modules';
import type {Sockets} from './sockets';

/** Whether a name is the id of a read-only link. */
export const isReadOnlyId = (id: string): boolean => readOnlyManager().isReadOnlyId(id);

/** The name behind a name or a read-only id, whether or not there is such a pad. */
const writableName = async (idOrReadOnlyId: string): Promise<string | null> =>
  isReadOnlyId(idOrReadOnlyId)
    ? ((await readOnlyManager().getPadId(idOrReadOnlyId)) ?? null)
    : idOrReadOnlyId;

/** What `Pads.findName` gives. */
export const findPadName = async (
  idOrReadOnlyId: string,
  sockets: Pick<Sockets, 'isOpen'>,
): Promise<string | null> => {
  const id = await writableName(idOrReadOnlyId);
  if (id === null) return null;
  // To say whether a pad exists, Etherpad copies all of its record, and a room asks a thousand times.
  return sockets.isOpen(id) || (await padManager().doesPadExist(id)) ? id : null;
};

/** Etherpad's pad behind a name or a read-only id; null when there is none. Never creates one. */
export const findPad = async (idOrReadOnlyId: string): Promise<Pad | null> => {
  const id = await writableName(idOrReadOnlyId);
  return id !== null && (await padManager().doesPadExist(id)) ? padManager().getPad(id) : null;
};
