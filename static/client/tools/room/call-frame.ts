/** A call in a frame beside the text. */
export interface CallFrame {
  /**
   * Shows `url`; a call that was shown before has been left. `label` names the frame for those who hear
   * it, `allowed` says what the call may use.
   */
  readonly open: (url: string, label: string, allowed: readonly string[]) => void;
  /** Done when nothing of the call is left in the page. */
  readonly leave: () => Promise<void>;
  /** The frame itself, where one is shown. */
  readonly element: () => HTMLIFrameElement | null;
}

/** An empty page comes at once; one that doesn't must not keep anybody in a call. */
const longestLeaveMs = 2000;

/**
 * A place for calls inside `place`; `onLoad` tells when the server has answered. The frame is made by
 * hand and never moved: a frame that moves in the page loads anew and drops the call, so a redraw must
 * not touch it.
 */
export const createCallFrame = (place: HTMLElement, onLoad: () => void): CallFrame => {
  let frame: HTMLIFrameElement | null = null;
  const leave = (): Promise<void> =>
    new Promise((settle) => {
      const left = frame;
      if (left === null) {
        settle();
        return;
      }
      frame = null;
      const remove = (): void => {
        left.remove();
        settle();
      };
      // Emptied before it is removed: otherwise the camera can stay on.
      left.onload = remove;
      left.src = 'about:blank';
      left.hidden = true;
      setTimeout(remove, longestLeaveMs);
    });
  return {
    open: (url, label, allowed) => {
      const opened = document.createElement('iframe');
      opened.className = 'ep-ag-call-frame';
      opened.title = label;
      opened.allow = allowed.join('; ');
      // Without `sandbox`, which breaks the call in Chromium.
      opened.referrerPolicy = 'no-referrer';
      opened.onload = onLoad;
      opened.src = url;
      place.append(opened);
      frame = opened;
    },
    leave,
    element: () => frame,
  };
};
