import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readPadText} from '../../../server/host/pad-text';
import type {AttributedText} from '../../../server/host/pad-text';
import {createTextReader} from '../../../server/host/text-reader';

const pool: Readonly<Record<number, readonly [string, string]>> = {
  0: ['author', 'a.ana'],
  1: ['author', 'a.ben'],
  2: ['lmkr', '1'],
  3: ['bold', 'true'],
};
const attributeOf = (number: number) => pool[number];

/** A text whose characters carry attributes, written as Etherpad writes it: stretches alike are one operation. */
const written = (
  pieces: readonly (readonly [text: string, attributes: string])[],
): AttributedText => {
  const runs: {text: string; attributes: string}[] = [];
  for (const [text, attributes] of [...pieces, ['\n', ''] as const]) {
    const last = runs[runs.length - 1];
    if (last?.attributes === attributes) last.text += text;
    else if (text !== '') runs.push({text, attributes});
  }
  const attribs = runs
    .flatMap(({text, attributes}) => {
      const cut = text.lastIndexOf('\n') + 1;
      const whole = text.slice(0, cut);
      const lines = (whole.match(/\n/g)?.length ?? 0).toString(36);
      return [
        cut > 0 ? `${attributes}|${lines}+${cut.toString(36)}` : '',
        cut < text.length ? `${attributes}+${(text.length - cut).toString(36)}` : '',
      ];
    })
    .join('');
  return {text: runs.map(({text}) => text).join(''), attribs};
};

const piece = fc.tuple(
  fc.constantFrom('\n', '*', 'a', 'pour : +1', '\n\n', 'b\nc', 'x'.repeat(40), ''),
  fc.constantFrom('', '*0', '*1', '*2', '*0*2', '*3'),
);
const pieces = fc.array(piece, {maxLength: 12});

it('a reader that goes on from what it read gives what a new one gives', () => {
  const edits = fc.array(fc.tuple(fc.nat(12), fc.nat(3), fc.array(piece, {maxLength: 2})));
  fc.assert(
    fc.property(pieces, edits, (first, changes) => {
      const read = createTextReader();
      const now = [...first];
      for (const [at, remove, come] of [[0, 0, []] as const, ...changes]) {
        now.splice(at, remove, ...come);
        const atext = written(now);
        expect(read(atext, attributeOf)).toEqual(readPadText(atext, attributeOf));
      }
    }),
    {numRuns: 2000},
  );
});

it('lines that are the same stay the same values', () => {
  const read = createTextReader();
  const lines = Array.from({length: 9}, (_, i) => [`ligne ${i}\n`, `*${i % 2}`] as const);
  const before = read(written(lines), attributeOf);
  const middle = [...lines.slice(0, 4), ['pour : +1\n', '*3'] as const, ...lines.slice(4)];
  const after = read(written(middle), attributeOf);
  // The line behind what came is read too: where it begins in the attributes is not sure from behind.
  expect(after.lines.map((line) => before.lines.indexOf(line))).toEqual([
    0, 1, 2, 3, -1, -1, 5, 6, 7, 8, 9,
  ]);
  const same = read(written(middle), attributeOf);
  expect(same.lines.every((line, i) => line === after.lines[i])).toBe(true);
});

it('a line whose attributes alone changed is read again', () => {
  const read = createTextReader();
  const lines = Array.from({length: 9}, (_, i) => [`ligne ${i}\n`, `*${i % 2}`] as const);
  const before = read(written(lines), attributeOf);
  const signed = lines.map((line, i) => (i === 4 ? ([line[0], '*3'] as const) : line));
  const after = read(written(signed), attributeOf);
  expect(after.lines[4]?.authors).toEqual([]);
  expect(before.lines[4]?.authors).toHaveLength(1);
});
