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
/** A task shorter than this is repeated every frame. */
const shortMs = 4;

/**
 * A request that may be made as often as one likes: the task runs once a frame at most, and on
 * pads long enough to be slow, no more than a twentieth of the time. It reads the latest state.
 */
export const coalesce = (task: () => void, clock: FrameClock): (() => void) => {
  let asked = false;
  let restUntilMs = 0;
  const run = (): void => {
    asked = false;
    const startMs = clock.nowMs();
    task();
    const endMs = clock.nowMs();
    restUntilMs = endMs - startMs < shortMs ? 0 : endMs + restFactor * (endMs - startMs);
  };
  return () => {
    if (asked) return;
    asked = true;
    const restMs = restUntilMs - clock.nowMs();
    if (restMs > 0) clock.after(run, restMs);
    else clock.soon(run);
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
