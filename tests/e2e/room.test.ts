import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startJitsiStandIn} from './support/jitsi-stand-in';
import type {CallReport, JitsiStandIn} from './support/jitsi-stand-in';
import {emptyMeeting, openMeeting} from './support/meeting-pads';
import {part} from './support/participant';
import type {Participant} from './support/participant';
import {usePeople} from './support/people';
import {startServer} from './support/server';
import type {TestServer} from './support/server';

const people = usePeople();

let jitsi: JitsiStandIn;
let server: TestServer;
beforeAll(async () => {
  jitsi = await startJitsiStandIn();
  server = await startServer({ep_ag: {rooms: {embed: [jitsi.host]}}}, 'rooms');
});
afterAll(async () => {
  await server.stop();
  await jitsi.stop();
});

const openAt = async (room: string): Promise<Participant> => {
  const text = emptyMeeting.replace('Essai\n', `Essai\nSalon : ${room}\n`);
  const {present} = await openMeeting(people, ['Ana'], text, {serverUrl: server.url});
  const [ana] = present;
  if (!ana) throw new Error('nobody came');
  return ana;
};

/** Requests of the page that left the pad's own origin. */
const foreign = (participant: Participant): string[] =>
  participant.person.requests
    .map((request) => request.url())
    .filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(server.url));

describe('a room on the administrator’s host', () => {
  it('opens beside the pad after a click that names the server, and leaves cleanly', async () => {
    const ana = await openAt(`${jitsi.origin}/ag-7hq2`);
    const room = await ana.see('room');
    expect(await room.evaluate((node) => node.textContent)).toContain(jitsi.host);
    expect(foreign(ana)).toEqual([]);
    expect(jitsi.requests).toEqual([]);

    await ana.click('open-room');
    const frame = await ana.person.page.waitForFrame((candidate) =>
      candidate.url().startsWith(jitsi.origin),
    );
    await frame.waitForFunction(() => document.body.innerText.includes('"media":"live"'));
    const call = await frame.evaluate(() => (window as unknown as {call: CallReport}).call);
    expect(call).toMatchObject({
      referrer: '',
      isFramed: true,
      allows: {camera: true, microphone: true},
    });
    const given = Object.fromEntries(
      call.hash
        .slice(1)
        .split('&')
        .map((pair): [string, unknown] => {
          const [key = '', value = ''] = pair.split('=');
          return [key, JSON.parse(decodeURIComponent(value))];
        }),
    );
    expect(given).toEqual({
      'config.startWithAudioMuted': true,
      'config.startWithVideoMuted': true,
      'config.prejoinConfig.enabled': true,
      'config.disableDeepLinking': true,
      'config.deeplinking.disabled': true,
      'config.disableThirdPartyRequests': true,
      'config.disablePolls': true,
      'config.requireDisplayName': true,
      'userInfo.displayName': 'Ana',
    });
    expect(jitsi.requests.map(({headers}) => headers.referer ?? '')).toEqual(
      jitsi.requests.map(() => ''),
    );

    // The meeting goes on beside the call, and folding the panel does not hang up.
    await ana.joinQueue();
    await ana.waitToSee({waiting: ['Ana']});
    await ana.click('close-panel');
    expect(frame.detached).toBe(false);
    await ana.person.page.click(
      '#editbar [data-key="epAgPanel"] button, #editbar [data-key="epAgPanel"] a',
    );
    const calls = jitsi.requests.filter(({url}) => url.startsWith('/ag-7hq2')).length;
    expect(calls).toBe(1);

    await ana.click('leave-room');
    await ana.person.page.waitForSelector('.ep-ag-call-frame', {hidden: true});
    await ana.see('open-room');
    expect(
      ana.person.page.frames().filter((candidate) => candidate.url().startsWith(jitsi.origin)),
    ).toEqual([]);
    expect(new Set(foreign(ana).map((url) => new URL(url).origin))).toEqual(
      new Set([jitsi.origin]),
    );
  });
});

describe('a room elsewhere', () => {
  it('opens in a window, and nothing is contacted before', async () => {
    const ana = await openAt('https://visio.example.org/ag');
    const link = await ana.see('room-window');
    const attributes = await link.evaluate((node) => ({
      href: node.getAttribute('href'),
      rel: node.getAttribute('rel'),
    }));
    expect(attributes).toEqual({href: 'https://visio.example.org/ag', rel: 'noopener noreferrer'});
    expect(await ana.person.page.$(part('open-room'))).toBeNull();
    expect(foreign(ana)).toEqual([]);
  });

  it('that is no safe link is text, with the reason', async () => {
    const ana = await openAt('javascript:alert(1)');
    const room = await ana.see('room');
    const found = await room.evaluate((node) => ({
      text: node.textContent,
      links: node.querySelectorAll('a, button').length,
    }));
    expect(found.text).toContain('javascript:alert(1)');
    expect(found.links).toBe(0);
  });
});
