import {TargetType} from 'puppeteer-core';
import type {ElementHandle, Frame, Page, Target} from 'puppeteer-core';
import {vi} from 'vitest';
import type {CallReport, JitsiStandIn} from './jitsi-stand-in';
import type {Participant} from './participant';

/** What the stand-in's page keeps beside its report. */
interface CallPage {
  readonly call: CallReport;
  readonly stream: MediaStream;
}

/** Waits until the room's page, framed or in a window, has camera and microphone; gives its report. */
export const reportOf = async (room: Frame | Page): Promise<CallReport> => {
  await room.waitForFunction(() => document.body.innerText.includes('"media":"live"'));
  return room.evaluate(() => (window as unknown as CallPage).call);
};

/**
 * Waits until a window of the participant's browser is `sought`; gives its page. A frame with a process of its
 * own is a target too, such as one that shows why a room refuses to be framed: it has the room's address and no
 * page.
 */
export const windowOf = async (
  {person}: Participant,
  sought: (target: Target) => boolean,
): Promise<Page> => {
  const target = await person.page
    .browserContext()
    .waitForTarget((found) => found.type() === TargetType.PAGE && sought(found));
  const page = await target.page();
  if (!page) throw new Error('the window has no page');
  return page;
};

/** Through the door of the only room; by the way in where somebody agreed before. Gives the frame. */
export const enterRoom = async (
  participant: Participant,
  jitsi: JitsiStandIn,
  keep = false,
): Promise<Frame> => {
  await participant.click('open-room');
  await participant.see('door');
  if (keep) await participant.click('keep-agreement');
  await participant.click('door-send');
  return participant.person.page.waitForFrame((frame) => frame.url().startsWith(jitsi.origin));
};

/** The fragment's parameters as Jitsi reads them: split, percent-decoded, then parsed as JSON. */
export const parametersOf = ({hash}: CallReport): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    hash
      .slice(1)
      .split('&')
      .map((pair): [string, unknown] => {
        const [key = '', value = ''] = pair.split('=');
        return [key, JSON.parse(decodeURIComponent(value))];
      }),
  );

/** Tells how the camera's and the microphone's tracks of a room are, also after its page has gone. */
export interface Witness {
  readonly tracks: () => Promise<readonly MediaStreamTrackState[]>;
}

/**
 * An empty window that the room's page opens, and that holds on to the tracks: what a page had is out of
 * reach once it has gone, and the question is whether it let go of the camera.
 */
export const bearWitness = async (participant: Participant, frame: Frame): Promise<Witness> => {
  await reportOf(frame);
  const before = new Set(participant.person.page.browserContext().targets());
  await frame.evaluate(() => {
    const {stream} = window as unknown as CallPage;
    const witness = window.open('about:blank', '_blank');
    if (witness === null) throw new Error('the browser opens no window');
    Object.assign(witness, {kept: stream.getTracks()});
  });
  const witness = await windowOf(participant, (found) => !before.has(found));
  await participant.person.page.bringToFront();
  return {
    tracks: () =>
      witness.evaluate(() =>
        (window as unknown as {kept: MediaStreamTrack[]}).kept.map(({readyState}) => readyState),
      ),
  };
};

/** Waits until neither camera nor microphone is held any more. */
export const waitUntilReleased = async ({tracks}: Witness): Promise<void> => {
  await vi.waitFor(
    async () => {
      const states = await tracks();
      if (states.length === 0 || states.includes('live')) throw new Error(`held: ${states.join()}`);
    },
    {timeout: 10_000, interval: 50},
  );
};

/** Whether whoever points at a part of the panel points at it: nothing covers it, and it is on the screen. */
export const isReachable = (handle: ElementHandle): Promise<boolean> =>
  handle.evaluate((node) => {
    const {left, top, width, height} = node.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && (node === found || node.contains(found));
  });
