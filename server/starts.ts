/**
 * Marks that people type by hand. A button's mark says when a turn or an item began; of a mark that
 * somebody typed, nobody knows it, so the server notes when it first saw it: all screens show the same
 * time, and a reload changes nothing.
 */
import {untimedMarks} from '../meeting/plan/untimed';
import {fingerprintOf} from './answered';
import type {LiveReadings} from './live-readings';
import {log, stackOf} from './log';
import type {Pads} from './pad-host';

/** What is needed of the world. */
export interface StartsHost {
  readonly wait: (ms: number, then: () => void) => void;
  /** The pad's text at its head; null for a pad that is gone. */
  readonly textOf: (padId: string) => Promise<string | null>;
  /** Note the start of marks that have none yet. Reads the whole pad. */
  readonly note: (padId: string) => Promise<void>;
  readonly sayFailed: (error: unknown) => void;
}

/** Looks after marks, on all pads. */
export interface Starts {
  /** A revision was written. May be called as often as one likes. */
  readonly see: (padId: string) => void;
  readonly forget: (padId: string) => void;
}

/** So long after an edit the pad is looked at: somebody types on, and no hand moves a mark faster. */
const lookMs = 1000;
/** Where noting failed, it is tried again: each time after twice as long, and at last once in a minute. */
const longestRetryMs = 60_000;

/** The lines that a mark of what is current opens, bullets before it allowed. */
const marked = /^.{0,12}[▶►▸>].*$/gmu;

/** Looks at a pad at most once in `lookMs`, and reads it where its marked lines have changed since. */
export const createStarts = (host: StartsHost): Starts => {
  /** Of the pads that have any: the marked lines as they were read last, by their fingerprint. */
  const read = new Map<string, string>();
  const awaited = new Set<string>();
  const look = async (padId: string, retryMs: number): Promise<void> => {
    awaited.delete(padId);
    const text = await host.textOf(padId);
    const lines = text?.match(marked);
    if (!lines) {
      read.delete(padId);
      return;
    }
    const now = fingerprintOf(lines.join('\n'));
    if (read.get(padId) === now) return;
    read.set(padId, now);
    try {
      await host.note(padId);
    } catch (error) {
      // Nothing else may ever change those lines.
      if (read.get(padId) === now) {
        read.delete(padId);
        lookIn(padId, retryMs);
      }
      throw error;
    }
  };
  const lookIn = (padId: string, ms: number): void => {
    if (awaited.has(padId)) return;
    awaited.add(padId);
    const next = Math.min(2 * ms, longestRetryMs);
    host.wait(ms, () => void look(padId, next).catch(host.sayFailed));
  };
  return {
    see: (padId) => lookIn(padId, lookMs),
    forget: (padId) => void read.delete(padId),
  };
};

/** Marks on the host's pads. */
export const padStarts = (
  pads: Pick<Pads, 'find'>,
  readings: Pick<LiveReadings, 'of'>,
  wait: StartsHost['wait'] = (ms, then) => void setTimeout(then, ms).unref(),
): StartsHost => ({
  wait,
  textOf: async (padId) => (await pads.find(padId))?.plainText ?? null,
  note: async (padId) => {
    const pad = await pads.find(padId);
    if (!pad) return;
    await pad.mend();
    // From here to the end, nothing awaits: what was read is what is changed.
    const {text, meeting} = readings.of(pad);
    const change = pad.writeStarts(text, untimedMarks(meeting), Date.now());
    if (change !== null) await pad.append(change);
  },
  sayFailed: (error) => log.error(`marks were not timed: ${stackOf(error)}`),
});
