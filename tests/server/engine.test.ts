import {describe, expect, it} from 'vitest';
import type {IntentOutcome, IntentRequest} from '../../meeting/intent';
import {createEngine} from '../../server/engine';
import type {Engine, EngineOptions} from '../../server/engine';
import {ask} from '../meeting/pads';

const accepted: IntentOutcome = {accepted: true};
const options: EngineOptions = {tickMs: 250, longestWait: 3};

/** An engine on a pretended pad: ticks end when the test says so. */
const rig = (
  write: (requests: readonly IntentRequest[]) => Promise<readonly IntentOutcome[] | null> = (all) =>
    Promise.resolve(all.map(() => accepted)),
): {engine: Engine; batches: string[][]; endTick: () => Promise<void>} => {
  const batches: string[][] = [];
  let ends: (() => void)[] = [];
  const engine = createEngine(
    {
      write: (_pad, requests) => {
        batches.push(requests.map(({context}) => context.name));
        return write(requests);
      },
      wait: (_ms, then) => void ends.push(then),
    },
    options,
  );
  const endTick = async (): Promise<void> => {
    const due = ends;
    ends = [];
    for (const end of due) end();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {engine, batches, endTick};
};

const join = (name: string): IntentRequest => ask(name, {kind: 'joinQueue', turnKind: 'topic'});

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
    expect(engine.activePads()).toBe(2);
    await endTick();
    expect(engine.activePads()).toBe(0);
  });

  it('never writes a pad twice at a time, however long a write takes', async () => {
    let finish: () => void = () => undefined;
    const {engine, batches, endTick} = rig(
      (all) => new Promise((resolve) => (finish = () => resolve(all.map(() => accepted)))),
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

  it('says when the pad is gone', async () => {
    const {engine} = rig(() => Promise.resolve(null));
    await expect(engine.submit('p', join('Ana'))).resolves.toBe('no-pad');
  });

  it('passes a failure to those whose requests it was, and goes on', async () => {
    let fails = true;
    const {engine, endTick} = rig((all) =>
      fails ? Promise.reject(new Error('disk full')) : Promise.resolve(all.map(() => accepted)),
    );
    await expect(engine.submit('p', join('Ana'))).rejects.toThrow('disk full');
    await endTick();
    fails = false;
    await expect(engine.submit('p', join('Ben'))).resolves.toEqual(accepted);
  });
});
