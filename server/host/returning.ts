/**
 * Browsers that come back after their connection was cut. Etherpad sends them what they missed and
 * still takes them to be where they were, in all versions, until somebody types (1.8.14) or until
 * they type themselves, which it refuses (2.x, 3.x).
 */
import type {Changeset, Pad, SessionInfo, SocketServer} from './etherpad-types';
import {sendTo} from './room';
import type {Connection} from './room';

/** Those who came back, with the revision that they had. */
const returned = new WeakMap<SessionInfo, number>();

/** Remember which revision a browser says it has as it comes back. */
export const noteRevision = (session: SessionInfo, revision: unknown): void => {
  if (typeof revision !== 'number' || !Number.isInteger(revision) || revision < 0) return;
  returned.set(session, revision);
};

/** Whether a browser came back and has not caught up yet. */
export const isReturned = (session: SessionInfo): boolean => returned.has(session);

/**
 * Send a browser that came back what Etherpad thinks it lacks. It leaves aside what it has, whether
 * Etherpad's own answer comes before this or after it.
 */
export const catchUp = async (
  {id, session}: Connection,
  io: SocketServer,
  changesets: Changeset,
  pad: Pad,
): Promise<void> => {
  const from = returned.get(session);
  // Before Etherpad has answered it, a session has no revision.
  if (from === undefined || session.rev === undefined) return;
  returned.delete(session);
  if (session.rev !== from) return;
  const missed: {changeset: string; author: string; currentTime: number}[] = [];
  // The head may advance meanwhile.
  for (let next = from + 1; next <= pad.head; next += 1) {
    const [changeset, author, currentTime] = await Promise.all([
      pad.getRevisionChangeset(next),
      pad.getRevisionAuthor(next),
      pad.getRevisionDate(next),
    ]);
    if (typeof changeset !== 'string') return;
    missed.push({changeset, author: author ?? '', currentTime});
  }
  // The core has begun to send them, as it does when somebody types.
  if (session.rev !== from) return;
  missed.forEach(({changeset, author, currentTime}, i) => {
    const {translated, pool} = changesets.prepareForWire(changeset, pad.pool);
    const data = {
      type: 'CLIENT_RECONNECT',
      headRev: pad.head,
      newRev: from + 1 + i,
      changeset: translated,
      apool: pool,
      author,
      currentTime,
    };
    sendTo([id], {type: 'COLLABROOM', data}, io);
    session.time = currentTime;
  });
  session.rev = pad.head;
};
