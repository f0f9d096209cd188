import {spawnSync} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {strFromU8, unzipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {openMeeting, padFixture} from './support/meeting-pads';
import {part} from './support/participant';
import {usePeople} from './support/people';
import {startServerWithInside} from './support/server';
import type {TestServer} from './support/server';

const soffice = spawnSync('which', ['soffice']).stdout?.toString().trim() ?? '';
const noOffice =
  soffice === '' ? ' (not run: LibreOffice is not installed; Debian: libreoffice-writer)' : '';

const people = usePeople();
let server: TestServer;
beforeAll(async () => {
  server = await startServerWithInside(
    {
      soffice: soffice === '' ? null : soffice,
      importExportRateLimiting: {windowMs: 90_000, max: 500},
    },
    'minutes',
  );
});
afterAll(() => server.stop());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, {headers});
const makePad = async (text: string): Promise<{pad: string; readOnlyId: string}> => {
  const pad = `secret-${randomUUID()}`;
  return {pad, readOnlyId: (await server.inside('makePad', {pad, text})) as string};
};

const formats = ['md', 'html', 'txt', 'odt', 'docx', 'json', 'csv', 'ics', 'letter'];

describe('whoever asks', () => {
  it('gets the same answers as from Etherpad’s own exports', async () => {
    const {pad, readOnlyId} = await makePad(padFixture('hand-typed'));
    const group = (await server.inside('groupPad', {text: padFixture('hand-typed')})) as {
      readonly pad: string;
      readonly session: string;
    };
    const cookie = {Cookie: `sessionID=${group.session}`};
    const cases: readonly (readonly [string, Readonly<Record<string, string>>?])[] = [
      [`/p/${pad}/`],
      [`/p/${readOnlyId}/`],
      [`/p/${readOnlyId}/0/`],
      [`/p/nobody-${randomUUID()}/`],
      ['/p/r.0123456789abcdef/'],
      [`/p/${pad}/0/`],
      [`/p/${pad}/x/`],
      [`/p/${pad}/-1/`],
      [`/p/${pad}/99999/`],
      [`/p/${group.pad}/`],
      [`/p/${group.pad}/0/`],
      [`/p/${group.pad}/`, cookie],
    ];
    const seen = [];
    for (const [path, headers] of cases) {
      const own = await get(`${path}export/txt`, headers);
      const statuses = new Set<number>();
      for (const format of formats) {
        statuses.add((await get(`${path}export/minutes.${format}`, headers)).status);
      }
      seen.push([path, own.status, [...statuses]]);
    }
    expect(seen).toEqual(seen.map(([path, status]) => [path, status, [status]]));
  });
});

it('a vote is closed even where its moment can’t be saved', async () => {
  const {pad, present} = await openMeeting(people, ['Ana'], padFixture('ag-avec-suspensions'), {
    serverUrl: server.url,
  });
  const [ana] = present;
  await server.inside('failSaving', {pad});
  const before = ((await (await get(`/p/${pad}/meeting/moments`)).json()) as {head: number}).head;
  await ana?.click('close-vote');
  await ana?.click('confirm-close');
  await vi.waitFor(
    async () => {
      const moments = await get(`/p/${pad}/meeting/moments`);
      expect(await moments.json()).toMatchObject({head: before + 1, saved: []});
    },
    {timeout: 20_000, interval: 100},
  );
  expect((await ana?.shown())?.proposals.length).toBeGreaterThan(0);
  const refusal = await ana?.person.page.$(part('refusal'));
  expect(refusal).toBeNull();
});

/** All that an answer holds, archives unpacked. */
const bytesOf = async (answer: Response): Promise<string> => {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isArchive ? Object.entries(unzipSync(bytes)) : [];
  const unpacked = files.map(([name, file]) => `${name}\n${strFromU8(file)}`);
  return [JSON.stringify([...answer.headers]), strFromU8(bytes, true), ...unpacked].join('\n');
};

