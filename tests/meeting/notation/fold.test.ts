import {describe, expect, it} from 'vitest';
import {fold, foldWords} from '../../../meeting/notation/fold';

describe.each([
  ['fold', fold],
  ['foldWords', foldWords],
])('%s', (_name, read) => {
  it.each([
    ['कि', 'की'],
    ['বিল', 'বেল'],
    ['தேதி', 'தாதி'],
  ])('keeps %j and %j apart: vowel signs are no accents', (a, b) => {
    expect(read(a)).not.toBe(read(b));
  });

  it.each([
    ['Présent', 'PRESENT'],
    ['Ή', 'η'],
    ['Й', 'и'],
    ['❤️A', '❤A'],
  ])('takes %j and %j for one', (a, b) => {
    expect(read(a)).toBe(read(b));
  });
});
