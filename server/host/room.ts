/** The browsers that have a pad open, through what Etherpad 1.8.14, 2.x and 3.x share of their insides. */
import type {AuthorId} from '../../meeting/pad-line';
import type {Changeset, Pad, PadMessageHandler, SessionInfo, SocketServer} from './etherpad-types';

/** A browser's connection. `rev` is missing where it doesn't take part yet. */
export interface Connection {
  readonly id: string;
  readonly session: SessionInfo;
}

/** Who is in a room; null where Etherpad doesn't let it be seen. */
export type Room = readonly Connection[] | null;

/** The ids of the sockets in a room. socket.io 2 (1.8.14) keeps rooms in objects, 4 (2.x, 3.x) in maps. */
const idsIn = (padId: string, io: SocketServer | null): readonly string[] => {
  const rooms = io?.sockets.adapter.rooms ?? new Map<string, ReadonlySet<string>>();
  return rooms instanceof Map
    ? [...(rooms.get(padId) ?? [])]
    : Object.keys(rooms[padId]?.sockets ?? {});
};

/** Whether somebody has a pad open: a room is there as long as somebody is in it. */
export const isOpen = (padId: string, io: SocketServer | null): boolean => {
  const rooms = io?.sockets.adapter.rooms ?? new Map<string, ReadonlySet<string>>();
  return rooms instanceof Map ? rooms.has(padId) : rooms[padId]?.sockets !== undefined;
};

/** Who has a pad open, as far as they take part. */
export const roomOf = (
  padId: string,
  io: SocketServer | null,
  {sessioninfos}: PadMessageHandler,
): Room => {
  if (!io?.sockets.adapter.rooms || !sessioninfos) return null;
  return idsIn(padId, io).flatMap((id) => {
    const session = sessioninfos[id];
    return session ? [{id, session}] : [];
  });
};

/** Send one message to many sockets: socket.io encodes it once for all that it is emitted to together. */
export const sendTo = (ids: readonly string[], message: unknown, {sockets}: SocketServer): void => {
  if (sockets.adapter.rooms instanceof Map) {
    sockets.to(ids).emit('message', message);
    return;
  }
  // socket.io 2 takes one room at a time, and gathers them for the next `emit`.
  for (const id of ids) sockets.to(id);
  sockets.emit('message', message);
};

/**
 * Send a revision to every browser that has the one before it. A browser that lags has a loop of the
 * core's under way, which sends this one too.
 */
export const sendRevision = (
  room: readonly Connection[],
  io: SocketServer,
  changesets: Changeset,
  {
    pad,
    revision,
    changeset,
    author,
  }: {
    readonly pad: Pad;
    readonly revision: number;
    readonly changeset: string;
    readonly author: AuthorId;
  },
): void => {
  const currentTime = Date.now();
  const {translated, pool} = changesets.prepareForWire(changeset, pad.pool);
  /** Sockets by the time since what they were sent last: only that differs, and most often it doesn't. */
  const together = new Map<number, string[]>();
  for (const {id, session} of room) {
    if (session.rev !== revision - 1) continue;
    const timeDelta = currentTime - (session.time ?? currentTime);
    const ids = together.get(timeDelta);
    if (ids) ids.push(id);
    else together.set(timeDelta, [id]);
    session.rev = revision;
    session.time = currentTime;
  }
  for (const [timeDelta, ids] of together) {
    const data = {
      type: 'NEW_CHANGES',
      newRev: revision,
      changeset: translated,
      apool: pool,
      author,
      currentTime,
      timeDelta,
    };
    sendTo(ids, {type: 'COLLABROOM', data}, io);
  }
};

/** The sessions that stand behind a pad's head, and where. */
export const behind = (
  room: readonly Connection[],
  {head}: Pad,
): ReadonlyMap<SessionInfo, number> =>
  new Map(
    room.flatMap(({session}) =>
      session.rev !== undefined && session.rev < head ? [[session, session.rev]] : [],
    ),
  );

/**
 * Whether some of the revisions after one are there, and none of a person's in the room: what persons
 * type, the core sends.
 */
export const isAnswered = async (
  room: readonly Connection[],
  pad: Pad,
  revision: number,
): Promise<boolean> => {
  const people = new Set(room.map(({session}) => session.author));
  const count = pad.head - revision;
  const authors = await Promise.all(
    Array.from({length: count}, (_, i) => pad.getRevisionAuthor(revision + 1 + i)),
  );
  return count > 0 && !authors.some((author) => author && people.has(author));
};
