/** What browsers send, before Etherpad takes it. */
import type {Incoming} from '../pad-host';
import {chatMessageOf} from './chat';
import {findPad} from './finding';
import {guardTyping} from './guard-typing';
import type {MessageContext} from './hook-types';
import {changesets, messageHandler} from './modules';
import type {Sending} from './sending';
import type {Sockets} from './sockets';

/**
 * Leave out of an edit that somebody typed what only the server may say. Its sender is none the worse:
 * Etherpad takes the rest. Throws for what Etherpad refuses.
 */
const guardEdit = async ({message, socket}: MessageContext): Promise<void> => {
  if (message?.type !== 'COLLABROOM' || message.data?.type !== 'USER_CHANGES' || !socket) return;
  const {data} = message;
  const {author, padId, readonly = false} = messageHandler().sessioninfos?.[socket.id] ?? {};
  if (author === undefined || padId === undefined || readonly) return;
  const pad = await findPad(padId);
  if (!pad) return;
  const attributes = (data.apool?.numToAttrib ?? {}) as Readonly<Record<number, unknown>>;
  const {changeset, baseRev: revision} = data;
  const attributeOf = (number: number): unknown => attributes[number];
  const guarded = await guardTyping({author, pad, changeset, revision, attributeOf}, changesets());
  if (guarded !== null) data.changeset = guarded;
};

const openingOf = ({message, sessionInfo}: MessageContext): Incoming['opening'] => {
  if (message?.type !== 'CLIENT_READY') return null;
  const padId = sessionInfo?.padId ?? message.padId;
  return typeof padId === 'string' ? {padId, author: sessionInfo?.authorId ?? null} : null;
};

/** What the hook `handleMessage` is about. */
export const incomingOf = (
  context: MessageContext,
  sockets: Sockets,
  sending: Sending,
): Incoming => ({
  chat: chatMessageOf(context, sockets),
  guard: async () => {
    const {message, socket} = context;
    if (message?.type === 'CLIENT_READY' && message.reconnect === true && socket) {
      sending.noteReturn(socket.id, message.client_rev);
    }
    await guardEdit(context);
  },
  opening: openingOf(context),
});
