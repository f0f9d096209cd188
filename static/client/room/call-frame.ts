/** A call in a frame beside the text. */
export interface CallFrame {
  /** Shows `url`; a call already open is left first. */
  readonly open: (url: string, label: string) => void;
  readonly leave: () => void;
}

/** What a call may use, and nothing else. */
const allowed =
  'camera; microphone; display-capture; autoplay; fullscreen; clipboard-write; ' +
  'speaker-selection; screen-wake-lock';

/**
 * A place for calls inside `place`. The frame is made by hand and never moved: a frame that moves
 * in the page loads anew and drops the call, so a redraw must not touch it.
 */
export const createCallFrame = (place: HTMLElement): CallFrame => {
  let frame: HTMLIFrameElement | null = null;
  const leave = (): void => {
    const left = frame;
    if (left === null) return;
    frame = null;
    // Emptied before it is removed: otherwise the camera can stay on.
    left.addEventListener('load', () => left.remove(), {once: true});
    left.src = 'about:blank';
    left.hidden = true;
  };
  return {
    open: (url, label) => {
      leave();
      frame = document.createElement('iframe');
      frame.className = 'ep-ag-call-frame';
      frame.title = label;
      frame.allow = allowed;
      // Without `sandbox`, which breaks the call in Chromium.
      frame.referrerPolicy = 'no-referrer';
      frame.src = url;
      place.append(frame);
    },
    leave,
  };
};

/** The right to hold this browser's one call; given back by calling it. */
export type CallRight = () => void;

const lockName = 'ep_ag.call';

/**
 * Asks for this browser's one call: null when another tab holds it. Where locks are unknown (plain
 * http, old browsers) it is always given.
 */
export const takeCallRight = (locks: LockManager | undefined): Promise<CallRight | null> =>
  new Promise((settle) => {
    const free = (): void => settle(() => undefined);
    if (locks === undefined) {
      free();
      return;
    }
    locks
      .request(lockName, {ifAvailable: true}, (lock) => {
        if (lock === null) {
          settle(null);
          return undefined;
        }
        return new Promise<void>((release) => settle(release));
      })
      .catch(free);
  });
