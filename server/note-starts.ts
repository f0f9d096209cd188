import {createLiveReader} from '../meeting/live-reader';
import {untimedMarks} from '../meeting/plan/untimed';
import {writeStartsChangeset} from './changeset';
import {findPad, headText} from './host/pads';
import {append, storingOf, toolsFor} from './host/writing';
import {log, stackOf} from './log';
import type {StartsHost} from './starts';

/** What the server needs to look after marks that people type. */
export const startsHost: StartsHost = {
  wait: (ms, then) => void setTimeout(then, ms).unref(),
  textOf: async (padId) => (await findPad(padId))?.atext.text ?? null,
  note: async (padId) => {
    const pad = await findPad(padId);
    if (!pad) return;
    await storingOf(pad).mend();
    const text = headText(pad);
    const marks = untimedMarks(createLiveReader()(text.lines));
    const changeset = writeStartsChangeset(text, marks, Date.now(), toolsFor(pad));
    if (changeset !== null) await append(pad, changeset);
  },
  sayFailed: (error) => log.error(`marks were not timed: ${stackOf(error)}`),
};
