import {describe, expect, it} from 'vitest';
import {
  createByPattern,
  newMeetingText,
  proposedPadName,
  registerCreationRoute,
} from '../../server/creation-route';
import {defaultSettings} from '../../server/settings';
import type {Settings} from '../../server/settings';
import {template} from '../meeting/pads';
import {createMemoryHost} from './host/memory-host';
import {createWeb} from './web-stand-in';
import type {Asked} from './web-stand-in';

const route = '/p/:pad/meeting';

const world = (settings: Partial<Settings> = {}) => {
  const host = createMemoryHost(undefined, {closed: ['closed'], readers: ['reader']});
  const web = createWeb();
  registerCreationRoute(web.app, host, () => ({...defaultSettings, ...settings}));
  const post = (pad: string, form: Record<string, string> = {}, asked: Asked = {}) =>
    web.ask('post', route, {
      params: {pad},
      token: 'ana',
      body: new URLSearchParams(form).toString() || 'x=',
      ...asked,
      headers: {'content-type': 'application/x-www-form-urlencoded', ...asked.headers},
    });
  const textOf = async (pad: string) => (await host.pads.find(pad))?.plainText ?? null;
  return {host, post, textOf};
};

describe('a new meeting', () => {
  it('begins with the template that was chosen, and its maker is sent there', async () => {
    const {post, textOf} = world();
    const answer = await post('ma réunion', {template: 'team', language: 'en'});
    expect(answer).toMatchObject({status: 303, headers: {Location: '../ma%20r%C3%A9union'}});
    expect(await textOf('ma réunion')).toBe(template('team.en'));
  });

  it('begins with what the administrator set, where nothing known was chosen', async () => {
    const {post, textOf} = world({template: 'team', language: 'de'});
    await post('ag', {template: 'x', language: 'y'});
    expect(await textOf('ag')).toBe(template('team.de'));
  });

  it('leaves a pad that is there as it is', async () => {
    const {host, post, textOf} = world();
    await host.pads.create('ag', () => 'Des courses\n', null);
    expect((await post('ag')).status).toBe(303);
    expect(await textOf('ag')).toBe('Des courses\n');
  });

  it.each<[string, string, Asked]>([
    ['a page of another site', 'ag', {headers: {'sec-fetch-site': 'cross-site'}}],
    ['a page without an origin of its own', 'ag', {headers: {origin: 'null'}}],
    ['a read-only id', 'r.x', {}],
    ['a read-only account', 'ag', {token: 'reader'}],
    ['who may not open it', 'closed', {}],
  ])('is refused to %s', async (_case, pad, asked) => {
    const {post, textOf} = world();
    expect((await post(pad, {}, asked)).status).toBe(403);
    expect(await textOf(pad)).toBe(null);
  });

  it('may have a room at the first instance that can be framed for long', () => {
    const text = newMeetingText('assembly', 'fr', ['meet.jit.si', 'visio.example']);
    expect(text).toMatch(/^.* https:\/\/visio\.example\/[\w-]{22}$/m);
    expect(newMeetingText('assembly', 'fr', ['meet.jit.si'])).toBe(template('assembly.fr'));
  });

  it('has a name that nobody finds by guessing', () => {
    expect(proposedPadName('reunion')).toMatch(/^reunion-[\w-]{16}$/);
    expect(proposedPadName('reunion')).not.toBe(proposedPadName('reunion'));
  });
});

describe('a pad whose name matches a pattern', () => {
  const settings: Settings = {
    ...defaultSettings,
    pads: [{pattern: 'ag-*', template: 'team', language: 'it'}],
  };
  it.each([
    ['ag-1', template('team.it')],
    ['courses', null],
    ['r.ag-1', null],
  ])('%s', async (pad, text) => {
    const {host, textOf} = world();
    await createByPattern(host.pads, pad, 'a.ana', settings);
    expect(await textOf(pad)).toBe(text);
  });
});
