import type {Frame, HTTPRequest, Target} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {
  bearWitness,
  enterRoom,
  isReachable,
  parametersOf,
  reportOf,
  waitUntilReleased,
  windowOf,
} from './support/call';
import {startJitsiStandIn} from './support/jitsi-stand-in';
import type {JitsiStandIn} from './support/jitsi-stand-in';
import {arriveAt, emptyMeeting, newPadName, postMeeting} from './support/meeting-pads';
import {Participant, part} from './support/participant';
import {usePeople} from './support/people';
import {Person} from './support/person';
import type {PersonOptions} from './support/person';
import {startServer} from './support/server';
import type {TestServer} from './support/server';

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

// After the server has started: its port is asked for.
const people = usePeople(() => ({
  hosts: {'pad.example': Number(new URL(server.url).port)},
}));

const withRooms = (...lines: readonly string[]): string =>
  emptyMeeting.replace(
    'Essai\n',
    ['Essai', ...lines.map((room) => `Salon : ${room}`), ''].join('\n'),
  );

/** Somebody in a new meeting with these rooms. */
const openAt = async (
  rooms: readonly string[],
  options: Partial<PersonOptions> = {},
): Promise<Participant> => {
  const ana = await arriveAt(people, 'Ana', newPadName(), {serverUrl: server.url, ...options});
  await ana.person.setPadText(withRooms(...rooms));
  return ana;
};

/** The addresses of the page's requests that left the pad's own origin. */
const foreign = ({person}: Participant): string[] =>
  person.requests
    .map((request: HTTPRequest) => request.url())
    .filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(person.serverUrl));

const wordsOf = async (ana: Participant, hook: string): Promise<string> =>
  (await ana.see(hook)).evaluate((node) => node.textContent);

/** What the column shows of the stand-in. */
const framesOf = ({person}: Participant): Frame[] =>
  person.page.frames().filter((frame) => frame.url().startsWith(jitsi.origin));

