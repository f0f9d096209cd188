import fc from 'fast-check';
import type {LineEdit} from '../../../meeting/change/line-edit';
import type {PadLine} from '../../../meeting/pad-line';

const author = fc.constantFrom('a.ana', 'a.ben', null);
const text = fc.string({unit: fc.constantFrom('a', 'é', ' ', '+', '🦄'), maxLength: 8});

/**
 * An edit that fits lines. Of a line that has a start, all goes or nothing does: of its parts, the model doesn't know
 * which one carries it.
 */
export const editOn = (
  lines: readonly Pick<PadLine, 'text' | 'startedAt'>[],
): fc.Arbitrary<LineEdit> => {
  const at = fc.nat(lines.length - 1);
  const insertLines = fc.record({
    kind: fc.constant('insertLines' as const),
    line: fc.nat(lines.length),
    lines: fc.array(fc.record({text, bold: fc.boolean()}), {minLength: 1, maxLength: 3}),
    author,
    own: fc.boolean(),
  });
  const splice = at.chain((line) => {
    const length = lines[line]?.text.length ?? 0;
    const hasStart = typeof lines[line]?.startedAt === 'number';
    return fc
      .tuple(fc.nat(length), fc.nat(length), text, author, fc.boolean())
      .map(([a, b, insert, by, isBegun]): LineEdit => {
        const isAll = a < b;
        const [from, to] = hasStart
          ? isAll
            ? [0, length]
            : [b, b]
          : [Math.min(a, b), Math.max(a, b)];
        const begins = isBegun && from === 0 && to === length;
        return {
          kind: 'splice',
          line,
          column: from,
          remove: to - from,
          insert: begins ? `▶${insert}` : insert,
          author: by,
          note: {own: by === 'a.ana', startedAt: begins ? 5000 : null},
        };
      });
  });
  const deleteLine = at.map((line): LineEdit => ({kind: 'deleteLine', line}));
  return lines.length > 1
    ? fc.oneof(insertLines, splice, deleteLine)
    : fc.oneof(insertLines, splice);
};

/** What lines say, unit by unit: who wrote it and whether it is their own, whatever spans say so; and its start. */
export const linesAlike = (lines: readonly PadLine[]): unknown[] =>
  lines.map(({text: words, authors, own, startedAt}) => ({
    text: words,
    startedAt,
    units: Array.from({length: words.length}, (_, i) => {
      const by = authors.find(({from, to}) => from <= i && i < to)?.author ?? '-';
      return `${by}${own.some(({from, to}) => from <= i && i < to) ? ' own' : ''}`;
    }),
  }));
