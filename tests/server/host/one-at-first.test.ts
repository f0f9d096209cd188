import {describe, expect, it} from 'vitest';
import {oneAtFirst} from '../../../server/host/one-at-first';

describe('one at first', () => {
  /** As Etherpad looks authors up: whoever finds none makes one. */
  const lookUp = () => {
    const authors = new Map<string, number>();
    let made = 0;
    return async (token: string): Promise<number> => {
      await Promise.resolve();
      const found = authors.get(token);
      if (found !== undefined) return found;
      made += 1;
      const author = made;
      await Promise.resolve();
      authors.set(token, author);
      return author;
    };
  };

  it('makes one author of a token, however many ask at once', async () => {
    const find = lookUp();
    const alone = oneAtFirst();
    const asked = Array.from({length: 100}, (_, i) => `t.${i % 2}`);
    const authors = await Promise.all(asked.map((token) => alone(token, () => find(token))));
    expect(authors).toEqual(asked.map((token) => (token === 't.0' ? 1 : 2)));
  });

  it('lets the others go where the first one fails', async () => {
    const alone = oneAtFirst();
    const failing = alone('t', () => Promise.reject(new Error('no database')));
    const next = alone('t', () => Promise.resolve('a'));
    await expect(failing).rejects.toThrow('no database');
    expect(await next).toBe('a');
    expect(await alone('t', () => Promise.resolve('b'))).toBe('b');
  });
});
