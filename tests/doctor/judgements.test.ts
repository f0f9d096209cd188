import {describe, expect, it} from 'vitest';
import {judgeIntents, judgeVersion, readHealth} from '../../doctor/answers';
import {longestHeader} from '../../doctor/headers';
import {originOf} from '../../doctor/origin';
import type {Origin} from '../../doctor/origin';
import {
  judgeAnswer,
  judgeHeaders,
  judgePlugin,
  judgeSecurity,
  listedRooms,
} from '../../doctor/page';
import {judgeRoom} from '../../doctor/room';
import {judgeSettings} from '../../doctor/settings';
import type {ServerFacts} from '../../doctor/settings';

const origin = (url: string): Origin => originOf(url) ?? {scheme: '', host: '', port: ''};
const page = origin('https://pad.example.org');
const host = 'meet.example.org';
const codes = (findings: readonly {code: string}[]): string[] => findings.map(({code}) => code);

it.each([
  ['https://pad.example.org', 'secure'],
  ['http://pad.example.org', 'plain-http'],
  ['http://192.168.1.20:9001', 'plain-http'],
  ['http://localhost:9001', 'local'],
  ['http://127.0.0.1:9001', 'local'],
  ['http://[::1]:9001', 'local'],
  ['http://localhost.example.org', 'plain-http'],
])('%s is %s', (url, code) => expect(judgeSecurity(origin(url)).code).toBe(code));

describe('the headers of a pad’s page', () => {
  const both = "camera 'none'; microphone 'none'";
  it.each([
    [{}, ['media-allowed', 'frame-allowed']],
    [{'permissions-policy': 'camera=(), microphone=()'}, ['media-forbidden', 'frame-allowed']],
    [{'permissions-policy': 'camera=(self)'}, ['media-forbidden-in-frame', 'frame-allowed']],
    [
      {'permissions-policy': 'camera=(self), microphone=()'},
      ['media-forbidden', 'media-forbidden-in-frame', 'frame-allowed'],
    ],
    [{'permissions-policy': both}, ['policy-unreadable', 'media-allowed', 'frame-allowed']],
    [{'feature-policy': both}, ['media-forbidden', 'frame-allowed']],
    [
      {'permissions-policy': 'display-capture=(self)'},
      ['media-allowed', 'screen-forbidden', 'frame-allowed'],
    ],
    [{'content-security-policy': "frame-src 'self'"}, ['media-allowed', 'frame-forbidden']],
    [
      {'cross-origin-embedder-policy': 'require-corp; report-to="x"'},
      ['media-allowed', 'frame-allowed', 'frame-isolated'],
    ],
  ])('%j: %j', (headers, expected) => {
    expect(codes(judgeHeaders(headers, page, [host]))).toEqual(expected);
  });

  it.each([
    ['permissions-policy', ['header-too-long', 'frame-allowed']],
    ['feature-policy', ['header-too-long', 'frame-allowed']],
    ['content-security-policy', ['media-allowed', 'header-too-long']],
    ['cross-origin-embedder-policy', ['media-allowed', 'frame-allowed', 'header-too-long']],
  ])('a %s too long to be read is said, and nothing is told from it', (name, expected) => {
    const headers = {[name]: 'x '.repeat(longestHeader / 2)};
    expect(codes(judgeHeaders(headers, page, [host]))).not.toContain('header-too-long');
    expect(codes(judgeHeaders({[name]: `${headers[name]}x`}, page, [host]))).toEqual(expected);
  });

  it('come with the line to write', () => {
    const [media] = judgeHeaders({'permissions-policy': 'camera=()'}, page, [host]);
    expect(media?.values['line']).toBe(
      `add_header Permissions-Policy 'camera=(self "https://${host}"), microphone=(self "https://${host}"), display-capture=(self "https://${host}")' always;`,
    );
    const csp = {'content-security-policy': "default-src 'self' https://cdn.example.org"};
    const frames = judgeHeaders(csp, page, [host]).find(({code}) => code === 'frame-forbidden');
    expect(frames?.values['line']).toBe(`frame-src 'self' https://cdn.example.org https://${host}`);
  });

  it('say nothing of frames for an instance that is never framed', () => {
    const csp = {'content-security-policy': "frame-src 'none'"};
    expect(codes(judgeHeaders(csp, page, ['meet.jit.si']))).toEqual(['media-allowed']);
  });
});

