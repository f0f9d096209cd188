import {describe, expect, it} from 'vitest';
import {isOfPerson, readNames, readWrittenNames} from '../../../meeting/notation/name-list';

describe('readNames', () => {
  it.each([
    ['Ana, Ben', ['Ana', 'Ben']],
    ['Ana et Ben', ['Ana', 'Ben']],
    ['Ana AND Ben', ['Ana', 'Ben']],
    ['Ana y Ben', ['Ana', 'Ben']],
    ['Ana e Ben', ['Ana', 'Ben']],
    ['Ana ed Eva', ['Ana', 'Eva']],
    ['Ana und Ben & Cem; Dom', ['Ana', 'Ben', 'Cem', 'Dom']],
    ['Ana E Ben', ['Ana E Ben']], // an initial
    ['Ed Smith, Big Ed Jones', ['Ed Smith', 'Big Ed Jones']],
    ['Yves, Éva', ['Yves', 'Éva']],
    ['Mary-y', ['Mary-y']],
  ])('%j is %j', (value, names) => expect(readNames(value)).toEqual(names));
});

it('a name with a sign that sets names apart is one of a list', () => {
  const isEdAndCo = isOfPerson(['Ed+Co', 'Ed'], 'Ed & Co');
  expect([isEdAndCo('Ed+Co'), isEdAndCo('Ed')]).toEqual([true, false]);
});

it('a name is known with the place where it is written', () => {
  expect(readWrittenNames('Présents :  Ana , Ben et  Cem', 10)).toEqual([
    {name: 'Ana', from: 12, to: 15},
    {name: 'Ben', from: 18, to: 21},
    {name: 'Cem', from: 26, to: 29},
  ]);
});
