import {randomUUID} from 'node:crypto';
import {setTimeout as delay} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {exportText} from './support/export-text';
import {postMeeting} from './support/meeting-pads';
import {startServerWithInside} from './support/server';
import type {TestServer} from './support/server';

const accepted = {outcomes: [{accepted: true}]};
const notStored = {code: 'not-stored'};
const patience = {timeout: 20_000, interval: 10};
const nothing = 'nothing at all';

describe.each([
  ['the pads', (pad: string) => `^pad:${pad}$`],
  ['the revisions', (pad: string) => `^pad:${pad}:revs:`],
  ['the answers', () => '^ep_ag:'],
])('a database that refuses %s', (_name, keysOf) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServerWithInside({}, 'refusing');
  });
  afterAll(async () => server.stop());

  /** Somebody who casts a ballot; each click has an id of its own, as in a browser. */
  const voter = (pad: string, name: string) => {
    const token = `t.${randomUUID().replaceAll('-', '')}`;
    return {
      name,
      cast: async (id: string): Promise<unknown> => {
        const ask = (intent: object): Promise<unknown> =>
          fetch(`${server.url}/p/${pad}/meeting/intents`, {
            method: 'POST',
            headers: {'Content-Type': 'application/json', Cookie: `token=${token}`},
            body: JSON.stringify({intents: [intent], name, utcOffsetMinutes: 0, id}),
          }).then(
            (response): Promise<unknown> => response.json(),
            () => null,
          );
        return ask({kind: 'castBallot', proposal: 'peindre en vert#1', choice: 'for', comment: ''});
      },
    };
  };

  const openVote = async (): Promise<string> => {
    const pad = await postMeeting(server.url);
    const opened = await fetch(`${server.url}/p/${pad}/meeting/intents`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', Cookie: `token=t.${randomUUID()}`},
      body: JSON.stringify({
        intents: [{kind: 'openProposal', text: 'Peindre en vert'}],
        name: 'Zoé',
        utcOffsetMinutes: 0,
        id: randomUUID(),
      }),
    });
    expect(await opened.json()).toEqual(accepted);
    return pad;
  };
  /** The text says no names: so many cast one. */
  const ballotsIn = async (pad: string): Promise<number> => {
    const lines = (await exportText(server.url, pad)).split('\n');
    const at = lines.findIndex((line) => line.includes('Peindre en vert'));
    return (
      lines
        .slice(at, at + 3)
        .join(' ')
        .match(/\+1/g) ?? []
    ).length;
  };

  it('loses no ballot that was answered as accepted', async () => {
    const pad = await openVote();
    const voters = Array.from({length: 30}, (_, i) => voter(pad, `V${i}x`));
    const told = new Set<string>();
    const answers: unknown[] = [];
    const vote = async ({name, cast}: ReturnType<typeof voter>, i: number): Promise<void> => {
      await delay(i * 40);
      const id = randomUUID();
      // Again with the same id, as a browser does, and then anew, as a person does.
      for (const asked of [id, id, randomUUID()]) {
        const answer = await cast(asked);
        answers.push(answer);
        if (JSON.stringify(answer) === JSON.stringify(accepted)) {
          told.add(name);
          return;
        }
      }
    };
    const early = voters.slice(0, 20).map(vote);
    await vi.waitFor(() => expect(told.size).toBeGreaterThan(0), patience);
    await server.inside('refuseStorage', {keys: keysOf(pad)});
    await Promise.all([...early, ...voters.slice(20).map(vote)]);
    await server.crash();
    const ballots = await ballotsIn(pad);
    expect(answers).toContainEqual(notStored);
    expect(ballots).toBeGreaterThanOrEqual(told.size);
    expect(ballots).toBeLessThanOrEqual(voters.length);
  });

  it('takes them once it writes again, each once', async () => {
    const pad = await openVote();
    const voters = Array.from({length: 5}, (_, i) => voter(pad, `V${i}x`));
    await server.inside('refuseStorage', {keys: keysOf(pad)});
    const ids = voters.map(() => randomUUID());
    const castAll = (): Promise<unknown[]> =>
      Promise.all(voters.map(({cast}, i) => cast(ids[i] ?? '')));
    expect(await castAll()).toEqual(voters.map(() => notStored));
    expect(await castAll()).toEqual(voters.map(() => notStored));
    await server.inside('refuseStorage', {keys: `^${nothing}$`});
    expect(await castAll()).toEqual(voters.map(() => accepted));
    await server.crash();
    expect(await ballotsIn(pad)).toBe(voters.length);
    // The history is whole, too.
    const history = await fetch(`${server.url}/p/${pad}/2/export/txt`);
    expect(history.status).toBe(200);
  });
});
