import {expect, it} from 'vitest';
import {shortenChains} from '../../scripts/short-chains.mjs';

it.each([
  ['a?.b', '(a??{}).b'],
  ['f(a)?.b ?? null', '(f(a)??{}).b ?? null'],
  ['a?.b?.c', '((a??{}).b??{}).c'],
  ['a?.[0]', '(a??{})[0]'],
  ['`${a?.b}`', '`${(a??{}).b}`'],
  ['f(a?.b)', 'f((a??{}).b)'],
  // What goes on without another mark is not reached where the first is missing.
  ['a?.b.c', 'a?.b.c'],
  ['a?.b()', 'a?.b()'],
  ['a?.()', 'a?.()'],
  ['delete a?.b', 'delete a?.b'],
  ['a ? .5 : b', 'a ? .5 : b'],
])('%s becomes %s', (source, shortened) => expect(shortenChains(source, 'a.ts')).toBe(shortened));
