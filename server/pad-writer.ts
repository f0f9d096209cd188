import type {IntentOutcome} from '../meeting/intent';
import {nameClosing} from '../meeting/minutes/vote-name';
import {planEdits} from '../meeting/plan';
import {createAnswerSlots, removeSlots} from './answer-slots';
import type {AnswerSlots, SlotsHost} from './answer-slots';
import {fingerprintOf, outcomeOf} from './answered';
import type {AnsweredIntent} from './answered';
import {identityOf} from './engine';
import type {AskedIntent, EngineHost} from './engine';
import type {LiveReadings} from './live-readings';
import {log, stackOf} from './log';
import {NotStored} from './not-stored';
import type {Pads, PadToWrite, Records} from './pad-host';
import {templateText} from './templates';

/** A request as its answer is kept; null without an id. */
const keptIdentity = (asked: AskedIntent): string | null => {
  const identity = identityOf(asked);
  return identity === null ? null : fingerprintOf(identity);
};

/** What was answered to some of the requests before, by identity. Only what the pad really holds counts. */
const answeredBefore = async (
  pad: PadToWrite,
  asked: readonly AskedIntent[],
  kept: readonly AnsweredIntent[],
): Promise<ReadonlyMap<string, IntentOutcome>> => {
  const found = new Map<string, IntentOutcome>();
  if (kept.length === 0) return found;
  const identities = new Set(asked.map(keptIdentity));
  for (const answered of kept) {
    if (!identities.has(answered.identity)) continue;
    const change = await pad.changeAt(answered.revision);
    if (change !== null && fingerprintOf(change) === answered.fingerprint) {
      found.set(answered.identity, outcomeOf(answered));
    }
  }
  return found;
};

/** Name the revision in which votes were closed, so that people find it in the history. Never throws. */
const nameMoment = async (pad: PadToWrite, revision: number, name: string): Promise<void> => {
  try {
    await pad.nameRevision(revision, name);
  } catch (error) {
    log.error(`a closed vote got no name: ${stackOf(error)}`);
  }
};

/** What writing needs. */
export interface WriterHost {
  readonly pads: Pick<Pads, 'find'>;
  readonly records: Records;
  readonly readings: Pick<LiveReadings, 'of'>;
}

/** Writes what is asked of pads. */
export interface PadWriter {
  readonly write: EngineHost['write'];
  /** Forget what was answered on a pad that is no more. */
  readonly forget: (padId: string) => Promise<void>;
}

/** Writes into the pads of one host. */
export const createPadWriter = ({pads, records, readings}: WriterHost): PadWriter => {
  const slotsHost = (padId: string): SlotsHost => ({
    read: (name) => records.read(name, padId),
    write: (name, value) => records.write(name, padId, value),
    remove: (name) => records.remove(name, padId),
  });
  const allSlots = new WeakMap<PadToWrite, AnswerSlots>();
  /** The answers that are kept beside a pad. */
  const slotsOf = (pad: PadToWrite): AnswerSlots => {
    const known = allSlots.get(pad) ?? createAnswerSlots(slotsHost(pad.id));
    allSlots.set(pad, known);
    return known;
  };

  /** Store again what the database has refused before. Throws `NotStored`. */
  const mendAll = async (pad: PadToWrite): Promise<void> => {
    await pad.mend();
    await slotsOf(pad).mend();
  };

  /** Plan and write requests in one stretch without a pause: what was read is what is changed. */
  const writeNow = (
    pad: PadToWrite,
    asked: readonly AskedIntent[],
  ): {
    readonly outcomes: readonly IntentOutcome[];
    /** Settles when all is stored and sent, with how long sending took. */
    readonly sentMs: Promise<number>;
  } => {
    const {text, meeting: before, reader} = readings.of(pad);
    const {
      change,
      outcomes,
      meeting: after,
    } = planEdits(
      before,
      asked.map(({request}) => request),
      {templateText, isPristine: pad.isPristine()},
      reader,
    );
    const written = pad.writeChange(text, change);
    if (written === null) {
      // What was so already may be what somebody typed, which the database may have refused.
      const isSo = outcomes.some(({accepted}) => accepted);
      return {outcomes, sentMs: (isSo ? pad.storeAll() : Promise.resolve()).then(() => 0)};
    }
    const at = Date.now();
    const fingerprint = fingerprintOf(written);
    const revision = pad.head + 1;
    const answered = asked.flatMap((one, i): AnsweredIntent[] => {
      const identity = keptIdentity(one);
      const outcome = outcomes[i];
      if (identity === null || !outcome) return [];
      const code = outcome.accepted ? null : outcome.code;
      return [{identity, at, revision, fingerprint, code}];
    });
    // Before the revision: an answer without its revision is known by its fingerprint, and counts for nothing.
    const remembered = answered.length > 0 ? slotsOf(pad).keep(answered, at) : Promise.resolve();
    const sent = pad.append(written);
    void pad.noteAuthors(
      asked.filter((_, i) => outcomes[i]?.accepted).map(({request}) => request.context.author),
    );
    const closing = nameClosing(before, after);
    // Nobody waits for a name: the vote is closed whether it gets one or not.
    if (closing !== null)
      void sent.then(
        () => nameMoment(pad, revision, closing),
        () => undefined,
      );
    // Both, whichever fails: nothing of this write is under way when the next one begins.
    const all = Promise.allSettled([sent, remembered]).then(() => Promise.all([sent, remembered]));
    return {outcomes, sentMs: all.then(([ms]) => ms)};
  };

  const write: EngineHost['write'] = async (padId, asked, isGone) => {
    const before = await pads.find(padId);
    if (!before || isGone()) return null;
    await mendAll(before);
    const withId = asked.some(({id}) => id !== '');
    const kept = withId ? await slotsOf(before).load() : [];
    const answered = await answeredBefore(before, asked, kept);
    const known = asked.map((one) => answered.get(keptIdentity(one) ?? '') ?? null);
    const fresh = asked.filter((_, i) => known[i] === null);
    const pad = await pads.find(padId);
    if (!pad || isGone()) return null;
    if (withId && pad !== before) await slotsOf(pad).load();
    // From here to the end of `writeNow`, nothing awaits.
    const start = performance.now();
    const {outcomes, sentMs} = writeNow(pad, fresh);
    const writingMs = performance.now() - start;
    const busyMs = writingMs + (await sentMs);
    const rest = outcomes.values();
    return {
      outcomes: known.flatMap((outcome): IntentOutcome[] => {
        const next = outcome ?? rest.next().value;
        return next ? [next] : [];
      }),
      busyMs,
    };
  };

  return {
    write: async (padId, asked, isGone) => {
      try {
        return await write(padId, asked, isGone);
      } catch (error) {
        if (!(error instanceof NotStored)) throw error;
        log.error(`the database refuses what is written into a pad: ${error.message}`);
        return 'not-stored';
      }
    },
    forget: (padId) => removeSlots(slotsHost(padId)),
  };
};
