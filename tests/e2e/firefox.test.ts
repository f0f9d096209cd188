import puppeteer from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import {findFirefox} from '../../scripts/setup/firefox.mjs';
import {parametersOf, reportOf} from './support/call';
import {startJitsiStandIn} from './support/jitsi-stand-in';
import type {JitsiStandIn} from './support/jitsi-stand-in';
import {emptyMeeting, openMeeting} from './support/meeting-pads';
import {part} from './support/participant';
import {usePeople} from './support/people';
import {startServer} from './support/server';
import type {TestServer} from './support/server';

const patience = {timeout: 20_000};
const people = usePeople();

let firefox: string | null = null;
let browser: Browser | undefined;
let jitsi: JitsiStandIn;
let server: TestServer;
beforeAll(async () => {
  firefox = await findFirefox();
  if (firefox === null) return;
  jitsi = await startJitsiStandIn();
  server = await startServer({ep_ag: {rooms: {embed: [jitsi.host]}}}, 'firefox');
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      // A camera that is simulated and allowed, as in the other browser.
      'media.navigator.streams.fake': true,
      'media.navigator.permission.disabled': true,
      'dom.disable_open_during_load': false,
    },
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  if (firefox === null) return;
  await server.stop();
  await jitsi.stop();
});

const press = async (page: Page, hook: string): Promise<void> => {
  await (await page.waitForSelector(part(hook), {visible: true, ...patience}))?.click();
};

const framesOf = (page: Page): string[] =>
  page
    .frames()
    .map((frame) => frame.url())
    .filter((url) => url.startsWith(jitsi.origin));

it('in Firefox, a call opens beside the pad, goes into a window and back, and ends', async (context) => {
  if (browser === undefined) {
    context.skip('there is no Firefox on this machine, and none could be installed');
    return;
  }
  const text = emptyMeeting.replace('Essai\n', `Essai\nSalon : ${jitsi.origin}/firefox\n`);
  const {pad} = await openMeeting(people, ['Ana'], text, {serverUrl: server.url});
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 800});
  await page.goto(`${server.url}/p/${pad}?lang=fr&userName=Ben`);

  await press(page, 'rooms');
  await press(page, 'open-room');
  await page.waitForSelector(part('door'), patience);
  expect(jitsi.loadsOf('')).toBe(0);
  await press(page, 'door-send');
  const frame = await page.waitForFrame((found) => found.url().startsWith(jitsi.origin), patience);
  const call = await reportOf(frame);
  expect(call).toMatchObject({referrer: '', isFramed: true});
  expect(parametersOf(call)).toMatchObject({
    'userInfo.displayName': 'Ben',
    'config.startWithAudioMuted': true,
  });

  await press(page, 'fold-call');
  await page.waitForSelector('.ep-ag-call-frame', {hidden: true, ...patience});
  await press(page, 'fold-call');
  await page.waitForSelector('.ep-ag-call-frame', {visible: true, ...patience});
  expect(jitsi.loadsOf('firefox')).toBe(1);

  const inWindow = async (): Promise<Page> =>
    vi.waitFor(async () => {
      for (const other of (await browser?.pages()) ?? []) {
        if (other.url().startsWith(jitsi.origin)) return other;
      }
      throw new Error('no window shows the call');
    }, patience);
  await press(page, 'pop-out');
  const window = await inWindow();
  expect(await reportOf(window)).toMatchObject({referrer: '', isFramed: false});
  expect(framesOf(page)).toEqual([]);
  expect(jitsi.loadsOf('firefox')).toBe(2);

  await press(page, 'come-back');
  await page.waitForFrame((found) => found.url().startsWith(jitsi.origin), patience);
  await vi.waitFor(() => expect(window.isClosed()).toBe(true), patience);
  await press(page, 'leave-room');
  await page.waitForSelector('.ep-ag-call-frame', {hidden: true, ...patience});
  await vi.waitFor(() => expect(framesOf(page)).toEqual([]), patience);
  await page.waitForSelector(part('open-room'), {visible: true, ...patience});
}, 90_000);
