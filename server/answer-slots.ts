import type {EpochMs} from '../meeting/pad-line';
import {readAnswered} from './answered';
import type {AnsweredIntent} from './answered';
import {allStored} from './not-stored';

/** How answers of one pad are read and stored: a few records, by name. */
export interface SlotsHost {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<unknown>;
  readonly remove: (name: string) => Promise<unknown>;
}

/** The answers of one pad, in slots: a record each, so that a write stores what came and not all there is. */
export interface AnswerSlots {
  /** All that is kept, the oldest first. Reads the database once. */
  readonly load: () => Promise<readonly AnsweredIntent[]>;
  /** Add answers to those that were loaded, and store them. Throws `NotStored`; `mend` tries again. */
  readonly keep: (now: readonly AnsweredIntent[], at: EpochMs) => Promise<void>;
  /** Store what the database has refused. Throws `NotStored`. */
  readonly mend: () => Promise<void>;
}

/** A browser that got no answer asks again for some minutes, not for longer. */
const keptForMs = 10 * 60_000;
/** Answers in a slot, about 10 kB. */
const slotSize = 100;
/** An assembly of a thousand that all vote within the time that answers are kept for. */
const mostSlots = 40;

/** The record that says which slots there are. */
const indexName = 'answered';
const slotName = (number: number): string => `${indexName}-${number}`;

/** The numbers of the slots that there are, from the first on. */
interface Index {
  readonly first: number;
  readonly count: number;
}

const readIndex = (stored: unknown): Index => {
  const {first, count} = Object(stored) as Record<string, unknown>;
  return Number.isSafeInteger(first) && Number.isSafeInteger(count)
    ? {first: Number(first), count: Math.min(Number(count), mostSlots)}
    : {first: 0, count: 0};
};

const namesOf = ({first, count}: Index): string[] =>
  Array.from({length: count}, (_, i) => slotName(first + i));

export const createAnswerSlots = ({read, write, remove}: SlotsHost): AnswerSlots => {
  let first = 0;
  let slots: AnsweredIntent[][] = [];
  let loading: Promise<void> | null = null;
  /** Records that the database hasn't been given yet, or has refused. */
  const unstored = new Set<string>();
  const gone = new Set<string>();

  const load = async (): Promise<void> => {
    const index = readIndex(await read(indexName));
    const stored = await Promise.all(namesOf(index).map(read));
    first = index.first;
    slots = stored.map((value) => [...readAnswered(value)]);
  };
  /** A copy: the database may write it later, when more has come. */
  const valueOf = (name: string): unknown =>
    name === indexName
      ? {first, count: slots.length}
      : slots[Number(name.slice(indexName.length + 1)) - first]?.slice();

  const store = async (): Promise<void> => {
    const names = [...unstored].filter((name) => valueOf(name) !== undefined);
    await allStored(names.map((name) => write(name, valueOf(name))));
    for (const name of names) unstored.delete(name);
    // No record says that they are there any more.
    for (const name of gone) await remove(name).catch(() => undefined);
    gone.clear();
  };

  return {
    load: async () => {
      loading ??= load();
      await loading.catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return slots.flat();
    },
    keep: async (now, at) => {
      for (const answer of now) {
        if ((slots[slots.length - 1]?.length ?? slotSize) >= slotSize) {
          slots.push([]);
          unstored.add(indexName);
        }
        slots[slots.length - 1]?.push(answer);
        unstored.add(slotName(first + slots.length - 1));
      }
      const isOld = (slot: AnsweredIntent[]): boolean =>
        slots.length > mostSlots || slot.every((answer) => answer.at <= at - keptForMs);
      while (slots[0] && slots.length > 1 && isOld(slots[0])) {
        slots.shift();
        gone.add(slotName(first));
        first += 1;
        unstored.add(indexName);
      }
      // What fails is tried once more.
      await store().catch(store);
    },
    mend: async () => {
      if (unstored.size > 0) await store();
    },
  };
};

/** Forget the answers of a pad that is no more. */
export const removeSlots = async ({read, remove}: SlotsHost): Promise<void> => {
  const names = namesOf(readIndex(await read(indexName)));
  await Promise.all([indexName, ...names].map(remove));
};
