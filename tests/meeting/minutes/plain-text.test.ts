import {describe, expect, it} from 'vitest';
import {plain, strong} from '../../../meeting/minutes/block';
import type {Block} from '../../../meeting/minutes/block';
import {writePlainText} from '../../../meeting/minutes/plain-text';

const paragraph = (text: string): Block => ({kind: 'paragraph', words: [plain(text)]});
const heading = (level: 1 | 2 | 3, text: string): Block => ({kind: 'heading', level, text});
const half = 'x'.repeat(35);
/** Thirty-six signs of two columns: as much as a line holds. */
const wide = '会'.repeat(36);

describe('plain text', () => {
  it.each([
    ['72 columns stay on a line', paragraph(`${half} ${half}y`), [`${half} ${half}y`]],
    ['73 columns are two lines', paragraph(`${half} ${half}yz`), [half, `${half}yz`]],
    [
      'a longer word has a line of its own',
      paragraph(`a ${half}${half}${half} b`),
      ['a', `${half}${half}${half}`, 'b'],
    ],
    ['36 wide signs stay on a line', paragraph(wide), [wide]],
    ['words without blanks break between wide signs', paragraph(`${wide}議`), [wide, '議']],
    [
      'they go on behind another word, as far as the line goes',
      paragraph(`ok ${wide}議`),
      [`ok ${'会'.repeat(34)}`, '会会議'],
    ],
    ['a word of wide signs that a line holds is not broken', paragraph(`ok ${wide}`), ['ok', wide]],
    [
      'letters between wide signs stay together',
      paragraph(`${'会'.repeat(34)}Budget議`),
      ['会'.repeat(34), 'Budget議'],
    ],
    ['letters after wide signs come last', paragraph(`${wide}ok`), [wide, 'ok']],
    [
      'a mark that joins stays with its sign',
      paragraph(`${wide}\u3099議`),
      [`${wide}\u3099`, '議'],
    ],
    [
      'accented words that are longer than a line are not cut',
      paragraph(`a ${'ж'.repeat(80)} b`),
      ['a', 'ж'.repeat(80), 'b'],
    ],
    ['an accent of its own begins a word', paragraph(`\u0301${wide}`), [`\u0301${wide}`]],
    ['blanks count once, and not at the ends', paragraph('  deux   mots '), ['deux mots']],
    [
      'bold words are words',
      {kind: 'paragraph', words: [strong('Sam :'), plain(' oui')]},
      ['Sam : oui'],
    ],
    ['a title is underlined', heading(1, 'Compte-rendu'), ['Compte-rendu', '============']],
    ['a heading is underlined', heading(2, 'Notes'), ['Notes', '-----']],
    ['a smaller heading is not', heading(3, 'Budget'), ['Budget']],
    [
      'a heading of two lines is underlined as far as the longer one goes',
      heading(2, `${half} ${half} ${half}`),
      [`${half} ${half}`, half, '-'.repeat(71)],
    ],
    [
      'a list’s lines stand behind its dashes',
      {kind: 'list', ordered: false, items: [[plain(`${half} ${half}`)], [plain('b')]]},
      [`- ${half}`, `  ${half}`, '- b'],
    ],
    [
      'a numbered list’s lines stand behind its numbers',
      {kind: 'list', ordered: true, items: [[plain('a')], [plain(`${half} ${half}`)]]},
      ['1. a', `2. ${half}`, `   ${half}`],
    ],
  ] as const)('%s', (_case, block, lines) => {
    expect(writePlainText([block], 'fr')).toBe(`${lines.join('\n')}\n`);
  });

  it('writes a row as a record of what it says, with the names of its further columns', () => {
    const columns = ['n°', 'Point', 'Pour', 'Contre'].map((label) => ({label, share: 25}));
    const rows = [
      [[plain('1')], [plain(`${half} ${half}`)], [plain('12')], []],
      [[plain('2')], [plain('Local')], [], [plain(`${half} ${half}`)]],
      [[plain('3')]],
    ];
    expect(writePlainText([{kind: 'table', columns, rows}], 'fr')).toBe(
      [
        `1 : ${half}`,
        `  ${half}`,
        '  Pour : 12',
        '',
        '2 : Local',
        `  Contre : ${half}`,
        `    ${half}`,
        '',
        '3 :',
        '',
      ].join('\n'),
    );
  });

  it('sets blocks apart by a blank line', () => {
    expect(writePlainText([heading(3, 'Budget'), paragraph('oui')], 'fr')).toBe('Budget\n\noui\n');
  });
});
