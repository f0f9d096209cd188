/** Edits that browsers send, before Etherpad takes them. */
import type {MessageContext} from './etherpad-types';
import {guardTyping} from './guard-typing';
import {changesets, messageHandler} from './modules';
import {findPad} from './pads';

/**
 * Leave out of an edit that somebody typed what only the server may say. Its sender is none the worse:
 * Etherpad takes the rest. Throws for what Etherpad refuses.
 */
export const guardEdit = async ({message, socket}: MessageContext): Promise<void> => {
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
