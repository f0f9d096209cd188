import {describe, expect, it} from 'vitest';
import {fingerprintOf, outcomeOf, readAnswered} from '../../server/answered';
import type {AnsweredIntent} from '../../server/answered';

const answered = (identity: string, at: number): AnsweredIntent => ({
  identity,
  at,
  revision: 12,
  fingerprint: 'abc',
  code: null,
});

describe('answers that are kept', () => {
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
