import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyChange} from '../../../meeting/change/apply';
import type {Change} from '../../../meeting/change/change';
import {changeOf} from '../../../meeting/change/change-of-edits';
import {composeAll} from '../../../meeting/change/compose';
import type {LineEdit} from '../../../meeting/change/line-edit';
import {parseMeeting} from '../../../meeting/parse';
import {planEdits} from '../../../meeting/plan';
import {tallyOf} from '../../../meeting/assembly/tally';
import {untimedMarks} from '../../../meeting/plan/untimed';
import {
  writeBoldChangeset,
  writeChangeset,
  writeStartsChangeset,
} from '../../../server/host/changeset';
import type {ChangesetTools} from '../../../server/host/changeset';
import type {AText, AttributePool} from '../../../server/host/etherpad-types';
import {readPadText} from '../../../server/host/pad-text';
import type {PadText} from '../../../server/pad-host';
import {editOn, linesAlike} from '../../meeting/change/edits';
import {ask, fixture, meetingOf, padFacts} from '../../meeting/pads';
import {algebra, newPool} from '../etherpad-algebra';

const toolsOf = (pool: AttributePool, systemAuthor = ''): ChangesetTools => ({
  numberOf: (key, value) => pool.putAttrib([key, value]),
  systemAuthor,
});

const read = (atext: AText, pool: AttributePool): PadText =>
  readPadText(atext, (number) => pool.numToAttrib[number]);

/** A pad's text with a list line, signed by two people, as Etherpad stores it. */
const signedPad = (lines: readonly string[], pool: AttributePool): AText => {
  const numbers = [pool.putAttrib(['author', 'a.x']), pool.putAttrib(['author', 'a.y'])];
  const ops = lines.map((line, i) => `*${numbers[i % 2] ?? 0}|1+${(line.length + 1).toString(36)}`);
  return {text: `${lines.join('\n')}\n`, attribs: ops.join('')};
};

const text = fc.string({unit: fc.constantFrom('a', 'é', ' ', '+', '🦄'), maxLength: 8});
const someLines = fc.array(text, {minLength: 1, maxLength: 8});

describe('a changeset', () => {
  it('does to Etherpad’s text what its change does to the lines: authors, owners and starts included', () => {
    fc.assert(
      fc.property(someLines, fc.array(fc.nat(), {minLength: 1, maxLength: 6}), (lines, seeds) => {
        const pool = newPool();
        const before = signedPad(lines, pool);
        const pad = read(before, pool);
        let current = pad.lines;
        const changes: Change[] = [];
        for (const seed of seeds) {
          const [edit] = fc.sample(editOn(current), {numRuns: 1, seed});
          if (!edit) continue;
          const change = changeOf(current, [edit]);
          changes.push(change);
          current = applyChange(change, current);
        }
        const all = composeAll(changes);
        expect(linesAlike(applyChange(all, pad.lines))).toEqual(linesAlike(current));
        const changeset = writeChangeset(pad, all, toolsOf(pool));
        if (changeset === null) {
          expect(linesAlike(current)).toEqual(linesAlike(pad.lines));
          return;
        }
        algebra.checkRep(changeset);
        const after = algebra.applyToAText(changeset, before, pool);
        expect(after.text).toBe(`${current.map((line) => line.text).join('\n')}\n`);
        expect(linesAlike(read(after, pool).lines)).toEqual(linesAlike(current));
      }),
      {numRuns: 800},
    );
  });

  it('is canonical for every single edit, by Etherpad’s own check', () => {
    fc.assert(
      fc.property(
        someLines.chain((lines) =>
          fc.tuple(
            fc.constant(lines),
            editOn(lines.map((line) => ({text: line, startedAt: null}))),
          ),
        ),
        ([lines, edit]) => {
          const pool = newPool();
          const pad = read(signedPad(lines, pool), pool);
          const changeset = writeChangeset(pad, changeOf(pad.lines, [edit]), toolsOf(pool));
          if (changeset !== null) expect(algebra.checkRep(changeset)).toBe(changeset);
        },
      ),
      {numRuns: 400},
    );
  });

  it('leaves Etherpad’s list markers where they are', () => {
    const pool = newPool();
    const list = pool.putAttrib(['list', 'bullet1']);
    const marker = pool.putAttrib(['lmkr', '1']);
    const before: AText = {
      text: '02 - Tour de parole\n*Ana\n*Ben\n',
      attribs: `|1+k*${list}*${marker}+1|1+4*${list}*${marker}+1|1+4`,
    };
    const pad = read(before, pool);
    expect(pad.lines.map((line) => line.text)).toEqual(['02 - Tour de parole', 'Ana', 'Ben']);
    const {change} = planEdits(
      parseMeeting(pad.lines),
      [ask('Sam', {kind: 'giveFloor', turn: 'ana#1', expected: null})],
      padFacts,
    );
    const changeset = writeChangeset(pad, change, toolsOf(pool)) ?? '';
    const after = algebra.applyToAText(changeset, before, pool);
    expect(after.text).toBe('02 - Tour de parole\n*▶ Ana\n*Ben\n');
    expect(read(after, pool).lines[1]).toMatchObject({
      text: '▶ Ana',
      startedAt: Date.UTC(2020, 3, 12, 12),
    });
  });

  it('signs the host’s own lines where the host asks for it', () => {
    const pool = newPool();
    const before = algebra.makeAText('un\n');
    const edit: LineEdit = {
      kind: 'insertLines',
      line: 1,
      lines: [{text: 'deux', bold: false}],
      author: null,
      own: false,
    };
    const pad = read(before, pool);
    const change = changeOf(pad.lines, [edit]);
    const changeset = writeChangeset(pad, change, toolsOf(pool, 'a.etherpad-system'));
    const after = algebra.applyToAText(changeset ?? '', before, pool);
    expect(read(after, pool).lines[1]?.authors).toEqual([
      {from: 0, to: 4, author: 'a.etherpad-system'},
    ]);
  });

  it('that makes headings bold changes no character', () => {
    const pool = newPool();
    const before = algebra.makeAText('titre\ntexte\ntitre 2\n\n');
    const changeset = writeBoldChangeset(before.text, new Set([0, 2, 3]), toolsOf(pool)) ?? '';
    expect(algebra.checkRep(changeset)).toBe(changeset);
    const after = algebra.applyToAText(changeset, before, pool);
    expect(after.text).toBe(before.text);
    expect(after.attribs).toBe('*0+5|2+7*0+7|2+2');
    expect(writeBoldChangeset(before.text, new Set(), toolsOf(pool))).toBeNull();
  });
});

