/** The two clocks of a browser, passed so that tests can hold them. */
export interface FrameClock {
  /** Runs a task at the next frame, or soon after when the page is hidden and paints none. */
  readonly soon: (task: () => void) => void;
  readonly after: (task: () => void, delayMs: number) => void;
  /** Milliseconds, for measuring how long the task takes. */
  readonly nowMs: () => number;
}

/** After a task of some length, how many times that length stays free for typing. */
const restFactor = 19;
/** Who reads a long pad on a slow phone must still hear within this time that it is their turn. */
const longestRestMs = 2000;
/** A task shorter than this is repeated every frame: browsers round their clock to about as much. */
const shortMs = 1;

/** A task that runs once for many requests. */
export interface Coalesced {
  /** May be called as often as one likes. */
  readonly ask: () => void;
  /** What is asked, or will be asked next, is not put off: somebody waits for it. */
  readonly hurry: () => void;
}

/**
 * Runs the task once a frame at most. On pads that are long enough to be slow, it takes no more than a twentieth
 * of the time, or runs once in two seconds where that would be rarer. It reads the latest state. The last two runs
 * say how slow it is: a single one that took long was held up by something else, such as a computer that slept.
 */
export const coalesce = (task: () => void, clock: FrameClock): Coalesced => {
  let asked = false;
  let lastMs = 0;
  let restUntilMs = 0;
  const run = (): void => {
    // Whoever hurried has had it done.
    if (!asked) return;
    asked = false;
    const startMs = clock.nowMs();
    task();
    const endMs = clock.nowMs();
    const usualMs = Math.min(endMs - startMs, lastMs);
    lastMs = endMs - startMs;
    restUntilMs = usualMs < shortMs ? 0 : endMs + Math.min(restFactor * usualMs, longestRestMs);
  };
  return {
    ask: () => {
      if (asked) return;
      asked = true;
      const restMs = restUntilMs - clock.nowMs();
      if (restMs > 0) clock.after(run, restMs);
      else clock.soon(run);
    },
    hurry: () => {
      restUntilMs = 0;
      if (asked) clock.soon(run);
    },
  };
};

/** A hidden page paints no frames, and must still hear that it is someone's turn. */
const hiddenPageMs = 250;

/** The clock of a window. */
export const frameClockOf = (page: Window): FrameClock => ({
  soon: (task) => {
    let done = false;
    const once = (): void => {
      if (done) return;
      done = true;
      task();
    };
    page.requestAnimationFrame(once);
    page.setTimeout(once, hiddenPageMs);
  },
  after: (task, delayMs) => {
    page.setTimeout(task, delayMs);
  },
  nowMs: () => page.performance.now(),
});
