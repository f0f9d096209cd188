import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createTracedText, padLineOf} from '../../history/traced-text';
import type {TracedLine} from '../../history/traced-text';
import {readPadText} from '../../server/host/pad-text';
import {algebra, newPool} from '../server/etherpad-algebra';

const textOf = (lines: readonly TracedLine[]): string =>
  lines.map(({text}) => `${text}\n`).join('');

/** A place, how many characters go, what comes, and by whom. */
const edits = fc.array(
  fc.record({
    at: fc.nat(200),
    removed: fc.nat(30),
    text: fc.constantFrom('', 'a', '\n', 'b\nc', '\n\n', 'Pour : +1\n', '+1 Zoé', '*'),
    attributes: fc.constantFrom('', '*0', '*1', '*0*2', '*2', '*3', '*1*2'),
  }),
  {maxLength: 25},
);

describe('a traced text', () => {
  const pool = newPool();
  for (const [key, value] of [
    ['author', 'a.1'],
    ['author', 'a.2'],
    ['bold', 'true'],
    ['author', ''],
  ] as const) {
    pool.putAttrib([key, value]);
  }
  const attributeOf = (number: number): readonly [string, string] | undefined =>
    pool.numToAttrib[number];

  it('is what Etherpad makes of the same changesets, with every attribute', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const traced = createTracedText(attributeOf);
        let atext = algebra.makeAText('\n');
        for (const {at, removed, text, attributes} of list) {
          const length = atext.text.length - 1;
          const from = Math.min(at, length);
          const count = Math.min(removed, length - from);
          // Half of the edits change attributes and no text.
          const isOfAttributes = text === '' && attributes !== '';
          const splice = isOfAttributes
            ? algebra
                .builder(atext.text.length)
                .keepText(atext.text.slice(0, from))
                .keepText(atext.text.slice(from, from + count), attributes, pool)
                .toString()
            : algebra.makeSplice(atext.text, from, count, text, attributes, pool);
          expect(traced.apply(splice)).not.toBeNull();
          atext = algebra.applyToAText(splice, atext, pool);
          expect(textOf(traced.lines)).toBe(atext.text);
          expect(traced.lines.map((line) => padLineOf(line, attributeOf))).toEqual(
            readPadText(atext, attributeOf).lines,
          );
        }
        const again = createTracedText(attributeOf);
        expect(again.start(atext.text, atext.attribs)).toBe(true);
        expect(textOf(again.lines)).toBe(atext.text);
      }),
      {numRuns: 1000},
    );
  });

  it('keeps for each character which one it is', () => {
    const traced = createTracedText(attributeOf);
    traced.apply('Z:1>5*0+5$ab cd');
    const [before] = traced.lines[0]?.runs ?? [];
    traced.apply('Z:6>2=3*1+2$x\n');
    const runs = traced.lines.map((line) => line.runs.map(({origin, length}) => [origin, length]));
    const first = before?.origin ?? -1;
    expect(traced.lines.map(({text}) => text)).toEqual(['ab x', 'cd']);
    expect(runs).toEqual([
      [
        [first, 3],
        [first + 5, 1],
      ],
      [[first + 3, 2]],
    ]);
  });

  it.each([
    '',
    'nonsense',
    'Z:1>1|9=9+1$a',
    'Z:9>0=8-1$',
    'Z:1>1|1=1|1=1+1$a',
    'Z:1>0|2-2$',
    7,
    null,
  ])('leaves out %j, which fits no text', (changeset) => {
    const traced = createTracedText(attributeOf);
    traced.apply('Z:1>2*0+2$ab');
    expect(traced.apply(changeset)).toBeNull();
    expect(textOf(traced.lines)).toBe('ab\n');
  });
});
