import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  readFigure,
  readResult,
  readResultWords,
  writeFigure,
  writeLabelFigure,
  writeResult,
  writeResultWords,
} from '../../../meeting/notation/result-line';

describe('the words of a result line', () => {
  it.each([
    [
      'Adoptée : 12 pour, 3 contre (majorité simple : 12 > 3)',
      ['Adoptée', '12 pour, 3 contre', 'majorité simple : 12 > 3'],
    ],
    [
      'Adoptée : 12 pour dont 8 en groupe, 3 contre (majorité simple : 12 > 3 ; quorum, présent·es : 42 ≥ 10)',
      [
        'Adoptée',
        '12 pour dont 8 en groupe, 3 contre',
        'majorité simple : 12 > 3 ; quorum, présent·es : 42 ≥ 10',
      ],
    ],
    [
      'Adoptée : 3 contre, 2 abstentions (majorité évidente, présent·es : 42)',
      ['Adoptée', '3 contre, 2 abstentions', 'majorité évidente, présent·es : 42'],
    ],
    [
      'Adoptée : 0 contre, 0 abstention (majorité évidente)',
      ['Adoptée', '0 contre, 0 abstention', 'majorité évidente'],
    ],
    ['Retenu B : B 12 dont 8 en groupe, A 1', ['Retenu B', 'B 12 dont 8 en groupe, A 1', null]],
    [
      'Adoptée : 12 pour (dont 3 par procuration), 2 contre',
      ['Adoptée', '12 pour (dont 3 par procuration), 2 contre', null],
    ],
    ['Carried: 2 for, 1 against', ['Carried', '2 for, 1 against', null]],
    ['Retenu B : B 3, A 1', ['Retenu B', 'B 3, A 1', null]],
    ['Adoptée', ['Adoptée', null, null]],
    ['Adoptée : à main levée', ['Adoptée : à main levée', null, null]],
    ['Adoptée (majorité simple : 12 > 3)', ['Adoptée (majorité simple : 12 > 3)', null, null]],
    ['Adoptée : (12)', ['Adoptée : (12)', null, null]],
    ['Adoptée : 12 pour ()', ['Adoptée', '12 pour', null]],
    [': 12', [': 12', null, null]],
    ['', ['', null, null]],
  ])('%j', (text, [outcome, figures, rule]) => {
    expect(readResultWords(text)).toEqual({outcome, figures, rule});
  });
});

const word = fc.constantFrom('Adoptée', 'Carried', 'Égalité, non adoptée', 'Retenu B', 'Rejetée');
const figures = fc.constantFrom('2 pour, 1 contre', 'B 12 dont 8 en groupe, A 1', '0 for');
const rule = fc.option(fc.constantFrom('majorité simple : 2 > 1', 'évidente ; quorum : 4 ≥ 3'));

describe('what is written is read back', () => {
  it('with its outcome, its figures and its rule', () => {
    fc.assert(
      fc.property(word, figures, rule, fc.constantFrom(' :', ':'), (outcome, said, by, colon) => {
        const parts = {outcome, figures: said, rule: by};
        expect(
          readResultWords(readResult(writeResult(writeResultWords(parts, colon))) ?? ''),
        ).toEqual(parts);
      }),
    );
  });

  it.each([
    ['pour', 12],
    ['a favor', 0],
    ['nehmen nicht teil', 3],
  ])('%j as a figure of a choice', (words, count) => {
    expect(readFigure(writeFigure({words, count}), false)).toEqual({words, count});
  });

  it.each([
    ['Bourse du travail', 12],
    ['12', 3],
  ])('%j as a figure of a label', (words, count) => {
    expect(readFigure(writeLabelFigure({words, count}), true)).toEqual({words, count});
  });
});
