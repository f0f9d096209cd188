import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Intent} from '../../meeting/intent';
import {registerIntentRoute} from '../../server/intent-route';
import {createPlugin} from '../../server/plugin';
import {createRateGate} from '../../server/rate';
import {createDatabase, createMemoryHost} from './host/memory-host';
import type {MemoryOptions} from './host/memory-host';
import {createWeb} from './web-stand-in';
import type {Asked} from './web-stand-in';

const route = '/p/:padName/meeting/intents';
const text = '00 - Général\n\n02 - Tour de parole\n\n04 - SOS\n';
const join: Intent = {kind: 'joinQueue', turnKind: 'topic'};
const bodyOf = (more: object = {}): string =>
  JSON.stringify({intents: [join], name: 'Ana', utcOffsetMinutes: 0, ...more});

/** The route on a plugin of its own, and a pad called `ag`. */
const world = async (options: MemoryOptions = {}) => {
  const database = createDatabase();
  const host = createMemoryHost(database, options);
  await host.pads.create('ag', () => text, null);
  const web = createWeb();
  const plugin = createPlugin(host);
  plugin.addEarlyRoutes(web.app);
  plugin.addRoutes(web.app);
  const post = (asked: Asked = {}, pad = 'ag') =>
    web.ask('post', route, {params: {padName: pad}, token: 'ana', body: bodyOf(), ...asked});
  const padText = async () => (await host.pads.find('ag'))?.plainText;
  return {host, database, web, plugin, post, padText};
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the route of intents', () => {
  it('answers what became of each, and is kept by nobody', async () => {
    const {post, padText} = await world();
    const answer = await post({body: bodyOf({intents: [join, join]})});
    expect(answer).toEqual({
      status: 200,
      headers: {'Cache-Control': 'no-store'},
      body: {outcomes: [{accepted: true}, {accepted: false, code: 'already-waiting'}]},
    });
    expect(await padText()).toContain('\nAna\n');
  });

  it.each([
    ['a name of the request', {name: 'Ana'}, 'Ana'],
    ['none, where the host knows one', {name: ' '}, 'Camille'],
  ])('writes under %s', async (_case, more, name) => {
    const {post, padText} = await world({names: {'a.ana': 'Camille'}});
    await post({body: bodyOf(more)});
    expect(await padText()).toContain(`\n${name}\n`);
  });

  it('takes what the host has parsed', async () => {
    const {post} = await world();
    const answer = await post({body: 'gone', parsed: JSON.parse(bodyOf()) as unknown});
    expect(answer.body).toEqual({outcomes: [{accepted: true}]});
  });

  it('writes once what is asked twice with one id', async () => {
    const {post, padText} = await world();
    const body = bodyOf({id: 'click-1', intents: [{kind: 'callSos', text: 'son'}]});
    const answers = [await post({body}), await post({body})];
    expect(answers.map((answer) => answer.body)).toEqual([
      {outcomes: [{accepted: true}]},
      {outcomes: [{accepted: true}]},
    ]);
    expect((await padText())?.match(/son/g)).toHaveLength(1);
  });

  const elsewhere = {'sec-fetch-site': 'cross-site'};
  it.each<[string, Asked, string, number, string]>([
    ['a page of another site', {headers: elsewhere}, 'ag', 403, 'other-origin'],
    ['no JSON', {body: '{'}, 'ag', 400, 'bad-request'],
    ['another type', {headers: {'content-type': 'text/plain'}}, 'ag', 400, 'bad-request'],
    ['an unknown intent', {body: bodyOf({intents: [{kind: 'x'}]})}, 'ag', 400, 'bad-request'],
    ['too large a body', {body: bodyOf({x: 'x'.repeat(20_000)})}, 'ag', 400, 'bad-request'],
    ['nobody', {token: ''}, 'ag', 403, 'forbidden'],
    ['a pad that is closed to them', {}, 'closed', 403, 'forbidden'],
    ['a read-only account', {token: 'reader'}, 'ag', 403, 'read-only'],
    ['a read-only link', {}, 'r.ag', 403, 'read-only'],
    ['a pad that is not there', {}, 'nowhere', 404, 'no-pad'],
  ])('refuses %s', async (_case, asked, pad, status, code) => {
    const {post, padText} = await world({closed: ['closed'], readers: ['reader']});
    expect(await post(asked, pad)).toMatchObject({status, body: {code}});
    expect(await padText()).toBe(text);
  });

  it('refuses who asks too often, and says when they may again', async () => {
    const {post} = await world();
    const body = bodyOf({intents: Array.from({length: 20}, () => join)});
    expect((await post({body})).status).toBe(200);
    const refused = await post({body});
    expect(refused).toMatchObject({status: 429, body: {code: 'too-many'}});
    expect(Number(refused.headers['Retry-After'])).toBeGreaterThanOrEqual(1);
    expect((await post({body, token: 'ben'})).status).toBe(200);
  });

  it('says so where the database refuses, and does it once it no longer does', async () => {
    const {post, database, padText} = await world();
    const body = bodyOf({id: 'click-1'});
    database.refused = /./;
    expect(await post({body})).toMatchObject({status: 503, body: {code: 'not-stored'}});
    database.refused = null;
    expect(await post({body})).toMatchObject({status: 200, body: {outcomes: [{accepted: true}]}});
    expect((await padText())?.match(/Ana/g)).toHaveLength(1);
  });

  it('says so where something breaks', async () => {
    const host = createMemoryHost();
    const web = createWeb();
    const broken = {...host.visitors, writerOf: () => Promise.reject(new Error('a bug'))};
    createPlugin({...host, visitors: broken}).addRoutes(web.app);
    const answer = await web.ask('post', route, {params: {padName: 'ag'}, body: bodyOf()});
    expect(answer).toMatchObject({status: 500, body: {code: 'failed'}});
  });

  it('says when there is room again, where too many wait', async () => {
    const host = createMemoryHost();
    await host.pads.create('ag', () => text, null);
    const web = createWeb();
    const engine = {submit: () => Promise.resolve('busy' as const), roomInMs: () => 1200};
    const gate = createRateGate({most: 1, withinMs: 1000});
    registerIntentRoute(web.app, {...host, engine, gate});
    const answer = await web.ask('post', route, {
      params: {padName: 'ag'},
      token: 'ana',
      body: bodyOf(),
    });
    expect(answer).toMatchObject({
      status: 503,
      headers: {'Retry-After': '2'},
      body: {code: 'busy'},
    });
  });

  it('words what the host could not parse, and no other error', async () => {
    const {web} = await world();
    const unparsed = Object.assign(new Error('no JSON'), {type: 'entity.parse.failed'});
    expect(await web.fail(route, unparsed)).toMatchObject({
      status: 400,
      body: {code: 'bad-request'},
    });
    const other = new Error('another');
    expect((await web.fail(route, other)).next).toEqual({error: other});
  });
});
