/** The socket server, and who has a pad open. */
import type {SocketServer} from './etherpad-types';
import {messageHandler} from './modules';
import {roomOf} from './room';
import type {Room} from './room';

let socketServer: SocketServer | null = null;

/** Remember the socket server, from the hook `socketio`. */
export const useSocketServer = (io: SocketServer): void => {
  socketServer = io;
};

/** Who has a pad open. */
export const room = (padId: string): Room => roomOf(padId, socketServer, messageHandler());

/** The socket server; null before the hook `socketio`. */
export const sockets = (): SocketServer | null => socketServer;
