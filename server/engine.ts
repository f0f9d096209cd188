import type {IntentOutcome, IntentRequest} from '../meeting/intent';
import type {ServerRefusal} from '../meeting/refusals';

/** A request, and how its sender knows it again: a browser that got no answer asks once more. */
export interface AskedIntent {
  /** Empty for a sender that doesn't ask again. The same id by another author is another one. */
  readonly id: string;
  readonly request: IntentRequest;
}

/** What became of requests that were written together. */
export interface Written {
  /** One for each request, in the same order. */
  readonly outcomes: readonly IntentOutcome[];
  /** How long reading, planning, writing and sending kept the server from anything else. */
  readonly busyMs: number;
}

/** What the engine needs of the world. */
export interface EngineHost {
  /**
   * Plan and write requests on one pad, together. Settles when they are stored; null says that the
   * pad is gone, and `not-stored` that the database doesn't hold what it should. `isGone`, asked in the
   * stretch that writes, says whether it went meanwhile: another of its name may be there already.
   */
  readonly write: (
    padId: string,
    asked: readonly AskedIntent[],
    isGone: () => boolean,
  ) => Promise<Written | 'not-stored' | null>;
  /** Call back after some milliseconds. */
  readonly wait: (ms: number, then: () => void) => void;
}

/** Why the engine didn't take a request, or can't say that it is done. */
export type EngineRefusal = Extract<ServerRefusal, 'no-pad' | 'busy' | 'not-stored'>;

export interface EngineOptions {
  /** Requests that come within one tick become one revision. */
  readonly tickMs: number;
  /** The longest that a tick grows to, where sending to a large room takes long. */
  readonly longestTickMs: number;
  /** How many requests may wait for one pad; more are refused rather than kept in memory. */
  readonly longestWait: number;
  /** How many may wait for all pads together. */
  readonly longestWaitOfAll: number;
}

export const engineOptions: EngineOptions = {
  tickMs: 250,
  longestTickMs: 2000,
  longestWait: 2000,
  longestWaitOfAll: 10_000,
};

/** What an administrator may want to know, since the server started. */
export interface EngineFigures {
  /** Requests that wait now. */
  waiting: number;
  /** Pads that have requests or a tick under way now. */
  activePads: number;
  /** Requests that were written, refused by the meeting's rules, or not taken because too many waited. */
  accepted: number;
  rejected: number;
  busy: number;
  /** Writes: each is at most one revision. */
  writes: number;
  /** How long the last write kept the server from anything else. */
  lastBusyMs: number;
}

type Settled = IntentOutcome | EngineRefusal;

interface Waiting {
  readonly asked: AskedIntent;
  readonly settle: (outcome: Settled) => void;
  readonly fail: (error: unknown) => void;
}

interface PadQueue {
  waiting: Waiting[];
  /** The answers that are awaited, by author and id: who asks again meanwhile awaits the same one. */
  readonly awaited: Map<string, Promise<Settled>>;
  /** Settles with the last write; it never fails. */
  flushed: Promise<unknown>;
  /** Whether the pad was removed. */
  isGone: boolean;
}

/** Takes the requests of all pads. */
export interface Engine {
  readonly submit: (padId: string, asked: AskedIntent) => Promise<Settled>;
  /** A pad was removed: what waits for it is refused, and reaches no other pad of its name. */
  readonly drop: (padId: string) => void;
  /** How long it takes at most until what waits is written, and a request that was `busy` finds room. */
  readonly roomInMs: () => number;
  readonly figures: () => Readonly<EngineFigures>;
}

/** A request's identity among those of a pad; null without an id. */
export const identityOf = ({id, request}: AskedIntent): string | null =>
  id === '' ? null : `${request.context.author} ${id}`;

/**
 * Coalesce requests: the first after a quiet tick is written at once, those that follow wait for the
 * end of the tick and are written together. A write never overlaps another one on the same pad. The
 * tick grows so that writing takes a third of the server's time at most.
 */
