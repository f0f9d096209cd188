import {describe, expect, it} from 'vitest';
import {createStoring} from '../../../server/host/storing';
import {NotStored} from '../../../server/not-stored';

/** A pad whose database takes or refuses what it is given. */
const rig = () => {
  const state = {head: 0, takes: true, log: [] as string[]};
  const take = (what: string): Promise<void> => {
    if (!state.takes) return Promise.reject(new Error('no room'));
    state.log.push(what);
    return Promise.resolve();
  };
  const storing = createStoring<string>({
    head: () => state.head,
    storeRevision: (revision, record) => take(`${revision} ${record}`),
    storePad: () => take(`pad ${state.head}`),
  });
  return {state, storing};
};
const refused = (): Promise<never> => Promise.reject(new Error('no room'));

describe('what a pad’s database is known to hold', () => {
  it('is stored once more at once where it was refused', async () => {
    const {state, storing} = rig();
    state.head = 3;
    await storing.follow(3, 'three', refused());
    expect(state.log).toEqual(['3 three', 'pad 3']);
  });

  it('is mended before anything else is said, and then left alone', async () => {
    const {state, storing} = rig();
    Object.assign(state, {head: 3, takes: false});
    await expect(storing.follow(3, 'three', refused())).rejects.toThrow(NotStored);
    await expect(storing.mend()).rejects.toThrow('no room');
    await expect(storing.storeAll()).rejects.toThrow(NotStored);
    Object.assign(state, {head: 4, takes: true});
    await storing.mend();
    await storing.mend();
    await storing.storeAll();
    expect(state.log).toEqual(['3 three', 'pad 4']);
  });

  it('is what others wrote, too', async () => {
    const {state, storing} = rig();
    state.head = 5;
    await storing.follow(5, 'five', Promise.resolve());
    await storing.storeAll();
    expect(state.log).toEqual([]);
    state.head = 6;
    await storing.storeAll();
    expect(state.log).toEqual(['pad 6']);
  });
});
