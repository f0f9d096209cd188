import {describe, expect, it} from 'vitest';
import {guardTyping, guardedAttribute} from '../../../server/host/guard-typing';
import {readChangeset} from '../../../history/changeset';
import {removedBy, withoutGuarded, writeChange} from '../../../server/host/typed-change';
import type {Guarded} from '../../../server/host/typed-change';
import {createUndoMemory} from '../../../server/host/undo-memory';
import type {Pad} from '../../../server/host/etherpad-types';
import {algebra, newPool} from '../etherpad-algebra';

const own = (value: string): Guarded => ({key: 'ep_ag_own', value});
/** Number 1 is Ana's, 2 Ben's, others none of ours. */
const guardedOf = (number: number): Guarded | null =>
  number === 1 ? own('a.ana') : number === 2 ? own('a.ben') : null;
const strip = (changeset: string, mayBringBack = false): string | null => {
  const change = readChangeset(changeset);
  return change && writeChange(withoutGuarded(change, guardedOf, () => mayBringBack));
};

describe('an edit that a browser sends', () => {
  it.each([
    ['takes over what stands there', 'Z:9>0=3*0*1=2*0=2$', 'Z:9>0=3*0=4$'],
    ['only takes over', 'Z:9>0=3*1=2$', 'Z:9>0$'],
    ['takes over lines', 'Z:9>0*1|1=3=2*1|1=2*0=1$', 'Z:9>0|2=7*0=1$'],
    ['inserts as somebody', 'Z:9>6=3*0*1+3*0+3$ +1 +1', 'Z:9>6=3*0+6$ +1 +1'],
    ['is ordinary', 'Z:9>3=3*0+3$ +1', 'Z:9>3=3*0+3$ +1'],
    ['deletes and inserts', 'Z:9>1=3*1-2*0*2+3$ +1', 'Z:9>1=3-2*0+3$ +1'],
  ])('%s', (_case, changeset, left) => {
    expect(strip(changeset)).toBe(left);
  });

  it('keeps on inserted text what its sender may bring back, and on no other', () => {
    expect(strip('Z:9>3=3*0*1+3*1=2$ +1', true)).toBe('Z:9>3=3*0*1+3$ +1');
  });

  it.each(['', 'Z:9>3', 'Z:9>3=3*0?3$x', 'x'])('is left to Etherpad as %j', (changeset) => {
    expect(readChangeset(changeset)).toBeNull();
  });

  it.each([
    [['ep_ag_own', 'a.ana'], own('a.ana')],
    // Etherpad's pool takes these for the same.
    [['ep_ag_own,a.ana'], own('a.ana')],
    [[['ep_ag_own'], 'a.ana'], own('a.ana')],
    [['author', 'ep_ag_own'], null],
    [null, null],
  ])('may name our attribute as %j', (attribute, guarded) => {
    expect(guardedAttribute(attribute)).toEqual(guarded);
  });

  it('takes away what carries our attributes', () => {
    const change = readChangeset('Z:10<5=3-2=2-3$');
    const text = {text: 'Pour +1 +1 x\n', attribs: '*0+4*0*1+3*2+3|1+3'};
    expect(change && removedBy(change, text, guardedOf)).toEqual([
      {...own('a.ana'), run: ' +1', count: 1},
      {...own('a.ben'), run: ' +1', count: 3},
    ]);
  });
});

describe('what somebody took away', () => {
  const ballot = own('a.ana');
  const removed = (run: string, count: number) => [{...ballot, run, count}];
  it('is theirs to bring back once, and nobody else’s', () => {
    const memory = createUndoMemory();
    memory.note('a.ben', removed(' +1', 3), () => 3);
    expect(memory.take('a.cem', ballot, ' +1', 0)).toBe(false);
    expect(memory.take('a.ben', own('a.cem'), ' +1', 0)).toBe(false);
    expect(memory.take('a.ben', ballot, ' +9', 0)).toBe(false);
    expect(memory.take('a.ben', ballot, ' +1', 0)).toBe(true);
    expect(memory.take('a.ben', ballot, ' +1', 0)).toBe(false);
  });

  it('may have gone letter by letter', () => {
    const memory = createUndoMemory();
    memory.note('a.ben', removed(' +1', 1), () => 3);
    memory.note('a.ben', removed(' +', 1), () => 2);
    expect(memory.take('a.ben', ballot, ' +1', 1)).toBe(false);
    expect(memory.take('a.ben', ballot, '+1', 1)).toBe(true);
  });

  it('never becomes more than there was', () => {
    const memory = createUndoMemory();
    memory.note('a.ben', removed(' +1', 3), () => 3);
    expect(memory.take('a.ben', ballot, ' +1', 3)).toBe(false);
  });
});

describe('of a pad with somebody’s ballot', () => {
  /** Ana's button wrote ` +1`; a browser numbers attributes in a pool of its own, which is the pad's here. */
  const world = () => {
    const pool = newPool();
    pool.putAttrib(['author', 'a.ben']);
    pool.putAttrib(['ep_ag_own', 'a.ana']);
    const atext = {text: 'Pour : +1\n', attribs: '+6*1+3|1+1'};
    const pad = {pool, atext, head: 0, getRevisionChangeset: () => Promise.resolve('')};
    const type = (changeset: string, author = 'a.ben'): Promise<string | null> =>
      guardTyping(
        {
          author,
          pad: pad as unknown as Pad,
          changeset,
          revision: 0,
          attributeOf: (number) => pool.numToAttrib[number],
        },
        algebra,
      );
    return {atext, type};
  };

  it.each([
    ['takes it over', 'Z:a>0=6*1=3$', 'Z:a>0$'],
    ['writes one as Ana’s', 'Z:a>3=9*0*1+3$ +1', 'Z:a>3=9*0+3$ +1'],
    ['types', 'Z:a>3=9*0+3$ +1', null],
  ])('who %s has not what only the server may say', async (_what, changeset, left) => {
    expect(await world().type(changeset)).toBe(left);
  });

  it('who takes it away brings it back as it was, once, and nobody else does', async () => {
    const {atext, type} = world();
    const back = 'Z:7>3=6*0*1+3$ +1';
    expect(await type('Z:a<3=6-3$')).toBe(null);
    Object.assign(atext, {text: 'Pour :\n', attribs: '+6|1+1'});
    expect(await type(back, 'a.cem')).toBe('Z:7>3=6*0+3$ +1');
    expect(await type(back)).toBe(null);
    expect(await type(back)).toBe('Z:7>3=6*0+3$ +1');
  });
});
