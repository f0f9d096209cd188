import type {SocketServer} from './etherpad-types';
import {messageHandler} from './modules';
import {isOpen, roomOf} from './room';
import type {Room} from './room';

/** One server's sockets, and who has a pad open. */
export interface Sockets {
  /** Remember the socket server, from the hook `socketio`. */
  readonly use: (io: SocketServer) => void;
  /** The socket server; null before that hook. */
  readonly server: () => SocketServer | null;
  /** Who has a pad open; null where Etherpad doesn't let it be seen. */
  readonly room: (padId: string) => Room;
  /** Whether somebody has it open. */
  readonly isOpen: (padId: string) => boolean;
}

/** No socket server is known before it is used. */
export const createSockets = (): Sockets => {
  let io: SocketServer | null = null;
  return {
    use: (server) => {
      io = server;
    },
    server: () => io,
    room: (padId) => roomOf(padId, io, messageHandler()),
    isOpen: (padId) => isOpen(padId, io),
  };
};
