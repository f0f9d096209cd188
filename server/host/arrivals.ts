/** What a browser that opens a pad is sent. */
import type {ArrivalContext, CollabVars} from './hook-types';
import {changesets, hostVersion} from './modules';

/**
 * What a browser that arrives is sent, as it has to be when it is sent: before 3.x, the text is read
 * before the hook `clientVars`, and what comes while other plugins answer that hook is never sent.
 */
export const freshVars = ({clientVars, pad}: ArrivalContext): CollabVars => {
  const read = clientVars.collab_client_vars;
  if (hostVersion()[0] >= 3 || read.rev === pad.head) return read;
  const {text, attribs} = pad.atext;
  const {translated, pool} = changesets().prepareForWire(attribs, pad.pool);
  return {
    ...read,
    rev: pad.head,
    initialAttributedText: {text, attribs: translated},
    apool: pool.toJsonable(),
  };
};
