import {createCallFrame, takeCallRight} from './call-frame';
import type {CallRight} from './call-frame';
import type {JitsiCall} from './jitsi-url';
import {jitsiUrl} from './jitsi-url';

/** This browser's calls, one at a time. */
export interface Calls {
  /** Shows a call; false where another tab of this browser holds one. `title` is the frame's name for those who hear it. */
  readonly open: (call: JitsiCall, title: string) => Promise<boolean>;
  readonly leave: () => void;
}

/** Calls in a frame inside `place`. */
export const createCalls = (place: HTMLElement): Calls => {
  const frame = createCallFrame(place);
  let right: CallRight | null = null;
  return {
    open: async (call, title) => {
      right ??= await takeCallRight(navigator.locks);
      if (right === null) return false;
      frame.open(jitsiUrl(call), title);
      return true;
    },
    leave: () => {
      frame.leave();
      right?.();
      right = null;
    },
  };
};
