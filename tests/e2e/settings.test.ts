import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {testDir} from '../../scripts/paths.mjs';
import {usePeople} from './support/people';
import {startServer} from './support/server';
import type {TestServer} from './support/server';

const people = usePeople();

describe('settings', () => {
  let server: TestServer | null = null;
  beforeAll(async () => {
    server = await startServer(
      {
        ep_ag: {
          rooms: {embed: ['visio.example.org', 'https://wrong.example']},
          template: 'assembly',
          language: 'fr',
          pads: [{pattern: 'staff-*', template: 'team', language: 'en'}, {pattern: 'ag-*'}],
          colour: 'red',
        },
      },
      'settings',
    );
  });
  afterAll(async () => server?.stop());

  const url = (): string => server?.url ?? '';

  it.each([
    ['ag-2020', 'Assemblée générale'],
    ['staff-monday', 'Facilitation:'],
  ])('give the pad %s its template when somebody opens it by its address', async (pad, words) => {
    const [ana, ben] = await Promise.all([
      people.arrive('Ana', {serverUrl: url()}),
      people.arrive('Ben', {serverUrl: url()}),
    ]);
    await Promise.all([ana.openPad(pad), ben.openPad(pad)]);
    const text = await ana.waitForText(words);
    expect(text.match(/^00 - /gm)).toHaveLength(1);
    await ben.waitForText((shown) => shown === text);
  });

  it('leave other pads alone', async () => {
    const ana = await people.arrive('Ana', {serverUrl: url()});
    await ana.openPad('courses');
    expect(await ana.text()).not.toContain('00 - ');
  });

  it('propose a room with a random name on the listed host', async () => {
    const name = async (pad: string): Promise<string> => {
      await fetch(`${url()}/p/${pad}/meeting`, {method: 'POST', redirect: 'manual'});
      const text = await (await fetch(`${url()}/p/${pad}/export/txt`)).text();
      return /^Salon : https:\/\/visio\.example\.org\/([\w-]{22})$/m.exec(text)?.[1] ?? '';
    };
    const [one, other] = [await name('premier'), await name('second')];
    expect(one).not.toBe('');
    expect(other).not.toBe(one);
  });

  it('name what is wrong, with what was expected', async () => {
    await server?.stop();
    server = null;
    const log = readFileSync(`${testDir}/settings-etherpad.log`, 'utf8');
    expect(log).toContain('"ep_ag.colour" is not a setting. Known here: "rooms", "template"');
    expect(log).toContain(
      '"ep_ag.rooms.embed[1]" should be a host name like "meet.example.org", without https://, but is "https://wrong.example"',
    );
  });
});
