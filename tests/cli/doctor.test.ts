import {writeFileSync} from 'node:fs';
import {generate} from 'selfsigned';
import {beforeAll, describe, expect, it} from 'vitest';
import {environmentLanguage} from '../../cli/doctor';
import type {SaidFinding} from '../../doctor/say-finding';
import {version} from '../../package.json';
import {builtCommandLine} from './run';
import type {Run} from './run';
import {etherpad, useStandIns} from './site-stand-in';
import type {Certificate} from './site-stand-in';

const {run, scratch} = builtCommandLine();
const servers = useStandIns();

/** Of this machine, and trusted by whoever is told to. */
let certificate: Certificate = {key: '', cert: ''};
beforeAll(async () => {
  const made = await generate([{name: 'commonName', value: 'localhost'}], {
    keySize: 2048,
    extensions: [
      {name: 'basicConstraints', cA: true},
      {name: 'subjectAltName', altNames: [{type: 2, value: 'localhost'}]},
    ],
  });
  certificate = {key: made.private, cert: made.cert};
  writeFileSync(scratch('certificate.pem'), made.cert);
});

const environment = () => ({NODE_EXTRA_CA_CERTS: scratch('certificate.pem'), LANG: 'en'});
const doctor = (args: readonly string[]): Promise<Run> =>
  run(['doctor', ...args], '', environment());

/** Codes and exit code of a run with `--json`. */
const findings = async (args: readonly string[]) => {
  const {stdout, stderr, exitCode} = await doctor([...args, '--json']);
  expect(stderr).toBe('');
  const data = JSON.parse(stdout) as {findings: readonly SaidFinding[]};
  // Nothing that a wording fills in is left open.
  expect(stdout).not.toContain('{{');
  return {codes: data.findings.map(({code}) => code), findings: data.findings, exitCode};
};

const instance = async (headers: Record<string, string> = {}): Promise<string> => {
  const {port} = await servers.start((_request, response) => {
    response.writeHead(200, headers).end('<h1>Room</h1>');
  }, certificate);
  return `localhost:${port}`;
};

describe('ep-ag doctor', () => {
  it('finds nothing to change where all is well', async () => {
    const room = await instance();
    const site = await servers.start(etherpad(() => [room]));
    site.openWebsockets();
    const seen = await findings([`http://localhost:${site.port}`]);
    expect(seen).toMatchObject({
      codes: [
        'local',
        'version',
        'plugin-same',
        'media-allowed',
        'frame-allowed',
        'intents-pass',
        'websockets-pass',
        'room-frames',
      ],
      exitCode: 0,
    });
    expect(seen.findings.map(({verdict}) => verdict)).toEqual(seen.codes.map(() => 'ok'));
    expect([...site.requests].sort()).toEqual([
      'GET /health',
      'GET /p/ep_ag-check',
      'POST /p/ep_ag-check/meeting/intents',
      'UPGRADE /socket.io/?EIO=4&transport=websocket',
    ]);
  });

  it.each([
    ['/', '/p/ep_ag-check'],
    ['/p/assembly', '/p/assembly'],
    ['/p/assembly/timeslider?lang=fr#5', '/p/assembly'],
    ['/sub', '/sub/p/ep_ag-check'],
    ['/sub/p/assembly', '/sub/p/assembly'],
  ])('for the address %s, looks at the pad’s page %s', async (address, page) => {
    const site = await servers.start(etherpad(() => []));
    await findings([`http://localhost:${site.port}${address}`]);
    const base = page.startsWith('/sub') ? '/sub' : '';
    expect(site.requests).toEqual(
      expect.arrayContaining([
        `GET ${page}`,
        `GET ${base}/health`,
        `POST ${base}/p/ep_ag-check/meeting/intents`,
      ]),
    );
  });

  it('says in words what a proxy forbids, with the line to write, and ends with 1', async () => {
    const room = await instance({'X-Frame-Options': 'SAMEORIGIN'});
    const headers = {
      'Permissions-Policy': 'camera=(self), microphone=(self)',
      'Content-Security-Policy': "default-src 'self'",
    };
    const site = await servers.start(etherpad(() => [room], headers));
    const {stdout, stderr, exitCode} = await doctor([`http://localhost:${site.port}`]);
    expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 1});
    expect(stdout).toBe(`ok         The site is on this machine: browsers trust it without https.
ok         Etherpad 2.5.3.
ok         ep_ag ${version} is installed.
trouble    The header Permissions-Policy forbids the call on ${room}: camera, microphone.
           → In nginx: add_header Permissions-Policy 'camera=(self "https://${room}"), microphone=(self "https://${room}"), display-capture=(self "https://${room}")' always;
trouble    Content-Security-Policy keeps the page from showing ${room} in a frame (default-src 'self').
           → In that header, write: frame-src 'self' https://${room}
ok         The panel’s actions get through to ep_ag.
warning    Websockets don’t get through: each browser will send requests all the time, a burden in an assembly.
           → In nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";
trouble    ${room} refuses to be shown in a frame (X-Frame-Options: SAMEORIGIN).
           → On that Jitsi server, remove X-Frame-Options and write in nginx: add_header Content-Security-Policy "frame-ancestors http://localhost:${site.port}" always;

ok 4 · warning 1 · trouble 3 · not known 0
`);
  });

  it('follows the site to https, and asks the instances of the command line too', async () => {
    const secure = await servers.start(
      etherpad(() => ['meet.jit.si']),
      certificate,
    );
    const plain = await servers.start((request, response) => {
      const location = `https://localhost:${secure.port}${request.url ?? ''}`;
      response.writeHead(301, {Location: location}).end();
    });
    const room = await instance({
      'Content-Security-Policy': 'frame-ancestors https://other.example',
    });
    const args = [`http://localhost:${plain.port}`, '--room', `https://${room}/any`];
    const seen = await findings([...args, '--room', room]);
    expect(seen.exitCode).toBe(1);
    expect(seen.codes.filter((code) => /secure|room/.test(code))).toEqual([
      'secure',
      'room-cut',
      'room-refuses-frames',
    ]);
  });

  it.each([
    ['a page that asks for a password', 401, 'page-protected', 0],
    ['a proxy without Etherpad behind it', 502, 'page-failed', 1],
    ['something else', 200, 'not-etherpad', 1],
  ])('tells %s', async (_case, status, code, exitCode) => {
    const site = await servers.start((_request, response) => {
      response.writeHead(status).end('<h1>Hello</h1>');
    });
    const seen = await findings([`http://localhost:${site.port}`]);
    expect(seen.codes).toContain(code);
    expect(seen.exitCode).toBe(exitCode);
  });

  it('tells that the plugin is missing, and asks for no action then', async () => {
    const site = await servers.start((_request, response) => {
      response.writeHead(200).end('<div id="editorcontainerbox"></div>');
    });
    const seen = await findings([`http://localhost:${site.port}`]);
    expect(seen.codes).toContain('plugin-missing');
    expect(site.requests.join()).not.toContain('POST');
  });

  it.each([
    [405, 'Not allowed', 'intents-blocked'],
    [403, '{"code":"other-origin"}', 'intents-other-host'],
  ])('tells what becomes of actions: %i %s', async (status, body, code) => {
    const asEtherpad = etherpad(() => []);
    const site = await servers.start((request, response) => {
      if (request.method === 'POST') response.writeHead(status).end(body);
      else asEtherpad(request, response);
    });
    expect((await findings([`http://localhost:${site.port}`])).codes).toContain(code);
  });

  it('finds websockets of Etherpad 1.8 too', async () => {
    const site = await servers.start(etherpad(() => []));
    site.openWebsockets('EIO=4');
    expect((await findings([`http://localhost:${site.port}`])).codes).toContain('websockets-pass');
    expect(site.requests).toContain('UPGRADE /socket.io/?EIO=3&transport=websocket');
  });
});

