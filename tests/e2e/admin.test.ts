import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {generate} from 'selfsigned';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../scripts/paths.mjs';
import {useStandIns} from '../cli/site-stand-in';
import type {StandIn} from '../cli/site-stand-in';
import {violationsOf} from './support/axe';
import {usePeople} from './support/people';
import type {Person, PersonOptions} from './support/person';
import {startServer} from './support/server';
import type {TestServer} from './support/server';

const people = usePeople();
const standIns = useStandIns();

const password = 'correct horse';
const basic = (name: string): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;

let server: TestServer | null = null;
let scratch = '';
/** An instance that may be framed, and one that refuses. */
let open: StandIn | null = null;
let refusing: StandIn | null = null;

const url = (): string => server?.url ?? '';

beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'ep-ag-admin-'));
  const made = await generate([{name: 'commonName', value: 'localhost'}], {
    keySize: 2048,
    extensions: [
      {name: 'basicConstraints', cA: true},
      {name: 'subjectAltName', altNames: [{type: 2, value: 'localhost'}]},
    ],
  });
  const certificate = {key: made.private, cert: made.cert};
  const file = path.join(scratch, 'certificate.pem');
  await writeFile(file, made.cert);
  open = await standIns.start((_request, response) => {
    response.writeHead(200).end('<h1>Room</h1>');
  }, certificate);
  refusing = await standIns.start((_request, response) => {
    response.writeHead(200, {'X-Frame-Options': 'DENY'}).end('<h1>Room</h1>');
  }, certificate);
  // Etherpad takes over this process's environment: it trusts the instances' certificate.
  process.env['NODE_EXTRA_CA_CERTS'] = file;
  server = await startServer(
    {
      users: {
        root: {password, is_admin: true},
        ana: {password, is_admin: false},
      },
      commitRateLimiting: {duration: 1, points: 10},
      ep_ag: {
        rooms: {embed: [`localhost:${open.port}`, `localhost:${refusing.port}`, 'meet.jit.si']},
        template: '<img src=x onerror=alert(1)>',
      },
    },
    'admin',
  );
  delete process.env['NODE_EXTRA_CA_CERTS'];
});
afterAll(async () => {
  await server?.stop();
  await rm(scratch, {recursive: true, force: true});
});

/** Arrives logged in, as the form of Etherpad's administration does it, and opens the check. */
const arriveAsAdmin = async (options: Partial<PersonOptions> = {}): Promise<Person> => {
  const admin = await people.arrive('Root', {serverUrl: url(), language: 'en', ...options});
  await admin.open('/robots.txt');
  await admin.page.evaluate(async (authorization) => {
    await fetch('/admin-auth/', {method: 'POST', headers: {Authorization: authorization}});
  }, basic('root'));
  await admin.open('/admin-ep_ag');
  return admin;
};

/** What a list says, once it does. */
const findings = async (person: Person, list: string): Promise<string> => {
  await person.page.waitForSelector(`${list} li`);
  return person.page.$eval(list, (element) => (element as HTMLElement).innerText);
};
const inBrowser = '#ep-ag-browser-findings';