export const createEngine = (host: EngineHost, options: EngineOptions = engineOptions): Engine => {
  const pads = new Map<string, PadQueue>();
  /** Writes under way on pads that were removed: another pad of the name waits for their end. */
  const ending = new Map<string, Promise<unknown>>();
  const figures: EngineFigures = {
    waiting: 0,
    activePads: 0,
    accepted: 0,
    rejected: 0,
    busy: 0,
    writes: 0,
    lastBusyMs: 0,
  };

  const flush = async (padId: string, queue: PadQueue): Promise<number> => {
    const batch = queue.waiting;
    queue.waiting = [];
    figures.waiting -= batch.length;
    figures.writes += 1;
    try {
      const written = await host.write(
        padId,
        batch.map(({asked}) => asked),
        () => queue.isGone,
      );
      if (written === 'not-stored') {
        for (const {settle} of batch) settle(written);
        return 0;
      }
      batch.forEach(({settle}, i) => {
        const outcome = written?.outcomes[i];
        if (outcome) figures[outcome.accepted ? 'accepted' : 'rejected'] += 1;
        settle(outcome ?? 'no-pad');
      });
      return (figures.lastBusyMs = written?.busyMs ?? 0);
    } catch (error) {
      for (const {fail} of batch) fail(error);
      return 0;
    }
  };

  /** From one write to the next, where the last one took so long. */
  const restMs = (busyMs: number): number =>
    Math.max(options.tickMs, Math.min(2 * busyMs, options.longestTickMs));

  /** Write what waits, rest for a tick, and again until a tick brought nothing. */
  const tick = (padId: string, queue: PadQueue): void => {
    const rested = new Promise<void>((resolve) => host.wait(options.tickMs, resolve));
    const before = ending.get(padId);
    const flushed = before ? before.then(() => flush(padId, queue)) : flush(padId, queue);
    queue.flushed = flushed;
    void Promise.all([flushed, rested]).then(([busyMs]) => {
      const again = (): void => {
        if (queue.waiting.length > 0) tick(padId, queue);
        else if (pads.get(padId) === queue) pads.delete(padId);
      };
      const longer = restMs(busyMs) - options.tickMs;
      if (longer > 0) host.wait(longer, again);
      else again();
    });
  };

  /** The queue of a pad that a request may join; null when too many wait. */
  const queueOf = (padId: string): PadQueue | null => {
    const queue = pads.get(padId);
    const isFull =
      figures.waiting >= options.longestWaitOfAll ||
      (queue?.waiting.length ?? 0) >= options.longestWait;
    return isFull
      ? null
      : (queue ?? {
          waiting: [],
          awaited: new Map(),
          flushed: Promise.resolve(),
          isGone: false,
        });
  };

  return {
    figures: () => ({...figures, activePads: pads.size}),
    roomInMs: () => restMs(figures.lastBusyMs) + figures.lastBusyMs,
    drop: (padId) => {
      const queue = pads.get(padId);
      if (!queue) return;
      pads.delete(padId);
      queue.isGone = true;
      const {flushed} = queue;
      ending.set(padId, flushed);
      void flushed.then(() => {
        if (ending.get(padId) === flushed) ending.delete(padId);
      });
      const dropped = queue.waiting;
      queue.waiting = [];
      figures.waiting -= dropped.length;
      for (const {settle} of dropped) settle('no-pad');
    },
    submit: (padId, asked) => {
      const identity = identityOf(asked);
      const underWay = identity === null ? undefined : pads.get(padId)?.awaited.get(identity);
      if (underWay) return underWay;
      const queue = queueOf(padId);
      if (!queue) {
        figures.busy += 1;
        return Promise.resolve('busy' as const);
      }
      const answer = new Promise<Settled>((settle, fail) => {
        queue.waiting.push({asked, settle, fail});
        figures.waiting += 1;
      });
      if (identity !== null) {
        const forget = (): void => void queue.awaited.delete(identity);
        queue.awaited.set(identity, answer);
        answer.then(forget, forget);
      }
      if (!pads.has(padId)) {
        pads.set(padId, queue);
        tick(padId, queue);
      }
      return answer;
    },
  };
};
