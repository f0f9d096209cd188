/** Creating pads with a text. */
import {linesOfText} from '../../meeting/pad-line';
import type {AuthorId} from '../../meeting/pad-line';
import {headingLines} from '../../meeting/notation/section';
import {writeBoldChangeset} from '../changeset';
import type {Pad} from './etherpad-types';
import {hostVersion, padManager} from './modules';
import {findPad} from './pads';
import {append, toolsFor} from './writing';

/** Texts of pads that are being created, for the hook `padDefaultContent` (since 1.9). */
const awaitedContents = new Map<string, string>();

/** Answer the hook `padDefaultContent`: the text of a meeting that is being created, if it is one. */
export const fillDefaultContent = (context: {
  readonly pad: {readonly id: string};
  type: string;
  content: string;
}): void => {
  const text = awaitedContents.get(context.pad.id);
  if (text === undefined) return;
  context.type = 'text';
  context.content = text;
};

const creations = new Map<string, Promise<Pad>>();

const create = async (id: string, text: string, author: AuthorId | null): Promise<Pad> => {
  const [major, minor] = hostVersion();
  let pad: Pad;
  if (major > 1 || minor >= 9) {
    // Through the hook, so that whoever creates the pad is its owner in 3.x.
    awaitedContents.set(id, text);
    try {
      pad = await padManager().getPad(id, null, author ?? undefined);
    } finally {
      awaitedContents.delete(id);
    }
  } else {
    pad = await padManager().getPad(id, text);
  }
  const bold = new Set(headingLines(linesOfText(pad.atext.text)));
  const changeset = writeBoldChangeset(pad.atext.text, bold, toolsFor(pad));
  if (changeset !== null) await append(pad, changeset);
  return pad;
};

/**
 * Create a pad with a text, its headings bold; a pad that exists is left as it is. Simultaneous
 * calls for one name create one pad: no version of Etherpad sees to that.
 */
export const createPad = async (
  id: string,
  text: () => string,
  author: AuthorId | null,
): Promise<void> => {
  const underWay = creations.get(id);
  if (underWay) {
    await underWay;
    return;
  }
  // Set before the first await, so that a second call finds it.
  const creation = (async (): Promise<Pad> => (await findPad(id)) ?? create(id, text(), author))();
  creations.set(id, creation);
  try {
    await creation;
  } finally {
    creations.delete(id);
  }
};
