import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {registerMinutesRoutes} from '../../server/minutes-route';
import {createMemoryHost} from './host/memory-host';
import type {MemoryOptions} from './host/memory-host';
import {createWeb} from './web-stand-in';
import type {Asked} from './web-stand-in';

const text = '00 - Général\n\nAG des locataires\n\n05 - CR\n\nDécision : repeindre\n';

/** The routes, and a pad called `ag` of two revisions. */
const world = async (options: MemoryOptions = {}) => {
  const host = createMemoryHost(undefined, {closed: ['closed'], ...options});
  await host.pads.create('ag', () => text, null);
  host.type('ag', text.replace('repeindre', 'démolir'));
  const web = createWeb();
  registerMinutesRoutes(web.app, host);
  const get = (file: string, asked: Asked = {}, pad = 'ag') => {
    const rev = asked.params?.['rev'];
    const route = rev === undefined ? `/p/:pad/export/${file}` : `/p/:pad/:rev/export/${file}`;
    return web.ask('get', route, {...asked, params: {pad, ...asked.params}});
  };
  return {host, web, get};
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the minutes', () => {
  it.each(['ag', 'r.ag'])('are a file that nobody keeps, by %s', async (pad) => {
    const {get} = await world();
    const {status, headers, body} = await get('minutes.md', {}, pad);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': 'attachment; filename="compte-rendu-ag-des-locataires.md"',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(body).toContain('démolir');
  });

  it('are of the revision that is asked for', async () => {
    const {get} = await world();
    expect((await get('minutes.md', {params: {rev: '0'}})).body).toContain('repeindre');
    expect((await get('minutes.md', {params: {rev: '1'}})).body).toContain('démolir');
  });

  it.each<[string, Asked, number, string]>([
    ['a revision that is not there', {params: {rev: '2'}}, 500, 'no-revision'],
    ['what is no revision', {params: {rev: 'x'}}, 500, 'no-revision'],
    ['an unknown form', {query: {form: 'x'}}, 400, 'bad-request'],
  ])('are refused for %s', async (_case, asked, status, code) => {
    const {get} = await world();
    expect(await get('minutes.md', asked)).toMatchObject({status, body: {code}});
  });

  it('of a pad that is not there are left to the host, and so are those of a closed one', async () => {
    const {get} = await world();
    expect((await get('minutes.md', {}, 'nowhere')).next).toEqual({error: undefined});
    expect(await get('minutes.md', {}, 'closed')).toMatchObject({
      status: 403,
      body: expect.stringContaining('permission') as string,
    });
  });

  it.each([
    [true, 200],
    [false, 404],
  ])('as PDF, where there is a converter: %s', async (converts, status) => {
    const {get} = await world({converts});
    const answer = await get('minutes.pdf');
    expect(answer.status).toBe(status);
    if (converts) expect(answer.headers['Content-Type']).toBe('application/pdf');
    else expect(answer.next).toEqual({error: undefined});
  });

  it('tell tasks apart by a pad’s read-only id, the same by any link', async () => {
    const {get, host} = await world();
    host.type('ag', `${text}Action : peindre — Ana, lundi\n`);
    const [one, other] = [await get('minutes.ics'), await get('minutes.ics', {}, 'r.ag')];
    const uid = (body: unknown) => /^UID:.*$/m.exec(String(body))?.[0];
    expect(uid(one.body)).toMatch(/^UID:[0-9a-f]{32}@ep-ag/);
    expect(uid(other.body)).toBe(uid(one.body));
  });

  it('that break are the host’s to answer', async () => {
    const host = createMemoryHost();
    const web = createWeb();
    const bug = new Error('a bug');
    registerMinutesRoutes(web.app, {
      ...host,
      pads: {...host.pads, find: () => Promise.reject(bug)},
    });
    const answer = await web.ask('get', '/p/:pad/export/minutes.md', {params: {pad: 'ag'}});
    expect(answer.next).toEqual({error: bug});
  });
});

describe('the moments of a pad', () => {
  const route = '/p/:pad/meeting/moments';
  it('are its head and what was named', async () => {
    const {host, web} = await world({converts: true});
    await (await host.pads.find('ag'))?.nameRevision(1, 'Repeindre : adoptée');
    const {status, headers, body} = await web.ask('get', route, {params: {pad: 'ag'}});
    expect({status, headers}).toEqual({status: 200, headers: {'Cache-Control': 'no-store'}});
    expect(body).toMatchObject({
      head: 1,
      saved: [{revision: 1, label: 'Repeindre : adoptée'}],
      pdf: true,
    });
  });

  it('are nobody’s who may not read it, and left to the host where there is no pad', async () => {
    const {web} = await world();
    expect((await web.ask('get', route, {params: {pad: 'closed'}})).status).toBe(403);
    expect((await web.ask('get', route, {params: {pad: 'nowhere'}})).next).toBeDefined();
  });
});
