import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createPlugin} from '../../server/plugin';
import type {Incoming} from '../../server/pad-host';
import {template} from '../meeting/pads';
import {createMemoryHost} from './host/memory-host';
import {createWeb} from './web-stand-in';

const text = '00 - Général\n\n02 - Tour de parole\n\n04 - SOS\n';

const world = async () => {
  const host = createMemoryHost(undefined, {names: {'a.ana': 'Ana'}});
  await host.pads.create('ag', () => text, null);
  const textOf = async (pad = 'ag') => (await host.pads.find(pad))?.plainText ?? null;
  return {host, plugin: createPlugin(host), textOf};
};

const nothing: Incoming = {chat: null, guard: () => Promise.resolve(), opening: null};
/** Somebody says something in the chat. */
const said = (words: string, answers: string[] = []): Incoming => ({
  ...nothing,
  chat: {
    padId: 'ag',
    author: 'a.ana',
    canWrite: true,
    text: words,
    answer: (_from, answer) => void answers.push(answer),
  },
});

let errors: unknown[] = [];
beforeEach(() => {
  errors = [];
  vi.spyOn(console, 'error').mockImplementation((words: unknown) => void errors.push(words));
  vi.spyOn(console, 'warn').mockImplementation((words: unknown) => void errors.push(words));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('what a browser sends', () => {
  it('goes no further where it is a word of the chat for the meeting, which does what the button would', async () => {
    const {plugin, textOf} = await world();
    const answers: string[] = [];
    expect(await plugin.letThrough(said('/parole', answers))).toBe(false);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    expect(await textOf()).toContain('\nAna\n');
  });

  it('costs a word of the chat no reading of a pad that is as it was', async () => {
    const {host, plugin} = await world();
    const pad = await host.pads.find('ag');
    if (!pad) throw new Error('no pad');
    const createTextReader = vi.spyOn(pad, 'createTextReader');
    for (let word = 0; word < 3; word += 1) await plugin.letThrough(said('/aide'));
    expect(createTextReader).toHaveBeenCalledOnce();
  });

  it('goes on where it is an ordinary message, or the chat is in trouble', async () => {
    const {host, plugin} = await world();
    expect(await plugin.letThrough(said('bonjour'))).toBe(true);
    const broken = {...host.pads, find: () => Promise.reject(new Error('no disk'))};
    expect(await createPlugin({...host, pads: broken}).letThrough(said('/parole'))).toBe(true);
    expect(String(errors)).toContain('no disk');
  });

  it('is guarded, and dropped where it can’t be judged', async () => {
    const {plugin} = await world();
    const guard = vi.fn(() => Promise.resolve());
    expect(await plugin.letThrough({...nothing, guard})).toBe(true);
    expect(guard).toHaveBeenCalledOnce();
    guard.mockRejectedValueOnce(new Error('no such revision'));
    expect(await plugin.letThrough({...nothing, guard})).toBe(false);
    expect(String(errors)).toContain('no such revision');
  });

  it('opens a pad whose name matches a pattern with its template, and any other as it is', async () => {
    const {host, plugin, textOf} = await world();
    const opening = (padId: string): Incoming => ({...nothing, opening: {padId, author: null}});
    await plugin.letThrough(opening('ag-1'));
    expect(await textOf('ag-1')).toBe(null);
    plugin.useSettings({pads: [{pattern: 'ag-*', template: 'team', language: 'fr'}]});
    for (const padId of ['ag-1', 'courses']) await plugin.letThrough(opening(padId));
    expect(await textOf('ag-1')).toBe(template('team.fr'));
    expect(await textOf('courses')).toBe(null);
    host.database.refused = /./;
    expect(await plugin.letThrough(opening('ag-2'))).toBe(true);
    expect(String(errors)).toContain('a pad got no template');
  });
});

it('a request that the host can’t parse is answered in our words, before the host’s own', async () => {
  const {plugin} = await world();
  const web = createWeb();
  plugin.addEarlyRoutes(web.app);
  const unparsed = Object.assign(new Error('no JSON'), {type: 'entity.parse.failed'});
  const answer = await web.fail('/p/:padName/meeting/intents', unparsed);
  expect(answer).toMatchObject({status: 400, body: {code: 'bad-request'}});
});

describe('the settings', () => {
  it('are told to the page, and what can’t be used to the log', async () => {
    const {plugin} = await world();
    plugin.useSettings({rooms: {embed: ['Visio.example'], forReaders: true}, language: 'xx'});
    expect(plugin.pageVars()).toEqual({
      embedHosts: ['visio.example'],
      roomsForReaders: true,
      template: 'assembly',
      language: null,
    });
    expect(String(errors)).toContain('ep_ag.language');
  });

  it('are of one server: another has its own', async () => {
    const [one, other] = [await world(), await world()];
    one.plugin.useSettings({template: 'team'});
    expect(other.plugin.pageVars()).toMatchObject({template: 'assembly'});
  });
});

it('figures are shown as they are when they are read', async () => {
  const {host, plugin} = await world();
  plugin.addRoutes(createWeb().app);
  expect(host.figures.get('accepted')?.()).toBe(0);
  await plugin.letThrough(said('/sos son'));
  await vi.waitFor(() => expect(host.figures.get('accepted')?.()).toBe(1));
});

it('a mark that somebody types gets the time when it was first seen', async () => {
  vi.useFakeTimers();
  try {
    const {host, plugin} = await world();
    host.type('ag', text.replace('04', '▶ Ana\n\n04'));
    plugin.see('ag');
    await vi.advanceTimersByTimeAsync(2000);
    const starts = (await host.pads.find('ag'))?.readText().lines.map((line) => line.startedAt);
    expect(starts?.filter((start) => start !== null)).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

it('a pad that is gone takes along what was kept beside it', async () => {
  const {host, plugin} = await world();
  await host.records.write('answered', 'ag', {first: 0, count: 1});
  await host.records.write('answered-0', 'ag', []);
  await plugin.forget('ag');
  expect([...host.database.values.keys()].filter((key) => key.startsWith('ep_ag:'))).toEqual([]);
});

describe('what is added to pages', () => {
  it('names the instances that may be framed, where there are any', async () => {
    const {plugin} = await world();
    const block = {content: ''};
    plugin.pages.addPanelStyle(block);
    expect(block.content).not.toContain('meta');
    plugin.useSettings({rooms: {embed: ['visio.example']}});
    plugin.pages.addPanelStyle(block);
    expect(block.content).toContain('<meta name="ep_ag-rooms" content="visio.example">');
  });

  it('proposes a name in the language of who asks', async () => {
    const {plugin} = await world();
    const block = {content: ''};
    plugin.pages.addHomeForm(block);
    expect(JSON.parse(block.content)).toMatchObject({
      name: expect.stringMatching(/^reunion-/) as string,
      chosenTemplate: 'assembly',
      chosenLanguage: 'fr',
    });
  });

  it('comes before the host’s own buttons, and after its links', async () => {
    const {plugin} = await world();
    const [buttons, links] = [{content: '<own>'}, {content: '<own>'}];
    plugin.pages.addToolbarButtons(buttons);
    plugin.pages.addExportLinks(links);
    expect(buttons.content).toMatch(/^\{.*\}<own>$/);
    expect(links.content).toMatch(/^<own>\{.*\}$/);
  });
});
