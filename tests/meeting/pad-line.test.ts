import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {authorOf} from '../../meeting/pad-line';
import type {AuthorRun, PadLine} from '../../meeting/pad-line';

const line = (...authors: AuthorRun[]): PadLine => ({
  text: 'x'.repeat(40),
  authors,
  own: [],
  startedAt: null,
});
const run = (author: string, from: number, to: number): AuthorRun => ({author, from, to});

describe('the author of characters', () => {
  const signed = line(run('ana', 2, 4), run('ben', 4, 5), run('cem', 8, 10));
  it.each([
    [0, 2, null],
    [0, 3, 'ana'],
    [3, 4, 'ana'],
    [3, 9, 'ana'],
    [4, 5, 'ben'],
    [5, 8, null],
    [5, 9, 'cem'],
    [9, 40, 'cem'],
    [10, 40, null],
  ])('from %d to %d is %s', (from, to, author) => {
    expect(authorOf(signed, from, to)).toBe(author);
  });

  it.each([
    ['text typed before it', [run('ben', 0, 3), run('ana', 3, 8)], 'ana'],
    ['text typed behind it', [run('ana', 3, 8), run('ben', 8, 12)], 'ana'],
    ['no author of its own', [run('ben', 0, 3)], 'ben'],
  ])('is the owner of what a button wrote, with %s', (_case, authors, author) => {
    expect(authorOf({...line(...authors), own: [{from: 3, to: 8}]}, 0, 12)).toBe(author);
  });

  it('is nobody in an unsigned line', () => {
    expect(authorOf(line(), 0, 40)).toBeNull();
  });

  it('is the first of those who signed any of them, however many there are', () => {
    const runs = fc
      .array(fc.tuple(fc.nat(3), fc.integer({min: 1, max: 4})), {maxLength: 30})
      .map((steps) => {
        let at = 0;
        return steps.map(([gap, size], i): AuthorRun => {
          const from = at + gap;
          at = from + size;
          return run(`a.${i}`, from, at);
        });
      });
    fc.assert(
      fc.property(runs, fc.nat(120), fc.integer({min: 1, max: 20}), (authors, from, size) => {
        const to = from + size;
        const first = authors.find((one) => one.from < to && one.to > from);
        expect(authorOf(line(...authors), from, to)).toBe(first?.author ?? null);
      }),
    );
  });
});
