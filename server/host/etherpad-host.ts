import type {Incoming, PadHost} from '../pad-host';
import {createVisitors} from './access';
import {administration} from './administration';
import {freshVars} from './arrivals';
import {recordSystemAuthor} from './authors';
import {conversion} from './conversion';
import {createCreation} from './creation';
import type {Eejs, Pad, SocketServer} from './etherpad-types';
import {findPad, findPadName, isReadOnlyId} from './finding';
import type {
  ArrivalContext,
  CollabVars,
  ContentContext,
  JoinContext,
  MessageContext,
  RemovalContext,
} from './hook-types';
import {incomingOf} from './incoming';
import {load} from './modules';
import {createOpener} from './pads';
import {records} from './records';
import {createSending} from './sending';
import {createSockets} from './sockets';
import {createWriting} from './writing';

/** Etherpad, and what its hooks are about. */
export interface EtherpadHost extends PadHost {
  /** The hook `socketio`: revisions are sent through this server. */
  readonly useSockets: (io: SocketServer) => void;
  /** Before the first request, what Etherpad itself has to hold. Never throws. */
  readonly prepare: () => Promise<void>;
  /** The hook `clientVars`: what a browser is sent, as it has to be when it is sent. */
  readonly freshVars: (context: ArrivalContext) => CollabVars;
  /** The hook `handleMessage`. */
  readonly incoming: (context: MessageContext) => Incoming;
  /** The hook `userJoin`: Etherpad has answered a browser that opens a pad or came back (since 1.9). */
  readonly letCatchUp: (context: JoinContext) => Promise<void>;
  /** The hook `padDefaultContent`: the text of a meeting that is being created (since 1.9). */
  readonly fillContent: (context: ContentContext) => void;
  /** The hook `padUpdate`: a revision is being written. */
  readonly sendWhatIsBefore: (pad: Pad) => void;
  /** The hook `padRemove`: which pad is gone. */
  readonly removedId: (context: RemovalContext) => string;
}

/** Etherpad, as one server of it runs. Its modules are loaded when they are first needed. */
export const createEtherpadHost = (): EtherpadHost => {
  const sockets = createSockets();
  const sending = createSending(sockets);
  const writing = createWriting(sending);
  const creation = createCreation(writing);
  const open = createOpener(writing);
  return {
    pads: {
      findName: (id) => findPadName(id, sockets),
      find: async (id) => {
        const pad = await findPad(id);
        return pad && open(pad);
      },
      isReadOnlyId,
      create: creation.create,
    },
    records,
    visitors: createVisitors(),
    administration,
    conversion,
    renderTemplate: (path, values) => load<Eejs>('node/eejs').require(path, {...values}),
    useSockets: sockets.use,
    prepare: recordSystemAuthor,
    freshVars,
    incoming: (context) => incomingOf(context, sockets, sending),
    letCatchUp: ({padId, socket}) => sending.letCatchUp(padId, socket.id),
    fillContent: creation.fillContent,
    sendWhatIsBefore: sending.sendWhatIsBefore,
    // 3.x warns of its own `padID`.
    removedId: (context) => (context.pad ? context.pad.id : context.padID),
  };
};
