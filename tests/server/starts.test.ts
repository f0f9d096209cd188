import {describe, expect, it} from 'vitest';
import {createStarts} from '../../server/starts';

/** Pads whose texts a test changes, and a clock that it holds. */
const world = (texts: Record<string, string | null>, broken = {isSo: false}) => {
  const noted: string[] = [];
  const failures: unknown[] = [];
  let waiting: (() => void)[] = [];
  const starts = createStarts({
    wait: (_ms, then) => waiting.push(then),
    textOf: (padId) => Promise.resolve(texts[padId] ?? null),
    note: (padId) => {
      noted.push(padId);
      return broken.isSo ? Promise.reject(new Error('no database')) : Promise.resolve();
    },
    sayFailed: (error) => failures.push(error),
  });
  const pass = async (): Promise<number> => {
    const due = waiting;
    waiting = [];
    for (const then of due) then();
    await new Promise((resolve) => setImmediate(resolve));
    return due.length;
  };
  return {starts, noted, failures, pass};
};

describe('marks that people type', () => {
  it.each([
    ['a mark', '02 - Tour de parole\n▶ Ana\n', true],
    ['another sign', '> Ana', true],
    ['behind a bullet', '- ► Ana', true],
    ['no mark', '✓ Ana\nBen', false],
    ['nothing', '', false],
  ])('%s', async (_case, text, isNoted) => {
    const {starts, noted, pass} = world({pad: text});
    starts.see('pad');
    await pass();
    expect(noted).toEqual(isNoted ? ['pad'] : []);
  });

  it('are looked at once for many edits, and read only where they have changed', async () => {
    const texts = {pad: '▶ Ana\nBen'};
    const {starts, noted, pass} = world(texts);
    for (let edit = 0; edit < 20; edit += 1) starts.see('pad');
    expect(await pass()).toBe(1);
    texts.pad = '▶ Ana\nBen\nCem';
    starts.see('pad');
    await pass();
    expect(noted).toEqual(['pad']);
    texts.pad = 'Ana\n▶ Ben\nCem';
    starts.see('pad');
    await pass();
    expect(noted).toEqual(['pad', 'pad']);
  });

  it('are read anew in a pad of the same name', async () => {
    const {starts, noted, pass} = world({pad: '▶ Ana'});
    starts.see('pad');
    await pass();
    starts.forget('pad');
    starts.see('pad');
    await pass();
    expect(noted).toEqual(['pad', 'pad']);
  });

  it('of a pad that is gone are left alone', async () => {
    const {starts, noted, failures, pass} = world({pad: null});
    starts.see('pad');
    await pass();
    expect({noted, failures}).toEqual({noted: [], failures: []});
  });

  it('that could not be written are noted once they can be, though nobody edits them again', async () => {
    const texts = {pad: '▶ Ana'};
    const broken = {isSo: true};
    const {starts, noted, failures, pass} = world(texts, broken);
    starts.see('pad');
    await pass();
    await pass();
    expect(failures).toHaveLength(2);
    broken.isSo = false;
    expect(await pass()).toBe(1);
    expect(noted).toEqual(['pad', 'pad', 'pad']);
    expect(await pass()).toBe(0);
  });

  it('that cannot be written stop nothing', async () => {
    const {starts, failures, pass} = world({pad: '▶ Ana'}, {isSo: true});
    starts.see('pad');
    await pass();
    expect(failures).toEqual([new Error('no database')]);
  });
});