describe('the start of what somebody marked by hand', () => {
  const pad = (lines: readonly string[], pool: AttributePool): AText => signedPad(lines, pool);
  it.each([
    ['a turn', ['02 - Tour de parole', '✓ Ana', '▶ Ben', 'Cem'], [null, null, 5000, null]],
    ['an item', ['01 - Ordre du jour', '- > Caisse', '- Divers'], [null, 5000, null]],
    [
      'both',
      ['01 - Ordre du jour', '▶ Caisse', '02 - Tour de parole', '1. ► Ana 🦄'],
      [null, 5000, null, 5000],
    ],
    [
      'of two marks in one section, the later',
      ['02 - Tour de parole', '▶ Ana', '▶ Ben'],
      [null, null, 5000],
    ],
  ])('is noted on its mark and changes no character: %s', (_case, lines, expected) => {
    const pool = newPool();
    const before = pad(lines, pool);
    const text = read(before, pool);
    const changeset =
      writeStartsChangeset(text, untimedMarks(parseMeeting(text.lines)), 5000, toolsOf(pool)) ?? '';
    expect(algebra.checkRep(changeset)).toBe(changeset);
    const after = algebra.applyToAText(changeset, before, pool);
    expect(after.text).toBe(before.text);
    const readAgain = read(after, pool);
    expect(readAgain.lines.map(({startedAt}) => startedAt)).toEqual(expected);
    expect(readAgain.lines.map(({authors}) => authors)).toEqual(
      text.lines.map(({authors}) => authors),
    );
    const again = untimedMarks(parseMeeting(readAgain.lines));
    expect(writeStartsChangeset(readAgain, again, 6000, toolsOf(pool))).toBeNull();
  });

  it('stands behind the marker of a list', () => {
    const pool = newPool();
    const number = pool.putAttrib(['list', 'bullet1']);
    const before: AText = {
      text: '02 - Tour de parole\n*▶ Ana\n',
      attribs: `|1+k*${number}+1|1+6`,
    };
    const text = read(before, pool);
    const marks = untimedMarks(parseMeeting(text.lines));
    const changeset = writeStartsChangeset(text, marks, 5000, toolsOf(pool)) ?? '';
    const after = algebra.applyToAText(changeset, before, pool);
    expect(read(after, pool).lines[1]).toMatchObject({text: '▶ Ana', startedAt: 5000});
  });
});

