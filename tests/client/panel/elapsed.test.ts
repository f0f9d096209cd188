import {expect, it} from 'vitest';
import {timeState} from '../../../static/client/panel/elapsed';

it.each([
  [0, 180_000, 'fine'],
  [143_999, 180_000, 'fine'],
  [144_000, 180_000, 'amber'],
  [179_999, 180_000, 'amber'],
  [180_000, 180_000, 'red'],
  [1_000_000, null, 'fine'],
] as const)('%d ms of %s is %s', (elapsedMs, limitMs, state) => {
  expect(timeState(elapsedMs, limitMs)).toBe(state);
});