describe('ep-ag doctor without an answer', () => {
  it('does not wait for a site that stays silent', async () => {
    const site = await servers.start(() => undefined);
    const {stdout, exitCode} = await doctor([`http://localhost:${site.port}`, '--timeout', '0.3']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`trouble    localhost:${site.port} did not answer within 0.3 s.\n`);
  });

  it('does not wait for parts that stay silent, nor for a room', async () => {
    const silent = await servers.start(() => undefined, certificate);
    const asEtherpad = etherpad(() => [`localhost:${silent.port}`]);
    const site = await servers.start((request, response) => {
      if ((request.url ?? '').startsWith('/p/') && request.method === 'GET') {
        asEtherpad(request, response);
      }
    });
    const seen = await findings([`http://localhost:${site.port}`, '--timeout', '0.5']);
    expect(seen.exitCode).toBe(1);
    expect(seen.codes).toEqual(
      expect.arrayContaining([
        'version-hidden',
        'intents-silent',
        'websockets-blocked',
        'room-silent',
      ]),
    );
  });

  it('does not wait for a page that never ends', async () => {
    const site = await servers.start((_request, response) => {
      response.writeHead(200).write('<html>');
    });
    const seen = await findings([`http://localhost:${site.port}`, '--timeout', '0.3']);
    expect(seen).toMatchObject({codes: ['site-silent'], exitCode: 1});
  });

  it('ends with a site that leads in circles', async () => {
    const site = await servers.start((request, response) => {
      response.writeHead(302, {Location: request.url ?? ''}).end();
    });
    expect((await findings([`http://localhost:${site.port}`])).codes).toEqual(['site-broken']);
  });

  it('tells a certificate that nobody vouches for', async () => {
    const site = await servers.start(
      etherpad(() => []),
      certificate,
    );
    const args = ['doctor', `https://localhost:${site.port}`, '--lang', 'fr'];
    const {stdout, exitCode} = await run(args);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^problème {3}Le certificat de localhost:\d+ n’est pas valable \([A-Z_]+\)\.\n {11}→ /,
    );
  });

  it('tells a name that no server has, and a port where none listens', async () => {
    const {port, stop} = await servers.start(() => undefined);
    await stop();
    expect(await findings([`http://localhost:${port}`])).toMatchObject({
      codes: ['site-refused'],
      exitCode: 1,
    });
    // Without any network, the name's look-up itself gets no answer.
    const {codes, exitCode} = await findings(['https://pad.invalid', '--room', 'meet.invalid']);
    expect(codes).toEqual([
      expect.stringMatching(/^site-(?:no-host|no-network|silent)$/),
      expect.stringMatching(/^room-(?:no-host|no-network|silent)$/),
    ]);
    expect(exitCode).toBe(1);
  });
});

it.each([
  [{LANG: 'fr_FR.UTF-8'}, 'fr'],
  [{LANG: 'en_GB.UTF-8'}, 'en'],
  [{LANG: 'C', LC_ALL: 'fr_BE'}, 'fr'],
  [{LANG: 'fr_FR', LC_ALL: '', LC_MESSAGES: 'de_DE'}, 'en'],
  [{}, 'en'],
] as const)('an environment of %j reads %s', (variables, language) => {
  expect(environmentLanguage(variables)).toBe(language);
});
