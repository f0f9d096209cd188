/** The chat: what is said there, and answers that one browser alone is shown. */
import type {ChatMessage} from '../pad-host';
import type {MessageContext} from './hook-types';
import {messageHandler} from './modules';
import {sendTo} from './room';
import type {Sockets} from './sockets';

/** Who an answer in the chat is from: no author, so that nobody's colour or name is taken for it. */
const nobody = 'a.ep_ag';

/**
 * Show a text in the chat of one browser. 1.8.14 reads the fields of the message itself, later
 * versions those of the chat message in it.
 */
const sayTo = (sockets: Sockets, socketId: string, userName: string, text: string): void => {
  const io = sockets.server();
  if (!io) return;
  const said = {userId: nobody, userName, text, time: Date.now()};
  const data = {type: 'CHAT_MESSAGE', ...said, message: said};
  sendTo([socketId], {type: 'COLLABROOM', data}, io);
};

/**
 * What a message to the server says in a pad's chat, as the core has found its sender to be; null for
 * any other message.
 */
export const chatMessageOf = (
  {message, socket}: MessageContext,
  sockets: Sockets,
): ChatMessage | null => {
  if (message?.type !== 'COLLABROOM' || message.data?.type !== 'CHAT_MESSAGE' || !socket)
    return null;
  const {author, padId, readonly = false} = messageHandler().sessioninfos?.[socket.id] ?? {};
  const text = message.data.message?.text ?? message.data.text;
  if (author === undefined || padId === undefined || typeof text !== 'string') return null;
  return {
    padId,
    author,
    canWrite: !readonly,
    text,
    answer: (from, words) => sayTo(sockets, socket.id, from, words),
  };
};