describe('the administrators’ check', () => {
  it.each([
    ['nobody', undefined],
    ['somebody with a wrong password', `Basic ${Buffer.from('root:wrong').toString('base64')}`],
    ['somebody who is no administrator', basic('ana')],
  ])('is refused to %s', async (_who, authorization) => {
    const headers = authorization === undefined ? {} : {Authorization: authorization};
    const page = await fetch(`${url()}/admin-ep_ag`, {headers});
    expect([401, 403]).toContain(page.status);
    expect(await page.text()).not.toContain('localhost:');
    const rooms = await fetch(`${url()}/admin-ep_ag/rooms`, {
      method: 'POST',
      headers: {...headers, Origin: url()},
    });
    expect([401, 403]).toContain(rooms.status);
    expect(open?.requests).toEqual([]);
  });

  it('shows what the server knows and what the browser sees', async () => {
    const admin = await arriveAsAdmin();
    const server = await admin.page.$eval('section', (element) => element.innerText);
    expect(server).toMatch(/Etherpad \d+\.\d+\.\d+\./);
    expect(server).toMatch(/ep_ag \d+\.\d+\.\d+\./);
    expect(server).toContain('has only 10 messages in 1 s');
    expect(server).toContain('"commitRateLimiting": {"duration": 1, "points": 100}');
    // Settings are shown as they are, and are never markup.
    expect(server).toContain('but is "<img src=x onerror=alert(1)>"');
    expect(await admin.page.$('img')).toBeNull();

    const browser = await findings(admin, inBrowser);
    for (const words of [
      'The site is on this machine',
      'This browser lets this page ask for camera and microphone.',
      'No header forbids camera or microphone.',
      `The page may show a call of localhost:${open?.port}`,
      'The panel’s actions get through to ep_ag.',
      'Websockets get through.',
    ]) {
      expect(browser).toContain(words);
    }
    expect((await fetch(`${url()}/p/ep_ag-check/export/txt`)).status).toBe(404);
  });

  it('contacts the listed instances on the click alone', async () => {
    const admin = await arriveAsAdmin();
    await findings(admin, inBrowser);
    expect([open?.requests, refusing?.requests]).toEqual([[], []]);
    const told = await admin.page.$eval('main', (element) => element.innerText);
    expect(told).toContain(
      `This server will contact: localhost:${open?.port}, localhost:${refusing?.port}.`,
    );
    await admin.page.click('#ep-ag-ask-rooms');
    const rooms = await findings(admin, '#ep-ag-room-findings');
    expect(rooms).toContain(`localhost:${open?.port} answers and lets itself be shown in a frame.`);
    expect(rooms).toContain(
      `localhost:${refusing?.port} refuses to be shown in a frame (X-Frame-Options: DENY).`,
    );
    expect(rooms).toContain(`"frame-ancestors ${url()}"`);
    expect(rooms).toContain('meet.jit.si ends a framed call after five minutes');
    expect(open?.requests).toEqual(['GET /ep_ag-check']);
    // The browser itself contacts nobody else.
    const origins = new Set(admin.requests.map((request) => new URL(request.url()).origin));
    expect([...origins]).toEqual([url()]);
  });

  it('refuses the click of another site', async () => {
    const admin = await arriveAsAdmin();
    const before = open?.requests.length;
    const cookies = await admin.page.cookies();
    const answer = await fetch(`${url()}/admin-ep_ag/rooms`, {
      method: 'POST',
      headers: {
        Cookie: cookies.map(({name, value}) => `${name}=${value}`).join('; '),
        Origin: 'https://elsewhere.example',
      },
    });
    expect(answer.status).toBe(403);
    expect(open?.requests).toHaveLength(before ?? 0);
  });

  it.each([
    ['fr', 'Sur le serveur', 'Les websockets passent.'],
    ['de', 'On the server', 'Websockets get through.'],
  ])('speaks to a browser of %s', async (language, heading, words) => {
    const admin = await arriveAsAdmin({language});
    expect(await admin.page.$eval('h2', (element) => element.innerText)).toBe(heading);
    expect(await findings(admin, inBrowser)).toContain(words);
  });

  it.each([
    ['wide', {width: 1280, height: 800}],
    ['on a phone', {width: 390, height: 844}],
  ])('can be read with a screen reader and by everybody, %s', async (_how, viewport) => {
    const admin = await arriveAsAdmin({viewport});
    await findings(admin, inBrowser);
    await admin.page.click('#ep-ag-ask-rooms');
    await findings(admin, '#ep-ag-room-findings');
    for (const scheme of ['light', 'dark']) {
      await admin.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      expect(await violationsOf(admin.page)).toEqual([]);
    }
    const overflow = await admin.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await admin.page.$eval('[role=status]', (element) => element.textContent)).toMatch(
      /^ok \d+$|· ok \d+$/,
    );
  });
});

describe('ep-ag doctor', () => {
  it('finds the same from outside, and leaves no pad', async () => {
    const command = path.join(root, 'dist/cli/ep-ag.js');
    const child = spawn(process.execPath, [command, 'doctor', url(), '--json'], {
      env: {...process.env, NODE_EXTRA_CA_CERTS: path.join(scratch, 'certificate.pem')},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    const [exitCode] = (await once(child, 'close')) as [number | null];
    const {findings} = JSON.parse(stdout) as {findings: readonly {code: string}[]};
    expect(findings.map(({code}) => code)).toEqual([
      'local',
      // Versions before 2.0 don't tell.
      expect.stringMatching(/^version(?:-hidden)?$/),
      'plugin-same',
      'media-allowed',
      'frame-allowed',
      'frame-allowed',
      'intents-pass',
      'websockets-pass',
      'room-frames',
      'room-refuses-frames',
      'room-cut',
    ]);
    expect(exitCode).toBe(1);
    expect((await fetch(`${url()}/p/ep_ag-check/export/txt`)).status).toBe(404);
  });
});

describe('behind a proxy that forbids', () => {
  let proxy: http.Server | null = null;
  let proxyUrl = '';
  beforeAll(async () => {
    const {hostname, port} = new URL(url());
    // Forwards everything but upgrades, and adds headers of its own.
    proxy = http.createServer((request, response) => {
      const {upgrade: _upgrade, connection: _connection, ...headers} = request.headers;
      const inner = http.request(
        {
          hostname,
          port,
          method: request.method,
          path: request.url,
          headers: {...headers, 'x-forwarded-for': '192.0.2.7'},
        },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, {
            ...answer.headers,
            'Permissions-Policy': 'camera=(self), microphone=()',
          });
          answer.pipe(response);
        },
      );
      inner.on('error', () => response.destroy());
      request.pipe(inner);
    });
    await new Promise<void>((resolve) => proxy?.listen(0, '127.0.0.1', resolve));
    const address = proxy.address();
    proxyUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(async () => {
    proxy?.closeAllConnections();
    await new Promise((resolve) => proxy?.close(resolve) ?? resolve(null));
  });

  it('each thing it forbids is named, with its header', async () => {
    const admin = await arriveAsAdmin({serverUrl: proxyUrl});
    const browser = await findings(admin, inBrowser);
    expect(browser).toContain('This browser forbids this page: microphone.');
    expect(browser).toContain(
      'The header Permissions-Policy forbids the page, and so all calls: microphone.',
    );
    expect(browser).toContain(
      `The header Permissions-Policy forbids the call on localhost:${open?.port}: camera.`,
    );
    expect(browser).toContain('Websockets don’t get through');
    expect(browser).toContain('The panel’s actions get through to ep_ag.');
    const server = await admin.page.$eval('section', (element) => element.innerText);
    expect(server).toContain('"trustProxy": true');
  });
});
