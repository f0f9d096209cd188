import {randomUUID} from 'node:crypto';
import {setTimeout as delay} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Intent} from '../../meeting/intent';
import {exportText} from './support/export-text';
import {postMeeting} from './support/meeting-pads';
import {startServer} from './support/server';
import type {TestServer} from './support/server';

/** Somebody at a telephone: they ask by HTTP alone, and again as long as no answer came. */
interface Caller {
  readonly name: string;
  readonly token: string;
  readonly id: string;
  readonly intent: Intent;
}

const caller = (name: string, intent: Intent): Caller => ({
  name,
  token: `t.${randomUUID().replaceAll('-', '')}`,
  id: randomUUID(),
  intent,
});

/** One answer, or null when none came. */
const ask = async (url: string, pad: string, {name, token, id, intent}: Caller): Promise<unknown> =>
  fetch(`${url}/p/${pad}/meeting/intents`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', Cookie: `token=${token}`},
    body: JSON.stringify({intents: [intent], name, utcOffsetMinutes: 0, id}),
  })
    .then((response): Promise<unknown> | null => (response.ok ? response.json() : null))
    // The server fell before its answer, or in the middle of it.
    .catch(() => null);

/** Who opens a pad in a browser is known to Etherpad before their first click: here, by asking for what nobody can do. */
const arrive = async (url: string, pad: string, one: Caller): Promise<void> => {
  const impossible = {kind: 'endTurn', turn: 'nobody#1'} as const;
  expect(await ask(url, pad, {...one, id: randomUUID(), intent: impossible})).toEqual({
    outcomes: [{accepted: false, code: 'turn-gone'}],
  });
};

const accepted = {outcomes: [{accepted: true}]};

describe('an answered intent', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({}, 'durable');
  });
  afterAll(async () => server.stop());

  const timesIn = (text: string, words: string): number => text.split(words).length - 1;

  it('is there once, however often it is asked again', async () => {
    const pad = await postMeeting(server.url);
    const calls = ['Ana', 'Ben'].map((name) =>
      caller(name, {kind: 'callSos', text: `son de ${name}`}),
    );
    for (const call of calls) {
      await arrive(server.url, pad, call);
      const all = [ask(server.url, pad, call), ask(server.url, pad, call)];
      expect(await Promise.all(all)).toEqual([accepted, accepted]);
      expect(await ask(server.url, pad, call)).toEqual(accepted);
    }
    const sameId = {
      ...caller('Cem', {kind: 'callSos', text: 'son de Cem'}),
      id: calls[0]?.id ?? '',
    };
    expect(await ask(server.url, pad, sameId)).toEqual(accepted);
    const text = await exportText(server.url, pad);
    for (const name of ['Ana', 'Ben', 'Cem']) expect(timesIn(text, `son de ${name}`)).toBe(1);
  });

  it('survives the server, and is not there twice after asking again', async () => {
    const pad = await postMeeting(server.url);
    const people: Caller[] = [];
    const answered = new Set<Caller>();
    for (let fall = 0; fall < 3; fall += 1) {
      const now = Array.from({length: 30}, (_, i) =>
        caller(`P${fall}x${i}`, {kind: 'callSos', text: `appel ${fall}x${i}.`}),
      );
      people.push(...now);
      await Promise.all(now.map((call) => arrive(server.url, pad, call)));
      const asking = now.map(async (call, i) => {
        await delay(i * 20);
        const answer = await ask(server.url, pad, call);
        if (answer !== null) {
          expect(answer).toEqual(accepted);
          answered.add(call);
        }
      });
      // In the middle of it, each time at another moment of the tick and of the database's.
      await delay(250 + fall * 70);
      await server.crash();
      await Promise.all(asking);
      const text = await exportText(server.url, pad);
      for (const call of answered) expect(text).toContain(`${call.name} :`);
      const again = await Promise.all(now.map((call) => ask(server.url, pad, call)));
      expect(again).toEqual(again.map(() => accepted));
    }
    expect(answered.size).toBeGreaterThan(0);
    expect(answered.size).toBeLessThan(people.length);
    const text = await exportText(server.url, pad);
    const times = people.map(({name}) => [name, timesIn(text, ` ${name} :`)]);
    expect(times).toEqual(people.map(({name}) => [name, 1]));
  });
});