describe('edits typed meanwhile and planned edits', () => {
  const merge = (
    before: AText,
    byHand: string,
    planned: string,
    pool: AttributePool,
  ): readonly [AText, AText] => {
    const apply = (atext: AText, changeset: string): AText =>
      algebra.applyToAText(changeset, atext, pool);
    return [
      apply(apply(before, byHand), algebra.follow(byHand, planned, false, pool)),
      apply(apply(before, planned), algebra.follow(planned, byHand, true, pool)),
    ];
  };

  it('converge, and nobody’s turn or ballot is lost or doubled', () => {
    const requests = [
      ask('Ana', {kind: 'joinQueue', turnKind: 'topic'}),
      ask('Ben', {kind: 'castBallot', proposal: 'faire un tract commun#1', choice: 'for'}),
      ask('Cem', {kind: 'addTurn', name: 'Max', turnKind: 'topic'}),
      ask('Dia', {kind: 'setList', state: 'closed', expected: 'open'}),
      ask('Eli', {kind: 'takeRole', role: 'scribe'}),
      ask('Flo', {kind: 'setRule', rule: 'quorum', value: '1/3', expected: '10'}),
    ];
    const {change} = planEdits(meetingOf(fixture('hand-typed')), requests, padFacts);
    fc.assert(
      fc.property(fc.nat(), fc.nat(8), text, (place, removed, typed) => {
        const pool = newPool();
        const before = algebra.makeAText(fixture('hand-typed'));
        const pad = read(before, pool);
        const planned = writeChangeset(pad, change, toolsOf(pool)) ?? '';
        const start = place % (before.text.length - 1);
        const count = Math.min(removed, before.text.length - 1 - start);
        const byHand = algebra.makeSplice(before.text, start, count, typed);
        const [one, other] = merge(before, byHand, planned, pool);
        expect(one).toEqual(other);
        const merged = read(one, pool).lines;
        const signedBy = (author: string): string[] =>
          merged.flatMap((line) =>
            line.authors
              .filter((run) => run.author === author)
              .map((run) => line.text.slice(run.from, run.to)),
          );
        expect(signedBy('a.ana').join('')).toBe('Ana');
        expect(signedBy('a.ben').join('')).toBe(' +1');
        expect(signedBy('a.cem').join('')).toBe('Max');
        expect(signedBy('a.dia').join('')).toBe('— Liste close —');
        expect(signedBy('a.eli').join('')).toBe(', Eli');
        expect(signedBy('a.flo').join('')).toBe('1/3');
      }),
      {numRuns: 300},
    );
  });

  it('a turn and the line of its item stay whole, beside what is typed at their place', () => {
    const lines = ['01 - ODJ', 'A - Bilan', '▶ B - Caisse', '02 - File', '— Bilan —', 'Sam'];
    const requests = [
      ask('Ana', {kind: 'joinQueue', turnKind: 'topic'}),
      ask('Ben', {kind: 'moveAgenda', item: 'bilan#1', expected: 'caisse#1'}),
      ask('Cem', {kind: 'joinQueue', turnKind: 'topic'}),
    ];
    const {change} = planEdits(meetingOf(lines.join('\n')), requests, padFacts);
    fc.assert(
      fc.property(fc.nat(12), text, (back, typed) => {
        const pool = newPool();
        const before = signedPad(lines, pool);
        const pad = read(before, pool);
        const planned = writeChangeset(pad, change, toolsOf(pool)) ?? '';
        const place = before.text.length - 1 - back;
        const byHand = algebra.makeSplice(before.text, place, 0, typed);
        const [one, other] = merge(before, byHand, planned, pool);
        expect(one).toEqual(other);
        const merged = one.text.split('\n');
        for (const line of ['— Caisse —', 'Ana', 'Cem']) expect(merged).toContain(line);
        expect(merged.indexOf('Ana')).toBe(merged.indexOf('— Caisse —') + 1);
      }),
    );
  });

  it('in the same line both count', () => {
    const pool = newPool();
    const before = algebra.makeAText('03 - Vote\nBudget\nPour : +1\n');
    const pad = read(before, pool);
    const {change} = planEdits(
      parseMeeting(pad.lines),
      [ask('Ben', {kind: 'castBallot', proposal: 'budget#1', choice: 'for'})],
      padFacts,
    );
    const planned = writeChangeset(pad, change, toolsOf(pool)) ?? '';
    const byHand = algebra.makeSplice(before.text, before.text.length - 1, 0, ' +1');
    for (const merged of merge(before, byHand, planned, pool)) {
      expect(merged.text).toBe('03 - Vote\nBudget\nPour : +1 +1 +1\n');
      expect(parseMeeting(read(merged, pool).lines).proposals.map(tallyOf)).toMatchObject([
        {for: 3},
      ]);
    }
  });
});
