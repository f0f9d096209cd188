import type {IntentOutcome, IntentRequest} from '../meeting/intent';

/** What the engine needs of the world. */
export interface EngineHost {
  /**
   * Plan and write requests on one pad, together. The outcomes come when they are stored; null says
   * that the pad is gone.
   */
  readonly write: (
    padId: string,
    requests: readonly IntentRequest[],
  ) => Promise<readonly IntentOutcome[] | null>;
  /** Call back after some milliseconds. */
  readonly wait: (ms: number, then: () => void) => void;
}

/** Why the engine didn't take a request. */
export type EngineRefusal = 'no-pad' | 'busy';

export interface EngineOptions {
  /** Requests that come within one tick become one revision. */
  readonly tickMs: number;
  /** How many requests may wait for one pad; more are refused rather than kept in memory. */
  readonly longestWait: number;
}

export const engineOptions: EngineOptions = {tickMs: 250, longestWait: 2000};

interface Waiting {
  readonly request: IntentRequest;
  readonly settle: (outcome: IntentOutcome | EngineRefusal) => void;
  readonly fail: (error: unknown) => void;
}

/** Takes the requests of all pads. */
export interface Engine {
  readonly submit: (
    padId: string,
    request: IntentRequest,
  ) => Promise<IntentOutcome | EngineRefusal>;
  /** How many pads have requests or a tick under way; a quiet pad takes no memory. */
  readonly activePads: () => number;
}

/**
 * Coalesce requests: the first after a quiet tick is written at once, those that follow wait for the
 * end of the tick and are written together. A write never overlaps another one on the same pad.
 */
export const createEngine = (host: EngineHost, options: EngineOptions = engineOptions): Engine => {
  const pads = new Map<string, Waiting[]>();

  const flush = async (padId: string, waiting: Waiting[]): Promise<void> => {
    const batch = waiting.splice(0);
    try {
      const outcomes = await host.write(
        padId,
        batch.map(({request}) => request),
      );
      batch.forEach(({settle}, i) => settle(outcomes?.[i] ?? 'no-pad'));
    } catch (error) {
      for (const {fail} of batch) fail(error);
    }
  };

  /** Write what waits, rest for a tick, and again until a tick brought nothing. */
  const tick = (padId: string, waiting: Waiting[]): void => {
    const rested = new Promise<void>((resolve) => host.wait(options.tickMs, resolve));
    void Promise.all([flush(padId, waiting), rested]).then(() => {
      if (waiting.length > 0) tick(padId, waiting);
      else pads.delete(padId);
    });
  };

  return {
    activePads: () => pads.size,
    submit: (padId, request) =>
      new Promise((settle, fail) => {
        const waiting = pads.get(padId);
        if (waiting && waiting.length >= options.longestWait) {
          settle('busy');
          return;
        }
        const entry = {request, settle, fail};
        if (waiting) {
          waiting.push(entry);
          return;
        }
        const first = [entry];
        pads.set(padId, first);
        tick(padId, first);
      }),
  };
};
