import fc from 'fast-check';
import {expect, it} from 'vitest';
import {packWords, unpackWords} from '../../../meeting/notation/word-list';

it('a list of words is packed by what they share', () => {
  expect(packWords(['votes', 'oui', 'vote', 'pour', 'vote'])).toBe('AouiApourAvoteEs');
});

it('all words of a list come back, each once', () => {
  const word = fc.stringMatching(/^[a-zж0-9]{1,30}$/u);
  fc.assert(
    fc.property(fc.array(word, {minLength: 1}), (words) => {
      expect(unpackWords(packWords(words))).toEqual([...new Set(words)].sort());
    }),
  );
});
