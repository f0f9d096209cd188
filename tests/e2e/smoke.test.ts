import {randomUUID} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exportText} from './support/export-text';
import {startJitsiStandIn, type CallReport, type JitsiStandIn} from './support/jitsi-stand-in';
import {usePeople} from './support/people';
import {sharedServerUrl, startServer, type TestServer} from './support/server';

const people = usePeople();

describe('a pad on a real Etherpad', () => {
  it('opens, and what is typed reaches the server', async () => {
    const padId = `smoke-${randomUUID()}`;
    const ana = await people.arrive('Ana');
    await ana.openPad(padId);
    await ana.typeAtEnd('\nTyped by Ana');
    await ana.waitUntilSaved();
    expect(await exportText(sharedServerUrl(), padId)).toContain('Typed by Ana');
  });

  it('shows two people what the other one types', async () => {
    const padId = `smoke-${randomUUID()}`;
    const [ana, ben] = await Promise.all([people.arrive('Ana'), people.arrive('Ben')]);
    await ana.openPad(padId);
    await ben.openPad(padId);
    await ana.setPadText('First line\nSecond line\n');
    await ben.waitForText('Second line');
    await Promise.all([ana.typeOnLine(0, ' from Ana'), ben.typeOnLine(1, ' from Ben')]);
    const both = 'First line from Ana\nSecond line from Ben\n';
    await ana.waitForText((text) => text === both);
    await ben.waitForText((text) => text === both);
  });

  it('takes a long text at once', async () => {
    const ana = await people.arrive('Ana');
    await ana.openPad(`smoke-${randomUUID()}`);
    const text = Array.from({length: 2_000}, (_, line) => `Line ${line} — é  ok\n`).join('');
    await ana.setPadText(text);
    expect(await ana.text()).toBe(text);
  });
});

describe('an Etherpad with settings of its own', () => {
  let server: TestServer;
  beforeAll(async () => {
    // What an administrator has by default: 1.8.14 minifies the plugin's client with terser 4.
    server = await startServer({minify: true}, 'minified');
  });
  afterAll(() => server.stop());

  it('loads the plugin when it minifies', async () => {
    const ana = await people.arrive('Ana', {serverUrl: server.url});
    await ana.openPad('minified');
    const plugins = await ana.page.evaluate(
      () =>
        (window as unknown as {clientVars: {plugins: {plugins: object}}}).clientVars.plugins
          .plugins,
    );
    expect(Object.keys(plugins)).toContain('ep_ag');
  });
});

describe('the stand-in for Jitsi', () => {
  let jitsi: JitsiStandIn;
  beforeAll(async () => {
    jitsi = await startJitsiStandIn();
  });
  afterAll(() => jitsi.stop());

  it('gets camera and microphone in a frame that allows them', async () => {
    const ana = await people.arrive('Ana');
    await ana.open('/');
    await ana.page.evaluate((origin) => {
      const frame = document.createElement('iframe');
      frame.allow = 'camera; microphone';
      frame.referrerPolicy = 'no-referrer';
      frame.src = `${origin}/room#config.test=true`;
      document.body.append(frame);
    }, jitsi.origin);
    const frame = await ana.page.waitForFrame((candidate) =>
      candidate.url().startsWith(jitsi.origin),
    );
    await frame.waitForFunction(
      () => (window as unknown as {call: CallReport}).call.media !== 'asked',
      // Out of sight, a frame of another site draws nothing: the default would wait for its drawing.
      {polling: 100},
    );
    const report = await frame.evaluate(() => (window as unknown as {call: CallReport}).call);
    expect(report).toEqual({
      hash: '#config.test=true',
      referrer: '',
      isFramed: true,
      allows: {camera: true, microphone: true, displayCapture: false},
      media: 'live',
    });
    expect(jitsi.requests.map(({url}) => url)).toContain('/room');
  });
});
