/** What is written goes to the browsers that have the pad open. */
import type {AuthorId} from '../../meeting/pad-line';
import {log, stackOf} from '../log';
import type {Pad} from './etherpad-types';
import {findPad} from './finding';
import {changesets, messageHandler} from './modules';
import {catchUp, isReturned, noteRevision} from './returning';
import {behind, isAnswered, sendRevision} from './room';
import type {Sockets} from './sockets';

/** What is written is written, whoever could not be told at once. */
export const sayBehind = (error: unknown): void =>
  log.error(`browsers of a pad stay behind: ${stackOf(error)}`);

/** How long somebody may stand at one revision before it counts as forgotten. */
const forgottenMs = 1000;

/** A revision of ours that nobody has been sent. */
export interface Unsent {
  readonly number: number;
  readonly changeset: string;
  readonly author: AuthorId;
  /** How long sending it kept the server from anything else. */
  sendingMs: number;
}

/** Tells browsers what is written. */
export interface Sending {
  /** Remember a browser that comes back after its connection was cut, before Etherpad answers it. */
  readonly noteReturn: (socketId: string, revision: unknown) => void;
  /** Let a browser that came back to a pad catch up; for any other, nothing happens. Never throws. */
  readonly letCatchUp: (padId: string, socketId: string) => Promise<void>;
  /** A revision is being stored: it waits for `send`, or for what comes after it. */
  readonly keepBack: (pad: Pad, revision: Unsent) => void;
  /** Send what is kept back; with a revision, that one alone, if it wasn't sent yet. */
  readonly send: (pad: Pad, only?: Unsent) => void;
  /**
   * Send what waits to be stored, where another revision has come after it: Etherpad refuses a typed
   * edit whose sender has not been sent all that is before it (2.x, 3.x).
   */
  readonly sendWhatIsBefore: (pad: Pad) => void;
  /** Have the core send what the server's own way could not, or what a plugin answered. Never throws. */
  readonly sendRest: (pad: Pad, revision: number) => Promise<void>;
}

/** Sends to the browsers of one server. */
export const createSending = (sockets: Sockets): Sending => {
  const {room} = sockets;
  const unsent = new WeakMap<Pad, Unsent>();
  /** Pads whose laggards are being watched. */
  const watched = new Set<string>();
  let saysWhy = true;

  const letCatchUp = async (padId: string, socketId: string): Promise<void> => {
    const connection = room(padId)?.find(({id}) => id === socketId);
    const io = sockets.server();
    if (!connection || !io || !isReturned(connection.session)) return;
    try {
      const pad = await findPad(padId);
      if (pad) await catchUp(connection, io, changesets(), pad);
    } catch (error) {
      sayBehind(error);
    }
  };

  /**
   * Have the core send those who are behind what they lack, if they stay where they are, as one whom it
   * sent from a pad that an import has put out of memory.
   */
  const watchLaggards = (pad: Pad): void => {
    const before = behind(room(pad.id) ?? [], pad);
    if (before.size === 0 || watched.has(pad.id)) return;
    watched.add(pad.id);
    const look = async (): Promise<void> => {
      watched.delete(pad.id);
      const now = await findPad(pad.id);
      if (!now) return;
      const after = behind(room(pad.id) ?? [], now);
      const isForgotten = [...after].some(([session, rev]) => before.get(session) === rev);
      if (isForgotten) await messageHandler().updatePadClients(now);
    };
    setTimeout(() => void look().catch(sayBehind), forgottenMs).unref();
  };

  const send = (pad: Pad, only?: Unsent): void => {
    const revision = unsent.get(pad);
    if (only && only !== revision) return;
    unsent.delete(pad);
    const present = room(pad.id);
    const io = sockets.server();
    if (!revision || !present || !io) return;
    const start = performance.now();
    const {number, changeset, author} = revision;
    sendRevision(present, io, changesets(), {pad, revision: number, changeset, author});
    revision.sendingMs = performance.now() - start;
  };

  const sendRest = async (pad: Pad, revision: number): Promise<void> => {
    const present = room(pad.id);
    if (present === null && saysWhy) {
      saysWhy = false;
      log.warn(
        'this Etherpad hides who is in a pad: its own updatePadClients sends what is written',
      );
    }
    if (present === null || (await isAnswered(present, pad, revision))) {
      await messageHandler().updatePadClients(pad);
    }
    for (const {id, session} of present ?? []) if (isReturned(session)) void letCatchUp(pad.id, id);
    watchLaggards(pad);
  };

  return {
    noteReturn: (socketId, revision) => {
      const session = messageHandler().sessioninfos?.[socketId];
      if (session) noteRevision(session, revision);
    },
    letCatchUp,
    keepBack: (pad, revision) => void unsent.set(pad, revision),
    send,
    sendWhatIsBefore: (pad) => {
      const revision = unsent.get(pad);
      if (revision && revision.number < pad.head) send(pad);
    },
    sendRest: (pad, revision) => sendRest(pad, revision).catch(sayBehind),
  };
};
