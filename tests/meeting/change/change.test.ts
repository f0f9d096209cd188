import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyChange} from '../../../meeting/change/apply';
import {isNoChange, noChange} from '../../../meeting/change/change';
import type {Change} from '../../../meeting/change/change';
import {changeOf} from '../../../meeting/change/change-of-edits';
import {compose, composeAll} from '../../../meeting/change/compose';
import {noNote} from '../../../meeting/change/line-edit';
import type {LineEdit, NewLine} from '../../../meeting/change/line-edit';
import {linesOfText} from '../../../meeting/pad-line';
import type {AuthorRun, PadLine, Span} from '../../../meeting/pad-line';
import {editOn, linesAlike} from './edits';

const lines = linesOfText('un\ndeux\ntrois');
const textsOf = (some: readonly PadLine[]): string[] => some.map(({text}) => text);
const newLine = (text: string): NewLine => ({text, bold: false});
const splice = (
  changes: Partial<Extract<LineEdit, {kind: 'splice'}>>,
): Extract<LineEdit, {kind: 'splice'}> => ({
  kind: 'splice',
  line: 0,
  column: 0,
  remove: 0,
  insert: '',
  author: 'a.lou',
  note: noNote,
  ...changes,
});
/** The lines after an edit of them. */
const applyEdit = (before: readonly PadLine[], edit: LineEdit): readonly PadLine[] =>
  applyChange(changeOf(before, [edit]), before);
const insertLines = (
  changes: Partial<Extract<LineEdit, {kind: 'insertLines'}>>,
): Extract<LineEdit, {kind: 'insertLines'}> => ({
  kind: 'insertLines',
  line: 0,
  lines: [newLine('zéro')],
  author: 'a.lou',
  own: false,
  ...changes,
});

describe('an edit', () => {
  it.each([
    ['comes before a line', insertLines({line: 1}), ['un', 'zéro', 'deux', 'trois']],
    ['comes before all', insertLines({line: 0}), ['zéro', 'un', 'deux', 'trois']],
    ['comes after all', insertLines({line: 3}), ['un', 'deux', 'trois', 'zéro']],
    ['takes a line away', {kind: 'deleteLine', line: 1}, ['un', 'trois']],
    [
      'replaces characters',
      splice({line: 1, column: 1, remove: 2, insert: 'ou'}),
      ['un', 'doux', 'trois'],
    ],
    ['takes characters away', splice({line: 2, column: 3, remove: 2}), ['un', 'deux', 'tro']],
  ] as const)('%s', (_case, edit, texts) => {
    expect(textsOf(applyEdit(lines, edit))).toEqual(texts);
  });

  it('leaves other lines the same objects', () => {
    const after = applyEdit(lines, splice({line: 1, insert: 'x'}));
    expect(after[0]).toBe(lines[0]);
    expect(after[2]).toBe(lines[2]);
  });

  it('of a list refers to the lines as they are', () => {
    const edits = [insertLines({line: 0}), splice({line: 0, remove: 2, insert: 'one'})];
    const change = changeOf(lines, edits);
    expect(textsOf(applyChange(change, lines))).toEqual(['zéro', 'one', 'deux', 'trois']);
  });

  it('that comes to nothing is no change', () => {
    expect(changeOf(lines, [])).toEqual(noChange);
    expect(changeOf(lines, [splice({line: 1, column: 2})])).toEqual(noChange);
  });
});

describe('new lines', () => {
  const come = (changes: Parameters<typeof insertLines>[0]): readonly PadLine[] =>
    applyEdit([], insertLines(changes));

  it('are signed from end to end, blank ones by nobody', () => {
    expect(come({lines: [newLine(''), newLine('Sam')], own: true})).toEqual([
      {text: '', authors: [], own: [], startedAt: null},
      {
        text: 'Sam',
        authors: [{from: 0, to: 3, author: 'a.lou'}],
        own: [{from: 0, to: 3}],
        startedAt: null,
      },
    ]);
  });

  it('are nobody’s own unless they say so', () => {
    expect(come({lines: [newLine('Sam')]})).toMatchObject([{authors: [{to: 3}], own: []}]);
  });

  it('of the host itself have no author and no owner', () => {
    expect(come({author: null, own: true})).toEqual([
      {text: 'zéro', authors: [], own: [], startedAt: null},
    ]);
  });
});

