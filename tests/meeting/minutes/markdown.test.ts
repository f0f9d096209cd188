import {describe, expect, it} from 'vitest';
import {writeMarkdown} from '../../../meeting/minutes/markdown';

describe('a heading', () => {
  it.each([
    ['C#', '# C\\#\n'],
    ['a ## b ##', '# a ## b \\#\\#\n'],
    ['#un', '# \\#un\n'],
    ['###', '# \\#\\#\\#\n'],
    ['\\#', '# \\\\\\#\n'],
  ])('%s keeps its signs', (text, markdown) => {
    expect(writeMarkdown([{kind: 'heading', level: 1, text}])).toBe(markdown);
  });
});
