/** What ep_ag needs of one pad, by Etherpad's own value for it. */
import type {PadText, PadToWrite, SavedRevision} from '../pad-host';
import {noteAuthors} from './authors';
import type {Pad} from './etherpad-types';
import {hostSettings, readOnlyManager, systemAuthor} from './modules';
import {readPadText} from './pad-text';
import {createTextReader} from './text-reader';
import {changesetOfRevision, storingOf, writeChange, writeStarts} from './writing';
import type {Writing} from './writing';

const savedRevisions = (pad: Pad): SavedRevision[] =>
  pad
    .getSavedRevisions()
    .map(({revNum, label, timestamp}) => ({
      revision: Number(revNum),
      label: typeof label === 'string' ? label : '',
      at: typeof timestamp === 'number' ? timestamp : null,
    }))
    .sort((a, b) => a.revision - b.revision);

const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

const isPristine = ({atext: {text}}: Pad): boolean =>
  sameWords(text, '') || sameWords(text, hostSettings().defaultPadText ?? '');

const open = (pad: Pad, {append}: Writing): PadToWrite => {
  const attributeOf = (number: number): readonly [string, string] | undefined =>
    pad.pool.numToAttrib[number];
  const readText = (): PadText => readPadText(pad.atext, attributeOf);
  return {
    id: pad.id,
    get head() {
      return pad.head;
    },
    get plainText() {
      return pad.atext.text;
    },
    readText,
    createTextReader: () => {
      const read = createTextReader();
      return () => read(pad.atext, attributeOf);
    },
    readTextAt: async (revision) =>
      revision === pad.head
        ? readText()
        : readPadText(await pad.getInternalRevisionAText(revision), attributeOf),
    savedRevisions: () => savedRevisions(pad),
    readOnlyId: () => readOnlyManager().getReadOnlyId(pad.id),
    isPristine: () => isPristine(pad),
    writeChange: (text, change) => writeChange(pad, text, change),
    writeStarts: (text, marks, startedAt) => writeStarts(pad, text, marks, startedAt),
    append: (change) => append(pad, change),
    changeAt: (revision) => changesetOfRevision(pad, revision),
    mend: () => storingOf(pad).mend(),
    storeAll: () => storingOf(pad).storeAll(),
    nameRevision: async (revision, label) => {
      await pad.addSavedRevision(revision, systemAuthor(), label);
    },
    noteAuthors: (authors) => noteAuthors(pad, authors),
  };
};

/** Gives the one value for each of Etherpad's pads: whoever keeps it knows a pad that was replaced by another one. */
export const createOpener = (writing: Writing): ((pad: Pad) => PadToWrite) => {
  const opened = new WeakMap<Pad, PadToWrite>();
  return (pad) => {
    const known = opened.get(pad) ?? open(pad, writing);
    opened.set(pad, known);
    return known;
  };
};