describe('a room on the administrator’s server', () => {
  it('opens beside the pad after a question that names the server, and leaves cleanly', async () => {
    const ana = await openAt([`${jitsi.origin}/first`]);
    expect(await wordsOf(ana, 'room-line')).toContain(jitsi.host);
    await ana.click('rooms');
    expect(await wordsOf(ana, 'room-tool')).toMatch(/^Jitsi.* 15 /);
    expect(await wordsOf(ana, 'room')).toContain(jitsi.host);
    await ana.click('open-room');
    expect(await wordsOf(ana, 'door')).toContain(jitsi.host);
    // Until here nobody but the pad's own server was asked for anything.
    expect(foreign(ana)).toEqual([]);
    expect(jitsi.loadsOf('')).toBe(0);

    await ana.click('keep-agreement');
    await ana.click('door-send');
    const frame = await ana.person.page.waitForFrame((found) =>
      found.url().startsWith(jitsi.origin),
    );
    const call = await reportOf(frame);
    expect(call).toMatchObject({
      referrer: '',
      isFramed: true,
      allows: {camera: true, microphone: true, displayCapture: true},
    });
    expect(parametersOf(call)).toEqual({
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
    expect(jitsi.requests.find(({url}) => url.startsWith('/first'))?.url).toBe('/first?lang=fr');
    expect(jitsi.requests.map(({headers}) => headers.referer ?? '')).toEqual(
      jitsi.requests.map(() => ''),
    );
    const witness = await bearWitness(ana, frame);
    expect(await witness.tracks()).toEqual(['live', 'live']);

    await ana.click('leave-room');
    await ana.person.page.waitForSelector('.ep-ag-call-frame', {hidden: true});
    await waitUntilReleased(witness);
    expect(framesOf(ana)).toEqual([]);
    expect(new Set(foreign(ana).map((url) => new URL(url).origin))).toEqual(
      new Set([jitsi.origin]),
    );

    // The agreement is kept: the next time asks nothing, until it is forgotten in one click.
    await ana.click('open-room');
    await ana.see('leave-room');
    expect(await ana.person.page.$(part('door'))).toBeNull();
    await ana.click('leave-room');
    await ana.click('forget-server');
    await ana.waitUntilGone('agreed');
    await ana.click('open-room');
    await ana.see('door');
  });

  it('goes on while it is folded, sized, and everything around it changes', async () => {
    const ana = await openAt([`${jitsi.origin}/steady`]);
    const {page} = ana.person;
    await ana.click('rooms');
    const frame = await enterRoom(ana, jitsi);
    const witness = await bearWitness(ana, frame);

    const heightOf = async (): Promise<number> =>
      (await ana.see('call-height')).evaluate((grip) => Number(grip.getAttribute('aria-valuenow')));
    const before = await heightOf();
    await (await ana.see('call-height')).focus();
    await page.keyboard.press('ArrowDown');
    expect(await heightOf()).toBe(before + 20);
    const grip = await (await ana.see('call-width')).boundingBox();
    if (!grip) throw new Error('the grip has no place');
    await page.mouse.move(grip.x + 5, grip.y + 80);
    await page.mouse.down();
    // Across the frame's own ground.
    await page.mouse.move(grip.x - 155, grip.y + 80, {steps: 4});
    await page.mouse.up();
    await page.waitForFunction(
      () => (document.querySelector('.ep-ag-column')?.clientWidth ?? 0) >= 480,
    );

    await ana.click('fold-call');
    await page.waitForSelector('.ep-ag-call-frame', {hidden: true});
    await ana.joinQueue();
    await ana.waitToSee({waiting: ['Ana']});
    await ana.click('close-panel');
    await ana.click('fold-call');
    await page.waitForSelector('.ep-ag-call-frame', {visible: true});
    await page.click('#editbar [data-key="epAgPanel"] button, #editbar [data-key="epAgPanel"] a');
    await ana.click('present');
    await page.keyboard.press('Escape');
    // From 3.0 the past is shown in the page of the pad; before, it is another page.
    if ((await page.$('#history-frame-mount')) !== null) {
      const slider = '#editbar [data-key="showTimeSlider"]';
      await page.click(`${slider} button, ${slider} a`);
      await page.waitForSelector('.history-mode');
      await page.click('#history-banner-return');
      await page.waitForSelector('body:not(.history-mode)');
    }
    // The line of the room may go: nobody is thrown out of a call by somebody else's edit.
    await ana.person.setPadText(emptyMeeting);
    await ana.waitUntilGone('room-open');

    expect(jitsi.loadsOf('steady')).toBe(1);
    expect(await witness.tracks()).toEqual(['live', 'live']);
    // Whoever is about to go is asked, and who goes has left the call.
    const asked = new Promise<string>((settle) => {
      page.once('dialog', (dialog) => {
        settle(dialog.type());
        void dialog.accept();
      });
    });
    await page.goto('about:blank');
    expect(await asked).toBe('beforeunload');
    await waitUntilReleased(witness);
  });

  it('goes into a window of its own and comes back, never in two places', async () => {
    const ana = await openAt([`${jitsi.origin}/moving`]);
    const {page} = ana.person;
    await ana.click('rooms');
    const witness = await bearWitness(ana, await enterRoom(ana, jitsi));

    await ana.click('pop-out');
    const showsCall = (target: Target): boolean => target.url().startsWith(jitsi.origin);
    const window = await windowOf(ana, showsCall);
    await waitUntilReleased(witness);
    const call = await reportOf(window);
    expect(call).toMatchObject({referrer: '', isFramed: false});
    expect(parametersOf(call)).toMatchObject({
      'userInfo.displayName': 'Ana',
      'config.startWithAudioMuted': true,
    });
    expect(framesOf(ana)).toEqual([]);

    await page.bringToFront();
    await ana.click('come-back');
    await vi.waitFor(() => expect(window.isClosed()).toBe(true), {timeout: 10_000});
    await page.waitForFrame((frame) => frame.url().startsWith(jitsi.origin));
    expect(jitsi.loadsOf('moving')).toBe(3);

    // Whoever closes the window has left the call.
    await ana.click('pop-out');
    await (await windowOf(ana, showsCall)).close();
    await ana.waitUntilGone('call');
    await ana.see('open-room');
  });

  it('is one a browser: another tab is told of it', async () => {
    const ana = await openAt([`${jitsi.origin}/one`, `${jitsi.origin}/two`]);
    await ana.click('rooms');
    await enterRoom(ana, jitsi);
    const {page} = ana.person;
    const tab = await Person.meet(page.browserContext(), {serverUrl: server.url, name: 'Ana'});
    // A meeting that is made gets a room of its own.
    await tab.openPad(await postMeeting(server.url));
    const other = new Participant(tab);
    await other.click('rooms');
    await other.click('open-room');
    await other.click('door-send');
    await other.see('call-trouble', '[data-code="elsewhere"]');
    expect(await tab.page.$('.ep-ag-call-frame')).toBeNull();
    await tab.page.close();

    // In the same tab, another room is gone to: the first is left.
    await page.bringToFront();
    await ana.click('open-room');
    await ana.see('door');
    await ana.click('door-send');
    await vi.waitFor(() => expect(jitsi.loadsOf('two')).toBe(1), {timeout: 10_000});
    await vi.waitFor(
      () => expect(framesOf(ana).map((frame) => new URL(frame.url()).pathname)).toEqual(['/two']),
      {timeout: 10_000},
    );
  });

  it('that refuses to be framed, or never answers, is offered in a window', async () => {
    const ana = await openAt([`${jitsi.origin}/silent`, `${jitsi.origin}/refusing`]);
    await ana.click('rooms');
    await ana.click('open-room');
    await ana.click('door-send');
    // A page can't know why a frame stays empty: what to do then is said beside it from the first.
    expect(await wordsOf(ana, 'call')).toMatch(/refuse peut-être.*détachez/);
    await ana.see('pop-out');
    await ana.see('call-trouble', '[data-code="silent"]');
    expect(await wordsOf(ana, 'call-trouble')).toContain(jitsi.host);
    await ana.click('leave-room');
    await ana.waitUntilGone('call');

    await ana.click('open-room', `:is(li:last-child *)`);
    await ana.click('door-send');
    await vi.waitFor(() => expect(jitsi.loadsOf('refusing')).toBe(1), {timeout: 10_000});
    expect(await wordsOf(ana, 'call')).toMatch(/refuse peut-être.*détachez/);
    await ana.click('pop-out');
    const window = await windowOf(ana, (target) => target.url().includes('/refusing'));
    expect((await reportOf(window)).isFramed).toBe(false);
  });
});

describe('before a call', () => {
  it.each([
    ['Permissions-Policy', 'camera=(), microphone=(self)', 'microphone, camera'],
    ['Permissions-Policy', 'camera=()', ': camera'],
  ])('the header %s: %s is named', async (name, value, words) => {
    const ana = await openAt([`${jitsi.origin}/headers`]);
    await sendHeader(ana, name, value);
    await ana.click('rooms');
    await ana.click('open-room');
    const said = await wordsOf(ana, 'media-trouble');
    expect(said).toContain(name);
    expect(said).toContain(words);
    expect(jitsi.loadsOf('headers')).toBe(0);
  });

  it('a Content-Security-Policy that forbids the frame is named', async () => {
    const ana = await openAt([`${jitsi.origin}/csp`]);
    // In the page rather than in a header: of a header that DevTools puts on an answer, Chromium obeys no part that is for frames.
    await ana.person.page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "frame-src 'self'";
      document.head.append(policy);
    });
    await ana.click('rooms');
    await ana.click('open-room');
    await ana.click('door-send');
    await ana.see('call-trouble', '[data-code="forbidden"]');
    expect(await wordsOf(ana, 'call-trouble')).toContain('frame-src');
    expect(jitsi.loadsOf('csp')).toBe(0);
  });

  it('a site that is not on https is told what that costs', async () => {
    const ana = await openAt([`${jitsi.origin}/plain`], {
      serverUrl: server.url.replace('127.0.0.1', 'pad.example'),
    });
    await ana.click('rooms');
    await ana.click('open-room');
    expect(await wordsOf(ana, 'media-trouble')).toContain('https');
  });
});

