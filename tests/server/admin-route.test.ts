import {describe, expect, it} from 'vitest';
import {registerAdminRoutes} from '../../server/admin-route';
import {defaultSettings} from '../../server/settings';
import {createMemoryHost} from './host/memory-host';
import {createWeb} from './web-stand-in';
import type {Asked} from './web-stand-in';

const admin = {user: {is_admin: true}};

const world = (embed: readonly string[] = []) => {
  const web = createWeb();
  const settings = {...defaultSettings, rooms: {embed, forReaders: false}};
  registerAdminRoutes(web.app, createMemoryHost(), () => ({settings, troubles: ['No such key.']}));
  const page = async (asked: Asked = {}) => {
    const answer = await web.ask('get', '/admin-ep_ag', {path: '/admin-ep_ag', ...asked});
    const values = answer.body === '' ? {} : (JSON.parse(String(answer.body)) as object);
    return {...answer, values};
  };
  const rooms = (asked: Asked = {}) => web.ask('post', '/admin-ep_ag/rooms', asked);
  return {page, rooms};
};

describe('the administrators’ check', () => {
  it('shows what it finds to who has logged in as one', async () => {
    const {page} = world(['visio.example', 'meet.jit.si']);
    const {status, headers, values} = await page({...admin, headers: {'accept-language': 'fr'}});
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': expect.stringContaining("default-src 'none'") as string,
    });
    expect(values).toMatchObject({
      language: 'fr',
      isAllowed: true,
      rooms: ['visio.example', 'meet.jit.si'],
      contacted: ['visio.example'],
    });
    expect(JSON.stringify(values)).toContain('No such key.');
  });

  it('shows nothing to others', async () => {
    const {page} = world(['visio.example']);
    const {status, values} = await page();
    expect(status).toBe(403);
    expect(values).toMatchObject({language: 'en', isAllowed: false, findings: [], rooms: []});
  });

  it('is at an address without a slash, from which the page names its files', async () => {
    const {page} = world();
    const {status, headers} = await page({path: '/admin-ep_ag/'});
    expect({status, location: headers['Location']}).toEqual({
      status: 302,
      location: '../admin-ep_ag',
    });
  });

  const origin = {origin: 'https://pad.example', host: 'pad.example'};
  it.each<[string, Asked, number, unknown]>([
    ['others', {headers: origin}, 403, {code: 'forbidden'}],
    ['without an origin', admin, 403, {code: 'forbidden'}],
    [
      'from a page of another site',
      {...admin, headers: {...origin, host: 'other.example'}},
      403,
      {code: 'forbidden'},
    ],
    ['an administrator', {...admin, headers: origin}, 200, {findings: [{code: 'no-rooms'}]}],
  ])('asks rooms for %s', async (_case, asked, status, body) => {
    expect(await world().rooms(asked)).toMatchObject({status, body});
  });
});
