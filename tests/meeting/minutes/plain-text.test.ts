import {describe, expect, it} from 'vitest';
import {plain, strong} from '../../../meeting/minutes/block';
import type {Block} from '../../../meeting/minutes/block';
import {writePlainText} from '../../../meeting/minutes/plain-text';

const paragraph = (text: string): Block => ({kind: 'paragraph', words: [plain(text)]});
const heading = (level: 1 | 2 | 3, text: string): Block => ({kind: 'heading', level, text});
const half = 'x'.repeat(35);

describe('plain text', () => {
  it.each([
    ['72 columns stay on a line', paragraph(`${half} ${half}y`), [`${half} ${half}y`]],
    ['73 columns are two lines', paragraph(`${half} ${half}yz`), [half, `${half}yz`]],
    [
      'a longer word has a line of its own',
      paragraph(`a ${half}${half}${half} b`),
      ['a', `${half}${half}${half}`, 'b'],
    ],
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

  it('sets blocks apart by a blank line', () => {
    expect(writePlainText([heading(3, 'Budget'), paragraph('oui')], 'fr')).toBe('Budget\n\noui\n');
  });
});
