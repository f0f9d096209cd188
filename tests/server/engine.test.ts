import {describe, expect, it} from 'vitest';
import type {IntentOutcome} from '../../meeting/intent';
import {createEngine} from '../../server/engine';
import type {AskedIntent, Engine, EngineOptions, Written} from '../../server/engine';
import {ask} from '../meeting/pads';

const accepted: IntentOutcome = {accepted: true};
const options: EngineOptions = {
  tickMs: 250,
  longestTickMs: 2000,
  longestWait: 3,
  longestWaitOfAll: 5,
};

const done = (asked: readonly AskedIntent[], busyMs = 0): Promise<Written> =>
  Promise.resolve({outcomes: asked.map(() => accepted), busyMs});

/** An engine on pretended pads: ticks end when the test says so. */
const rig = (
  write: (
    asked: readonly AskedIntent[],
    isGone: () => boolean,
  ) => Promise<Written | 'not-stored' | null> = (asked) => done(asked),
): {
  engine: Engine;
  batches: string[][];
  waits: number[];
  endTick: () => Promise<void>;
} => {
  const batches: string[][] = [];
  const waits: number[] = [];
  let ends: (() => void)[] = [];
  const engine = createEngine(
    {
      write: (_pad, asked, isGone) => {
        batches.push(asked.map(({request}) => request.context.name));
        return write(asked, isGone);
      },
      wait: (ms, then) => {
        waits.push(ms);
        ends.push(then);
      },
    },
    options,
  );
  const endTick = async (): Promise<void> => {
    const due = ends;
    ends = [];
    for (const end of due) end();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {engine, batches, waits, endTick};
};

const join = (name: string, id = ''): AskedIntent => ({
  id,
  request: ask(name, {kind: 'joinQueue', turnKind: 'topic'}),
});

describe('the engine', () => {
  it('writes the first request at once, and those that follow together at the end of the tick', async () => {
    const {engine, batches, endTick} = rig();
    const first = engine.submit('p', join('Ana'));
    expect(batches).toEqual([['Ana']]);
    await expect(first).resolves.toEqual(accepted);
    const later = [engine.submit('p', join('Ben')), engine.submit('p', join('Cem'))];
    expect(batches).toHaveLength(1);
    await endTick();
    expect(batches).toEqual([['Ana'], ['Ben', 'Cem']]);
    await expect(Promise.all(later)).resolves.toEqual([accepted, accepted]);
  });

  it('keeps pads apart, and forgets a pad that is quiet', async () => {
    const {engine, batches, endTick} = rig();
    await Promise.all([engine.submit('p', join('Ana')), engine.submit('q', join('Ben'))]);
    expect(batches).toEqual([['Ana'], ['Ben']]);
    expect(engine.figures().activePads).toBe(2);
    await endTick();
    expect(engine.figures().activePads).toBe(0);
  });

  it('never writes a pad twice at a time, however long a write takes', async () => {
    let finish: () => void = () => undefined;
    const {engine, batches, endTick} = rig(
      (asked) => new Promise((resolve) => (finish = () => resolve(done(asked)))),
    );
    const first = engine.submit('p', join('Ana'));
    const second = engine.submit('p', join('Ben'));
    await endTick();
    expect(batches).toEqual([['Ana']]);
    finish();
    await first;
    await endTick();
    expect(batches).toEqual([['Ana'], ['Ben']]);
    finish();
    await expect(second).resolves.toEqual(accepted);
  });

  it('refuses what would wait too long, instead of growing', async () => {
    const {engine, endTick} = rig();
    await engine.submit('p', join('Ana'));
    const waiting = ['b', 'c', 'd'].map((name) => engine.submit('p', join(name)));
    await expect(engine.submit('p', join('e'))).resolves.toBe('busy');
    await endTick();
    await expect(Promise.all(waiting)).resolves.toEqual([accepted, accepted, accepted]);
  });

  it('refuses what all pads together would keep waiting too long', async () => {
    const {engine, endTick} = rig();
    const pads = ['p', 'q', 'r'];
    await Promise.all(pads.map((pad) => engine.submit(pad, join('first'))));
    const waiting = ['p', 'p', 'q', 'q', 'r'].map((pad, i) => engine.submit(pad, join(String(i))));
    expect(engine.figures()).toMatchObject({waiting: 5, activePads: 3, busy: 0});
    await expect(engine.submit('r', join('late'))).resolves.toBe('busy');
    await expect(engine.submit('s', join('late'))).resolves.toBe('busy');
    await endTick();
    await Promise.all(waiting);
    expect(engine.figures()).toMatchObject({waiting: 0, accepted: 8, busy: 2, writes: 6});
    await expect(engine.submit('s', join('again'))).resolves.toEqual(accepted);
  });

  it.each([
    [0, []],
    [100, []],
    [125, []],
    [200, [150]],
    [900, [1550]],
    [60_000, [1750]],
  ])('rests longer where a write takes %d ms: %j', async (busyMs, more) => {
    const {engine, batches, waits, endTick} = rig((asked) => done(asked, busyMs));
    await engine.submit('p', join('Ana'));
    const next = engine.submit('p', join('Ben'));
    await endTick();
    expect(waits.slice(0, 1 + more.length)).toEqual([250, ...more]);
    expect(batches).toHaveLength(more.length > 0 ? 1 : 2);
    await endTick();
    await next;
    expect(batches).toEqual([['Ana'], ['Ben']]);
  });

  it('gives one answer to the same request asked twice, and writes it once', async () => {
    const {engine, batches, endTick} = rig();
    await engine.submit('p', join('Ana', 'a'));
    const twice = [engine.submit('p', join('Ben', 'b')), engine.submit('p', join('Ben', 'b'))];
    const others = [
      engine.submit('p', join('Cem', 'b')),
      engine.submit('q', join('Ben', 'b')),
      engine.submit('p', join('Ben')),
    ];
    await endTick();
    await Promise.all([...twice, ...others]);
    expect(batches).toEqual([['Ana'], ['Ben'], ['Ben', 'Cem', 'Ben']]);
  });

  it('asks the host again once an answer was given', async () => {
    const {engine, batches, endTick} = rig();
    await engine.submit('p', join('Ana', 'a'));
    await endTick();
    await engine.submit('p', join('Ana', 'a'));
    expect(batches).toEqual([['Ana'], ['Ana']]);
  });

  it('says when the pad is gone', async () => {
    const {engine} = rig(() => Promise.resolve(null));
    await expect(engine.submit('p', join('Ana'))).resolves.toBe('no-pad');
  });

  it('refuses at once what waits for a pad that is removed, and takes what comes for the next of its name', async () => {
    const {engine, batches, endTick} = rig();
    await engine.submit('p', join('Ana'));
    const waiting = [engine.submit('p', join('Ben')), engine.submit('p', join('Cem', 'c'))];
    const elsewhere = [engine.submit('q', join('Dan'))];
    engine.drop('p');
    engine.drop('nobody knows it');
    await expect(Promise.all(waiting)).resolves.toEqual(['no-pad', 'no-pad']);
    expect(engine.figures()).toMatchObject({waiting: 0, activePads: 1});
    await expect(engine.submit('p', join('Cem', 'c'))).resolves.toEqual(accepted);
    const later = engine.submit('p', join('Eve'));
    // The tick of the pad before ends, and takes nothing of the one after with it.
    await endTick();
    await expect(Promise.all([later, ...elsewhere])).resolves.toEqual([accepted, accepted]);
    expect(batches).toEqual([['Ana'], ['Dan'], ['Cem'], ['Eve']]);
    await endTick();
    expect(engine.figures()).toMatchObject({waiting: 0, activePads: 0});
  });

  it('says that a database refuses', async () => {
    const {engine} = rig(() => Promise.resolve('not-stored'));
    await expect(engine.submit('p', join('Ana'))).resolves.toBe('not-stored');
    expect(engine.figures()).toMatchObject({waiting: 0, accepted: 0});
  });

  it('tells a write under way that its pad was removed; the next of its name waits for its end', async () => {
    const gone: (() => boolean)[] = [];
    const finish: (() => void)[] = [];
    const {engine} = rig((asked, isGone) => {
      gone.push(isGone);
      return new Promise((resolve) =>
        finish.push(() =>
          resolve(isGone() ? null : {outcomes: asked.map(() => accepted), busyMs: 0}),
        ),
      );
    });
    const first = engine.submit('p', join('Ana'));
    engine.drop('p');
    const second = engine.submit('p', join('Ben'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(gone.map((isGone) => isGone())).toEqual([true]);
    finish[0]?.();
    await expect(first).resolves.toBe('no-pad');
    await new Promise((resolve) => setImmediate(resolve));
    expect(gone.map((isGone) => isGone())).toEqual([true, false]);
    finish[1]?.();
    await expect(second).resolves.toEqual(accepted);
  });

  it.each([
    [0, 250],
    [100, 350],
    [400, 1200],
    [60_000, 62_000],
  ])('says when there is room again where a write takes %d ms: in %d', async (busyMs, ms) => {
    const {engine} = rig((asked) => done(asked, busyMs));
    await engine.submit('p', join('Ana'));
    expect(engine.roomInMs()).toBe(ms);
  });

  it('passes a failure to those whose requests it was, and goes on', async () => {
    let fails = true;
    const {engine, endTick} = rig((asked) =>
      fails ? Promise.reject(new Error('disk full')) : done(asked),
    );
    await expect(engine.submit('p', join('Ana'))).rejects.toThrow('disk full');
    await endTick();
    fails = false;
    await expect(engine.submit('p', join('Ben'))).resolves.toEqual(accepted);
  });
});