describe('who wrote what', () => {
  /** `Ana Ben Cem`, of which each wrote their own name. */
  const line: PadLine = {
    text: 'Ana Ben Cem',
    authors: [
      {from: 0, to: 3, author: 'a.ana'},
      {from: 4, to: 7, author: 'a.ben'},
      {from: 8, to: 11, author: 'a.cem'},
    ],
    own: [
      {from: 0, to: 3},
      {from: 8, to: 11},
    ],
    startedAt: null,
  };
  const after = (changes: Parameters<typeof splice>[0]): PadLine | undefined =>
    applyEdit([line], splice(changes))[0];
  const signed = ({text, authors}: PadLine): string[] =>
    authors.map(({from, to, author}: AuthorRun) => `${author} ${text.slice(from, to)}`);
  const owned = ({text, own}: PadLine): string[] =>
    own.map(({from, to}: Span) => text.slice(from, to));

  it.each([
    [
      'words between',
      {column: 4, insert: 'Lou '},
      ['a.ana Ana', 'a.lou Lou ', 'a.ben Ben', 'a.cem Cem'],
      ['Ana', 'Cem'],
    ],
    [
      'words right behind somebody’s',
      {column: 3, insert: '!'},
      ['a.ana Ana', 'a.lou !', 'a.ben Ben', 'a.cem Cem'],
      ['Ana', 'Cem'],
    ],
    [
      'words within somebody’s, who keeps both ends',
      {column: 5, insert: '--'},
      ['a.ana Ana', 'a.ben B', 'a.lou --', 'a.ben en', 'a.cem Cem'],
      ['Ana', 'Cem'],
    ],
    [
      'longer words in the place of somebody’s',
      {column: 4, remove: 3, insert: 'Camille'},
      ['a.ana Ana', 'a.lou Camille', 'a.cem Cem'],
      ['Ana', 'Cem'],
    ],
    [
      'shorter words in the place of the end of one and the start of the other',
      {column: 1, remove: 5, insert: '-'},
      ['a.ana A', 'a.lou -', 'a.ben n', 'a.cem Cem'],
      ['A', 'Cem'],
    ],
    [
      'words of nobody known',
      {column: 0, insert: '✓ ', author: null, note: {own: true, startedAt: null}},
      ['a.ana Ana', 'a.ben Ben', 'a.cem Cem'],
      ['Ana', 'Cem'],
    ],
    [
      'words that are their author’s own',
      {column: 11, insert: ' Lou', note: {own: true, startedAt: null}},
      ['a.ana Ana', 'a.ben Ben', 'a.cem Cem', 'a.lou  Lou'],
      ['Ana', 'Cem', ' Lou'],
    ],
    [
      'nothing, in the place of words and a blank',
      {column: 0, remove: 4, note: {own: true, startedAt: null}},
      ['a.ben Ben', 'a.cem Cem'],
      ['Cem'],
    ],
    ['nothing, in the place of all', {column: 0, remove: 11}, [], []],
  ] as const)('stays theirs beside %s', (_case, changes, authors, own) => {
    const spliced = after(changes);
    expect(spliced && signed(spliced)).toEqual(authors);
    expect(spliced && owned(spliced)).toEqual(own);
  });
});

describe('the start of a turn', () => {
  const line: PadLine = {text: '- ▶ Ana', authors: [], own: [], startedAt: 1000};

  it.each([
    ['stays with a line that words are added to', {column: 7, insert: ' (question)'}, 1000],
    ['goes with what is replaced', {column: 0, remove: 2, insert: '✓ '}, null],
    ['goes with what is taken away', {column: 0, remove: 2}, null],
    ['goes with a mark behind a bullet', {column: 2, remove: 2, insert: '✓ '}, null],
    [
      'comes with a new mark',
      {column: 0, remove: 2, insert: '▶ ', note: {own: false, startedAt: 2000}},
      2000,
    ],
  ])('%s', (_case, changes, startedAt) => {
    expect(applyEdit([line], splice(changes))).toMatchObject([{startedAt}]);
  });
});

