/** Creating pads with a text. */
import {linesOfText} from '../../meeting/pad-line';
import type {AuthorId} from '../../meeting/pad-line';
import {headingLines} from '../../meeting/notation/section';
import type {Pad} from './etherpad-types';
import {findPad} from './finding';
import type {ContentContext} from './hook-types';
import {hostVersion, padManager} from './modules';
import {writeBold} from './writing';
import type {Writing} from './writing';

/** Creates pads. */
export interface Creation {
  /**
   * Create a pad with a text, its headings bold; a pad that exists is left as it is. Simultaneous
   * calls for one name create one pad: no version of Etherpad sees to that.
   */
  readonly create: (id: string, text: () => string, author: AuthorId | null) => Promise<void>;
  /** Answer the hook `padDefaultContent` (since 1.9): the text of a meeting that is being created, if it is one. */
  readonly fillContent: (context: ContentContext) => void;
}

/** Creates the pads of one server. */
export const createCreation = ({append}: Writing): Creation => {
  /** Texts of pads that are being created, for the hook. */
  const awaited = new Map<string, string>();
  const underWay = new Map<string, Promise<Pad>>();

  const create = async (id: string, text: string, author: AuthorId | null): Promise<Pad> => {
    const [major, minor] = hostVersion();
    let pad: Pad;
    if (major > 1 || minor >= 9) {
      // Through the hook, so that whoever creates the pad is its owner in 3.x.
      awaited.set(id, text);
      try {
        pad = await padManager().getPad(id, null, author ?? undefined);
      } finally {
        awaited.delete(id);
      }
    } else {
      pad = await padManager().getPad(id, text);
    }
    const changeset = writeBold(pad, new Set(headingLines(linesOfText(pad.atext.text))));
    if (changeset !== null) await append(pad, changeset);
    return pad;
  };

  return {
    create: async (id, text, author) => {
      const before = underWay.get(id);
      if (before) {
        await before;
        return;
      }
      // Set before the first await, so that a second call finds it.
      const creation = (async (): Promise<Pad> =>
        (await findPad(id)) ?? create(id, text(), author))();
      underWay.set(id, creation);
      try {
        await creation;
      } finally {
        underWay.delete(id);
      }
    },
    fillContent: (context) => {
      const text = awaited.get(context.pad.id);
      if (text === undefined) return;
      context.type = 'text';
      context.content = text;
    },
  };
};
