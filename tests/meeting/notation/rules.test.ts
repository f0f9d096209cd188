import {expect, it} from 'vitest';
import {abstentionsCount} from '../../../meeting/notation/rules';

it.each([
  ['comptée', true],
  ['non comptée', false],
  ['counted', true],
  ['not counted', false],
  ['cuenta', true],
  ['no cuenta', false],
  ['zählt', true],
  ['wird gezählt', true],
  ['zählt nicht', false],
  ['conta', true],
  ['non contano', false],
  ['', false],
  ['contre', false],
])('`Abstention : %s` counts abstentions: %s', (value, counts) => {
  expect(abstentionsCount(value)).toBe(counts);
});