describe('many edits', () => {
  const edit = fc.oneof(
    fc
      .record({
        line: fc.nat(8),
        column: fc.nat(4),
        remove: fc.nat(2),
        insert: fc.constantFrom('', 'x'),
      })
      .map(splice),
    fc.record({line: fc.nat(8), lines: fc.constant([newLine('a'), newLine('b')])}).map(insertLines),
    fc.record({line: fc.nat(8)}).map(({line}): LineEdit => ({kind: 'deleteLine', line})),
  );
  const pad = linesOfText('zéro\nun\ndeux\ntrois\nquatre\ncinq\nsix').map((line): PadLine => ({
    ...line,
    authors: [...line.text].slice(1).map((_, i) => ({from: i + 1, to: i + 2, author: `a.${i}`})),
    own: [{from: 0, to: line.text.length - 1}],
  }));

  it.each([
    ['in any order', (edits: LineEdit[]) => edits],
    ['the last line first', (edits: LineEdit[]) => edits.sort((a, b) => b.line - a.line)],
    [
      'the last column of the last line first',
      (edits: LineEdit[]) =>
        edits.sort(
          (a, b) =>
            b.line - a.line ||
            (b.kind === 'splice' ? b.column : -1) - (a.kind === 'splice' ? a.column : -1),
        ),
    ],
  ])('%s come to what they come to one by one', (_order, order) => {
    fc.assert(
      fc.property(fc.array(edit, {minLength: 16, maxLength: 40}), (some) => {
        let now: readonly PadLine[] = pad;
        const changes = order([...some]).map((one): Change => {
          const change = changeOf(now, [one]);
          now = applyChange(change, now);
          return change;
        });
        expect(linesAlike(applyChange(composeAll(changes), pad))).toEqual(linesAlike(now));
      }),
    );
  });

  it('planned on the same lines come to what they come to one by one, the last place first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(edit, {maxLength: 12, selector: ({line}) => line}), (any) => {
        const some = any.filter(({line}) => line < pad.length);
        const now = [...some].sort((a, b) => b.line - a.line).reduce(applyEdit, pad);
        expect(linesAlike(applyChange(changeOf(pad, some), pad))).toEqual(linesAlike(now));
      }),
    );
  });
});

describe('changes', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'é', ' ', '🦄'), maxLength: 8});
  /** A pad, and edits of which each fits the lines that the ones before it left. */
  const chain = fc
    .tuple(fc.array(text, {minLength: 1, maxLength: 6}), fc.array(fc.nat(), {maxLength: 9}))
    .map(([texts, seeds]) => {
      const before = linesOfText(texts.join('\n')).map((line, i): PadLine => {
        const whole = {from: 0, to: line.text.length};
        const signed = whole.to > 0 ? [{...whole, author: 'a.noor'}] : [];
        // A line without a character has nothing that could carry a start.
        return {...line, authors: signed, own: signed, startedAt: i % 2 && whole.to ? 1000 : null};
      });
      let after: readonly PadLine[] = before;
      const changes = seeds.flatMap((seed): Change[] => {
        const [one] = fc.sample(editOn(after), {numRuns: 1, seed});
        if (!one) return [];
        const change = changeOf(after, [one]);
        after = applyChange(change, after);
        return [change];
      });
      return {before, after, changes};
    });

  it('composed do at once what they do one after the other', () => {
    fc.assert(
      fc.property(chain, ({before, after, changes}) => {
        expect(linesAlike(applyChange(composeAll(changes), before))).toEqual(linesAlike(after));
      }),
      {numRuns: 10_000},
    );
  });

  it('are the same composed from the left, from the right and by halves', () => {
    fc.assert(
      fc.property(chain, ({changes}) => {
        const all = composeAll(changes);
        expect(changes.reduce(compose, noChange)).toEqual(all);
        expect(changes.reduceRight((right, left) => compose(left, right), noChange)).toEqual(all);
      }),
      {numRuns: 500},
    );
  });

  it('that take back what came come to nothing', () => {
    fc.assert(
      fc.property(chain, fc.nat(), text, ({before}, place, words) => {
        const line = place % before.length;
        const column = place % ((before[line]?.text.length ?? 0) + 1);
        const come = changeOf(before, [splice({line, column, insert: words})]);
        const between = applyChange(come, before);
        const go = changeOf(between, [splice({line, column, remove: words.length})]);
        expect(isNoChange(compose(come, go))).toBe(true);
      }),
    );
  });
});