describe('a pad’s page', () => {
  const answer = (status: number, body: string) => ({status, body, url: '', headers: {}});
  it.each([
    [200, '<div id="editorcontainerbox">', null],
    [200, '<h1>It works!</h1>', 'not-etherpad'],
    [401, '', 'page-protected'],
    [403, '', 'page-protected'],
    [404, '', 'page-failed'],
    [502, '', 'page-failed'],
  ])('%i %s: %s', (status, body, code) => {
    expect(judgeAnswer(answer(status, body))?.code ?? null).toBe(code);
  });

  const own = {version: '0.1.0', assets: 'abc123'};
  const style = (query: string): string =>
    `<link rel="stylesheet" href="../static/plugins/ep_ag/static/css/panel.css${query}">`;
  it.each([
    [style('?v=abc123'), 'plugin-same'],
    [style('?v=def456'), 'plugin-there'],
    [style(''), 'plugin-there'],
    ['<link href="../static/css/pad.css">', 'plugin-missing'],
  ])('%s: %s', (body, code) => expect(judgePlugin(body, own).code).toBe(code));

  it.each([
    ['<meta name="ep_ag-rooms" content="meet.example.org visio.example.org:8443">', 2],
    ['<meta name="ep_ag-rooms" content="">', 0],
    ['<meta name="ep_ag-rooms" content="a/b <script>">', 0],
    ['', 0],
  ])('%s names %i instances', (body, count) => expect(listedRooms(body)).toHaveLength(count));
});

describe('an action that asks for nothing', () => {
  it.each([
    [400, '{"code":"bad-request"}', 'intents-pass'],
    [403, '{"code":"forbidden"}', 'intents-pass'],
    [403, '{"code":"other-origin"}', 'intents-other-host'],
    [401, 'Authentication Required', 'intents-protected'],
    [405, '<html>', 'intents-blocked'],
    [404, 'Cannot POST', 'intents-blocked'],
    [200, '{"code":7}', 'intents-blocked'],
    [200, 'null', 'intents-blocked'],
  ])('%i %s: %s', (status, body, code) => expect(judgeIntents(status, body).code).toBe(code));
});

it.each([
  ['{"status":"pass","releaseId":"2.5.3"}', 'version'],
  ['{"releaseId":"1.8.14"}', 'version'],
  ['{"releaseId":"1.8.13"}', 'version-old'],
  ['{"releaseId":"1.9.0"}', 'version'],
  ['{"releaseId":"3.4.0-rc.1"}', 'version'],
  ['{"releaseId":"<b>"}', 'version-hidden'],
  ['{}', 'version-hidden'],
  ['Not found', 'version-hidden'],
  ['[]', 'version-hidden'],
])('%s: %s', (body, code) => expect(judgeVersion(readHealth(body)).code).toBe(code));

it.each([
  [200, 'https://meet.example.org/x', {}, ['room-frames']],
  [200, 'http://meet.example.org/x', {}, ['room-insecure']],
  [200, 'https://meet.example.org/x', {'x-frame-options': 'DENY'}, ['room-refuses-frames']],
  [404, 'https://meet.example.org/x', {}, ['room-status', 'room-frames']],
  [503, 'https://meet.example.org/x', {}, ['room-failed']],
  [
    200,
    'https://meet.example.org/x',
    {'content-security-policy': ' '.repeat(longestHeader + 1)},
    ['header-too-long'],
  ],
  [
    200,
    'https://meet.example.org/x',
    {'x-frame-options': ' '.repeat(longestHeader + 1)},
    ['header-too-long'],
  ],
])('a room that answers %i at %s with %j: %j', (status, url, headers, expected) => {
  expect(codes(judgeRoom(host, {status, url, headers}, page))).toEqual(expected);
});

describe('settings', () => {
  const fit: ServerFacts = {
    version: '1.8.14',
    pluginVersion: '0.1.0',
    settingsTroubles: [],
    commitLimit: {points: 100, seconds: 1},
    exportLimit: {max: 100, seconds: 90},
    trustsProxy: true,
    isForwarded: true,
    minifies: true,
    maxAge: 21_600,
  };
  it('that fit an assembly are all well', () => {
    expect(codes(judgeSettings(fit))).toEqual([
      'plugin-version',
      'settings-read',
      'commit-limit-fits',
      'export-limit-fits',
      'proxy-trusted',
      'files-kept',
    ]);
  });
  it.each([
    [{settingsTroubles: ['"x" is not a setting.']}, 'settings-trouble'],
    [{commitLimit: {points: 10, seconds: 1}}, 'commit-limit-low'],
    [{commitLimit: {points: 100, seconds: 10}}, 'commit-limit-low'],
    [{exportLimit: {max: 10, seconds: 90}}, 'export-limit-low'],
    [{trustsProxy: false}, 'proxy-untrusted'],
    [{isForwarded: false}, 'proxy-unseen'],
    [{isForwarded: false, trustsProxy: false}, 'proxy-none'],
    [{minifies: false}, 'files-not-minified'],
    [{maxAge: 0}, 'files-not-kept'],
  ])('%j: %s', (change, code) => {
    expect(codes(judgeSettings({...fit, ...change}))).toContain(code);
  });
});
