import {describe, expect, it} from 'vitest';
import {fingerprintOf, keepAnswered, outcomeOf, readAnswered} from '../../server/answered';
import type {AnsweredIntent} from '../../server/answered';

const answered = (identity: string, at: number): AnsweredIntent => ({
  identity,
  at,
  revision: 12,
  fingerprint: 'abc',
  code: null,
});
const minute = 60_000;

describe('answers that are kept', () => {
  it('are the newest, for ten minutes', () => {
    const before = [answered('a 1', 0), answered('b 1', 5 * minute)];
    const kept = keepAnswered(before, [answered('c 1', 11 * minute)], 11 * minute);
    expect(kept.map(({identity}) => identity)).toEqual(['b 1', 'c 1']);
  });

  it('are four thousand at most', () => {
    const many = Array.from({length: 4100}, (_, i) => answered(String(i), minute));
    const kept = keepAnswered(many.slice(0, 4000), many.slice(4000), minute);
    expect(kept).toHaveLength(4000);
    expect(kept[0]?.identity).toBe('100');
    expect(kept[3999]?.identity).toBe('4099');
  });

  it.each([
    [null, []],
    ['text', []],
    [{}, []],
    [[answered('a 1', 3), null, 7, {identity: 'a'}], [answered('a 1', 3)]],
    [[{...answered('a 1', 3), code: 'stale-turn'}], [{...answered('a 1', 3), code: 'stale-turn'}]],
    [[{...answered('a 1', 3), revision: '12'}], []],
  ])('are read from what the database has: %j', (stored, read) => {
    expect(readAnswered(JSON.parse(JSON.stringify(stored)))).toEqual(read);
  });

  it('say what was said', () => {
    expect(outcomeOf(answered('a 1', 0))).toEqual({accepted: true});
    expect(outcomeOf({...answered('a 1', 0), code: 'stale-turn'})).toEqual({
      accepted: false,
      code: 'stale-turn',
    });
  });

  it('know their revision from any other', () => {
    expect(fingerprintOf('Z:1>1+1$a')).toBe(fingerprintOf('Z:1>1+1$a'));
    expect(fingerprintOf('Z:1>1+1$a')).not.toBe(fingerprintOf('Z:1>1+1$b'));
  });
});
