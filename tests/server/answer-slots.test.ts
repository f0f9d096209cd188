import {describe, expect, it} from 'vitest';
import {createAnswerSlots, removeSlots} from '../../server/answer-slots';
import type {SlotsHost} from '../../server/answer-slots';
import type {AnsweredIntent} from '../../server/answered';
import {NotStored} from '../../server/not-stored';

const minute = 60_000;
const answered = (number: number, at = 0): AnsweredIntent => ({
  identity: `a ${number}`,
  at,
  revision: number,
  fingerprint: 'abc',
  code: null,
});
const many = (from: number, to: number, at = 0): AnsweredIntent[] =>
  Array.from({length: to - from}, (_, i) => answered(from + i, at));

/** A database of one pad, as JSON keeps things; stands for Etherpad's. */
const database = () => {
  const records = new Map<string, string>();
  const written: string[] = [];
  let isRefusing: (name: string) => boolean = () => false;
  const host: SlotsHost = {
    read: (name) => Promise.resolve(JSON.parse(records.get(name) ?? 'null') as unknown),
    write: (name, value) => {
      if (isRefusing(name)) return Promise.reject(new Error('refused'));
      written.push(name);
      records.set(name, JSON.stringify(value));
      return Promise.resolve();
    },
    remove: (name) => Promise.resolve(records.delete(name)),
  };
  const refuse = (which: (name: string) => boolean): void => void (isRefusing = which);
  return {host, records, written, refuse};
};
/** What a server that starts on a database finds in it. */
const found = (host: SlotsHost) => createAnswerSlots(host).load();

describe('answers in slots', () => {
  it('are found again, in their order, by a server that starts', async () => {
    const {host} = database();
    const slots = createAnswerSlots(host);
    await slots.load();
    for (let i = 0; i < 1000; i += 7) await slots.keep(many(i, Math.min(1000, i + 7)), 0);
    expect(await found(host)).toEqual(many(0, 1000));
    expect(await slots.load()).toEqual(many(0, 1000));
  });

  it('write what came, and not all there is', async () => {
    const {host, written, records} = database();
    const slots = createAnswerSlots(host);
    await slots.load();
    await slots.keep(many(0, 3999), 0);
    written.length = 0;
    await slots.keep([answered(3999)], 0);
    expect(written).toEqual(['answered-39']);
    expect(records.get('answered-39')?.length).toBeLessThan(12_000);
  });

  it('are four thousand at most, and forget the oldest', async () => {
    const {host, records} = database();
    const slots = createAnswerSlots(host);
    await slots.load();
    await slots.keep(many(0, 4150), 0);
    expect(await found(host)).toEqual(many(200, 4150));
    expect([...records.keys()].filter((name) => /^answered-[01]$/.test(name))).toEqual([]);
  });

  it('are kept for ten minutes', async () => {
    const {host, records} = database();
    const slots = createAnswerSlots(host);
    await slots.load();
    await slots.keep(many(0, 100, 0), 0);
    await slots.keep(many(100, 200, 5 * minute), 5 * minute);
    await slots.keep(many(200, 201, 11 * minute), 11 * minute);
    expect((await found(host))[0]?.identity).toBe('a 100');
    await removeSlots(host);
    expect([...records.keys()]).toEqual([]);
  });

  it.each([
    ['a slot', (name: string) => name !== 'answered'],
    ['the list of slots', (name: string) => name === 'answered'],
  ])('say where the database refuses %s, and are stored later', async (_what, which) => {
    const {host, refuse} = database();
    const slots = createAnswerSlots(host);
    await slots.load();
    await slots.keep(many(0, 50), 0);
    refuse(which);
    await expect(slots.keep(many(50, 150), 0)).rejects.toThrow(NotStored);
    await expect(slots.mend()).rejects.toThrow(NotStored);
    refuse(() => false);
    await slots.mend();
    expect(await found(host)).toEqual(many(0, 150));
  });

  it.each([null, 'text', [answered(1)], {first: 'x', count: 2}, {first: 3, count: 2}])(
    'are none in a database that holds %j',
    async (stored) => {
      const {host} = database();
      await host.write('answered', stored);
      expect(await found(host)).toEqual([]);
      const slots = createAnswerSlots(host);
      await slots.load();
      await slots.keep(many(0, 3), 0);
      expect(await found(host)).toEqual(many(0, 3));
    },
  );
});