describe('other rooms', () => {
  it('have a way in by their kind, or a reason why not', async () => {
    const ana = await openAt([
      'https://visio.example.org/b/ana-x7k, mumble://mumble.example.org/AG',
      '+33 1 00 00 00 00, code 1234#',
      'https://meet.jit.si/ag',
      'javascript:alert(1)',
    ]);
    await ana.click('rooms');
    await ana.see('room-window');
    const rooms = await ana.person.page.evaluate(() =>
      [...document.querySelectorAll('[data-ep-ag="room"]')].map((row) => ({
        text: (row.textContent ?? '').replace(/\s+/g, ' '),
        links: [...row.querySelectorAll('a')].map(({href, rel, target}) => [href, rel, target]),
        buttons: row.querySelectorAll('button').length,
      })),
    );
    const away = 'noopener noreferrer';
    expect(rooms).toMatchObject([
      {links: [['https://visio.example.org/b/ana-x7k', away, '_blank']], buttons: 0},
      {links: [['mumble://mumble.example.org/AG', away, '']], buttons: 0},
      {links: [['tel:+33100000000', away, '']], buttons: 0},
      {links: [['https://meet.jit.si/ag', away, '_blank']], buttons: 0},
      {links: [], buttons: 0},
    ]);
    expect(rooms.map(({text}) => text)).toEqual([
      expect.stringMatching(/^BigBlueButton .*visio\.example\.org/),
      expect.stringMatching(/^Mumble .*200/),
      expect.stringMatching(/^Téléphone .*code 1234#.*\+33100000000/),
      expect.stringMatching(/^Jitsi .*meet\.jit\.si/),
      expect.stringMatching(/^javascript:alert\(1\) .*code/),
    ]);
    expect(foreign(ana)).toEqual([]);
  });

  it('are proposed with a name that nobody can guess', async () => {
    const ana = await openAt([]);
    const names: string[] = [];
    await ana.click('rooms');
    for (const nth of [1, 2]) {
      await ana.click('propose-room');
      const text = await ana.person.waitForText(
        (shown) => (shown.match(/^Salon : /gm) ?? []).length === nth,
      );
      const found = [...text.matchAll(/^Salon : https:\/\/([^/\s]+)\/([a-z0-9]+)$/gm)];
      expect(found.map(([, host]) => host)).toEqual(Array.from({length: nth}, () => jitsi.host));
      names.push(found[nth - 1]?.[2] ?? '');
      await ana.see('room', `:nth-child(${nth})`);
    }
    expect(names.every((name) => name.length === 26)).toBe(true);
    expect(new Set(names).size).toBe(2);
    expect(foreign(ana)).toEqual([]);
  });
});

describe('on a phone', () => {
  const phone = 'Mozilla/5.0 (Linux; Android 14; Mobile) AppleWebKit/537.36 Chrome/130.0 Mobile';

  it.each([
    [390, 844],
    [360, 640],
    [844, 390],
    [640, 360],
  ])('of %i by %i, queue and votes are within reach of a call', async (width, height) => {
    const ana = await openAt([`${jitsi.origin}/phone`], {
      viewport: {width, height, isMobile: true, hasTouch: true, deviceScaleFactor: 1},
    });
    const {page} = ana.person;
    await page.setUserAgent(phone);
    await ana.person.reload();
    await ana.click('bar-toggle');
    await ana.click('rooms');
    const app = await (await ana.see('jitsi-app')).evaluate((node) => node.getAttribute('href'));
    expect(app).toBe(
      `intent://${jitsi.host}/phone#Intent;scheme=org.jitsi.meet;package=org.jitsi.meet;end`,
    );
    await enterRoom(ana, jitsi);
    await ana.person.screenshot(`call-${width}x${height}`);
    const expectReach = async (): Promise<void> => {
      for (const hook of ['bar-join', 'bar-votes', 'bar-sos', 'leave-room']) {
        expect(await isReachable(await ana.see(hook)), hook).toBe(true);
      }
    };
    await expectReach();
    const picture = await (await page.waitForSelector('.ep-ag-call-frame'))?.boundingBox();
    expect(picture?.height).toBeLessThan(height * 0.25);
    await ana.click('bar-toggle');
    await page.waitForSelector('.ep-ag-call-frame', {hidden: true});
    await ana.person.screenshot(`call-folded-${width}x${height}`);
    await expectReach();
    await ana.click('bar-join');
    await ana.person.waitForText((text) => text.includes('02 - Tour de parole\nAna'));
  });
});

/** Loads the pad again as if a proxy had put a header on its page. */
const sendHeader = async ({person}: Participant, name: string, value: string): Promise<void> => {
  const session = await person.page.createCDPSession();
  session.on('Fetch.requestPaused', ({requestId, responseStatusCode, responseHeaders = []}) => {
    void session.send('Fetch.continueResponse', {
      requestId,
      responseCode: responseStatusCode ?? 200,
      responseHeaders: [...responseHeaders, {name, value}],
    });
  });
  await session.send('Fetch.enable', {
    patterns: [
      {urlPattern: `${person.serverUrl}/p/*`, resourceType: 'Document', requestStage: 'Response'},
    ],
  });
  await person.reload();
};