it('a read-only link never tells the name by which one may write', async () => {
  const {pad, readOnlyId} = await makePad(padFixture('ag-avec-suspensions'));
  for (const place of [`/p/${readOnlyId}`, `/p/${readOnlyId}/1`]) {
    for (const format of formats) {
      const answer = await get(`${place}/export/minutes.${format}?form=full`);
      expect(answer.status).toBe(200);
      const bytes = await bytesOf(answer);
      expect(bytes).toContain('bilan');
      expect(bytes).not.toContain(pad);
      expect(bytes).not.toContain(readOnlyId);
    }
  }
  const moments = await get(`/p/${readOnlyId}/meeting/moments`);
  expect(await moments.json()).toMatchObject({saved: []});
  expect(await bytesOf(await get(`/p/${readOnlyId}/meeting/moments`))).not.toContain(pad);
});

it('tasks of a calendar are the same ones in every export, by any link, and not those of another pad', async () => {
  const uidsAt = async (id: string): Promise<string[]> => {
    const text = await (await get(`/p/${id}/export/minutes.ics`)).text();
    return [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid = '']) => uid.trim());
  };
  const text = padFixture('ag-avec-suspensions');
  const [{pad, readOnlyId}, other] = [await makePad(text), await makePad(text)];
  const uids = await uidsAt(pad);
  expect(new Set(uids).size).toBe(4);
  expect(await uidsAt(pad)).toEqual(uids);
  expect(await uidsAt(readOnlyId)).toEqual(uids);
  for (const uid of await uidsAt(other.pad)) expect(uids).not.toContain(uid);
});

it.each([
  ['no meeting', 'lait, pain\n'],
  ['an empty pad', '\n'],
  [
    '10,000 lines',
    `${padFixture('hand-typed')}\n${'Sam : une phrase du compte-rendu\n'.repeat(9_950)}`,
  ],
  ['hostile words', padFixture('hostile-formulas')],
])('minutes of %s come in every format', async (_case, text) => {
  const {pad} = await makePad(text);
  for (const format of formats) {
    const answer = await get(`/p/${pad}/export/minutes.${format}?form=full`);
    expect([format, answer.status]).toEqual([format, 200]);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10);
  }
});

it.skipIf(soffice === '')(
  `minutes come as PDF where Etherpad has its converter${noOffice}`,
  async () => {
    const {pad} = await makePad(padFixture('hand-typed'));
    expect(await (await get(`/p/${pad}/meeting/moments`)).json()).toMatchObject({pdf: true});
    const answer = await get(`/p/${pad}/export/minutes.pdf?form=decisions`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(/="releve-de-decisions-.*\.pdf"$/);
    expect(new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
  },
);

describe('an Etherpad without a converter that counts exports', () => {
  let strict: TestServer;
  beforeAll(async () => {
    strict = await startServerWithInside(
      {importExportRateLimiting: {windowMs: 90_000, max: 3}},
      'minutes-strict',
    );
  });
  afterAll(() => strict.stop());

  it('has no PDF, and counts minutes among them', async () => {
    const pad = `pad-${randomUUID()}`;
    await strict.inside('makePad', {pad, text: padFixture('hand-typed')});
    // 2.x and 3.x let whoever is over the limit wait for an answer that never comes.
    const statusOf = (path: string): Promise<number | 'none'> =>
      fetch(`${strict.url}/p/${pad}/${path}`, {signal: AbortSignal.timeout(3000)}).then(
        ({status}) => status,
        () => 'none',
      );
    const moments = await fetch(`${strict.url}/p/${pad}/meeting/moments`);
    expect(await moments.json()).toMatchObject({pdf: false});
    expect(await statusOf('export/minutes.pdf')).toBe(404);
    expect(await statusOf('export/minutes.md')).toBe(200);
    expect(await statusOf('export/minutes.letter')).toBe(200);
    const refusal = await statusOf('export/txt');
    expect([429, 'none']).toContain(refusal);
    expect(await statusOf('export/minutes.odt')).toBe(refusal);
    expect(await statusOf('0/export/minutes.odt')).toBe(refusal);
  });
});
