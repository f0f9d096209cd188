import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../../meeting/assembly/tally';
import {countOf, decide, quorumNeeded} from '../../../meeting/assembly/verdict';
import type {People, Verdict} from '../../../meeting/assembly/verdict';
import type {Base, Majority, Rules} from '../../../meeting/meeting';
import {defaultRules} from '../../../meeting/notation/rules';
import {bases as baseForms} from '../../../meeting/rules/bases';
import {sumOf} from '../../../meeting/rules/count';
import {majorities as majorityForms} from '../../../meeting/rules/majorities';
import {meaningsOf} from '../meanings';
import {meetingOf} from '../pads';
import {labelled, tally} from './tallies';

const nobodySaid = {present: null, entitled: null};
const qualified = (a: number, b: number): Majority => ({kind: 'qualified', a, b});
const baseOf = (votes: Parameters<typeof countOf>[0], base: Base, people: People): number =>
  sumOf(countOf(votes, people), baseForms[base]);
const rules = (changes: Partial<Rules>): Rules => ({...defaultRules, ...changes});
/** `2×12 > 20`: what decided, or null. */
const numbersOf = ({inequality: found}: Pick<Verdict, 'inequality'>): string | null =>
  found && `${found.leftFactor}×${found.left} ${found.sign} ${found.rightFactor}×${found.right}`;

describe('a majority', () => {
  it.each([
    ['simple', {kind: 'simple'}, tally(3, 2), 'carried'],
    ['simple', {kind: 'simple'}, tally(2, 3), 'rejected'],
    ['simple', {kind: 'simple'}, tally(2, 2, 1), 'tied'], // a tie is not adopted
    ['simple, nobody', {kind: 'simple'}, tally(0, 0, 5), 'rejected'],
    ['absolute', {kind: 'absolute'}, tally(6, 5), 'carried'],
    ['absolute, just half', {kind: 'absolute'}, tally(5, 5), 'tied'],
    ['absolute, nobody', {kind: 'absolute'}, tally(0, 0), 'rejected'],
    ['2/3', qualified(2, 3), tally(4, 2), 'carried'],
    ['2/3, one short', qualified(2, 3), tally(3, 2), 'rejected'],
    ['2/3 of nobody', qualified(2, 3), tally(0, 0), 'rejected'], // 0 ≥ 0 would carry an empty vote
    ['2/3 and a tie', qualified(2, 3), tally(3, 3), 'rejected'],
    ['3/4, exactly', qualified(3, 4), tally(9, 3), 'carried'],
    ['3/4, one more against', qualified(3, 4), tally(9, 4), 'rejected'],
    ['4/5, exactly', qualified(4, 5), tally(8, 2), 'carried'],
    ['4/5, one short', qualified(4, 5), tally(7, 2), 'rejected'],
    ['unanimity', {kind: 'unanimity'}, tally(5, 0, 2), 'carried'],
    ['unanimity, one against', {kind: 'unanimity'}, tally(5, 1), 'rejected'],
    ['unanimity, one to one', {kind: 'unanimity'}, tally(1, 1), 'rejected'],
    ['unanimity of nobody', {kind: 'unanimity'}, tally(0, 0, 3), 'rejected'],
    ['strict unanimity', {kind: 'strictUnanimity'}, tally(5, 0, 0, 2), 'carried'],
    ['strict unanimity, an abstention', {kind: 'strictUnanimity'}, tally(5, 0, 1), 'rejected'],
    ['strict unanimity, one against', {kind: 'strictUnanimity'}, tally(5, 1), 'rejected'],
    ['consensus with a disagreement', {kind: 'consensus'}, tally(5, 1, 1), 'carried'],
    ['consensus, one to one', {kind: 'consensus'}, tally(1, 1), 'carried'],
    ['consensus, a block', {kind: 'consensus'}, labelled({Bloc: 1}, tally(9, 0)), 'rejected'],
    ['consensus, 0 blocks', {kind: 'consensus'}, labelled({Veto: 0}, tally(9, 0)), 'carried'],
    ['consensus of nobody', {kind: 'consensus'}, tally(0, 0, 4), 'rejected'],
    ['consent', {kind: 'consent'}, tally(5, 0, 1), 'carried'],
    ['consent with an objection', {kind: 'consent'}, tally(5, 1), 'rejected'],
    ['consent with a block', {kind: 'consent'}, labelled({Veto: 1}, tally(5, 0)), 'rejected'],
    ['consent of nobody: silence', {kind: 'consent'}, tally(0, 0), 'rejected'],
  ] as const)('%s', (_name, majority, votes, outcome) => {
    expect(decide(votes, rules({majority}), nobodySaid).outcome).toBe(outcome);
  });

  it('is of the base that the rule names', () => {
    const majority = {kind: 'absolute'} as const;
    const votes = tally(5, 3, 3);
    const people = {present: 12, entitled: 20};
    const outcomes = (['expressed', 'expressedAndAbstentions', 'present', 'entitled'] as const).map(
      (base) => decide(votes, rules({majority, base}), people).outcome,
    );
    expect(outcomes).toEqual(['carried', 'rejected', 'rejected', 'rejected']);
  });

  it.each([
    ['expressed', nobodySaid, 8],
    ['expressedAndAbstentions', nobodySaid, 11],
    ['voters', nobodySaid, 11],
    ['present', {present: 20, entitled: null}, 20],
    ['present', nobodySaid, 13], // whoever voted is there
    ['present', {present: 4, entitled: null}, 13], // a number that is out of date
    ['entitled', {present: 20, entitled: 40}, 40],
    ['entitled', nobodySaid, 13],
  ] as const)('of 5 for, 3 against, 3 abstentions, 2 NPPV: base %s with %j is %i', (...row) => {
    const [base, people, number] = row;
    expect(baseOf(tally(5, 3, 3, 2), base, people)).toBe(number);
  });

  it('that nobody carried has no numbers to rest on', () => {
    for (const majority of [qualified(2, 3), {kind: 'unanimity'}, {kind: 'consent'}] as const) {
      expect(decide(tally(0, 0), rules({majority}), nobodySaid).inequality).toBeNull();
    }
  });
});

describe('an evident majority', () => {
  it.each([
    // Present, then against, abstentions, NPPV; who is there and raised no hand is for.
    [42, tally(0, 3, 2), 'carried', '1×37 > 1×3'],
    [42, tally(9, 3, 2), 'carried', '1×37 > 1×3'], // nobody needs to count the hands for
    [10, tally(0, 4, 1, 1), 'tied', '1×4 = 1×4'],
    [10, tally(0, 5, 1), 'rejected', '1×4 < 1×5'],
    [10, tally(0, 10), 'rejected', '1×0 < 1×10'],
    [5, tally(6, 3), 'carried', '1×6 > 1×3'], // more ballots than people present
    [null, tally(6, 3, 2), 'carried', '1×6 > 1×3'], // all there is to go by
    [null, tally(0, 3, 2), 'rejected', '1×0 < 1×3'],
    [0, tally(0, 0), 'rejected', '1×0 = 1×0'],
  ] as const)('with %j present and %j is %s', (present, votes, outcome, numbers) => {
    const verdict = decide(votes, rules({majority: {kind: 'evident'}}), {present, entitled: null});
    expect([verdict.outcome, numbersOf(verdict)]).toEqual([outcome, numbers]);
    expect(verdict.tally).toEqual(votes);
  });

  it('leaves labels of their own to the largest count', () => {
    const people = {present: 40, entitled: null};
    const verdict = decide(
      labelled({Lundi: 2, Mardi: 1}),
      rules({majority: {kind: 'evident'}}),
      people,
    );
    expect(verdict).toMatchObject({outcome: 'chosen', winners: ['Lundi']});
  });

  it('weighs NPPV against those who are for, counted or not', () => {
    const evident = rules({majority: {kind: 'evident'}, nppv: 'relativePostponement'});
    const outcome = (present: number): string =>
      decide(tally(0, 1, 0, 5), evident, {present, entitled: null}).outcome;
    expect([outcome(11), outcome(10)]).toEqual(['carried', 'postponed']);
  });
});

describe('a tie', () => {
  it.each([
    ['simple', {kind: 'simple'}, 'expressed', tally(4, 4, 3), 'carried', '1×4 ≥ 1×4'],
    ['simple, 0 to 0', {kind: 'simple'}, 'expressed', tally(0, 0), 'rejected', null],
    ['absolute', {kind: 'absolute'}, 'expressed', tally(4, 4, 3), 'carried', '2×4 ≥ 1×8'],
    // Abstentions are in the way too: more than a tie stands against it.
    ['absolute', {kind: 'absolute'}, 'voters', tally(4, 4, 3), 'rejected', '2×4 ≤ 1×11'],
    // Half of the base, and no tie between for and against.
    ['absolute', {kind: 'absolute'}, 'voters', tally(4, 1, 3), 'rejected', '2×4 ≤ 1×8'],
    ['2/3', qualified(2, 3), 'expressed', tally(4, 4), 'rejected', '3×4 < 2×8'],
    ['unanimity', {kind: 'unanimity'}, 'expressed', tally(4, 4), 'rejected', '1×4 > 1×0'],
  ] as const)('under %s where the pad adopts ties', (...row) => {
    const [, majority, base, votes, outcome, numbers] = row;
    const verdict = decide(votes, rules({majority, base, tie: 'carried'}), nobodySaid);
    expect([verdict.outcome, numbersOf(verdict)]).toEqual([outcome, numbers]);
  });

  it.each([
    [{kind: 'absolute'}, 'voters', tally(4, 4, 3), 'rejected'],
    [{kind: 'absolute'}, 'voters', tally(4, 4), 'tied'],
    [{kind: 'simple'}, 'voters', tally(4, 4, 3), 'tied'],
  ] as const)('is not adopted otherwise: %j on %s', (majority, base, votes, outcome) => {
    expect(decide(votes, rules({majority, base}), nobodySaid).outcome).toBe(outcome);
  });

  it('between labels is a tie whatever the pad says of ties', () => {
    const verdict = decide(labelled({A: 2, B: 2, C: 1}), rules({tie: 'carried'}), nobodySaid);
    expect(verdict).toMatchObject({outcome: 'tied', winners: ['A', 'B']});
  });
});

describe('NPPV', () => {
  it.each([
    ['outsideBase', tally(3, 1, 0, 9), 'carried', '1×3 > 1×1'],
    ['relativePostponement', tally(3, 1, 0, 3), 'carried', '1×3 > 1×1'],
    ['relativePostponement', tally(3, 1, 0, 4), 'postponed', '1×4 > 1×3'],
    ['relativePostponement', tally(1, 3, 9, 3), 'rejected', '1×1 < 1×3'],
    ['relativePostponement', tally(1, 3, 9, 4), 'postponed', '1×4 > 1×3'],
    ['relativePostponement', tally(0, 0, 0, 1), 'postponed', '1×1 > 1×0'],
    ['absolutePostponement', tally(3, 1, 0, 4), 'carried', '1×3 > 1×1'],
    ['absolutePostponement', tally(3, 1, 0, 5), 'postponed', '2×5 > 1×9'],
    ['absolutePostponement', tally(3, 1, 1, 5), 'carried', '1×3 > 1×1'],
  ] as const)('%s, %j: %s', (nppv, votes, outcome, numbers) => {
    const verdict = decide(votes, rules({nppv}), nobodySaid);
    expect([verdict.outcome, numbersOf(verdict)]).toEqual([outcome, numbers]);
  });

  it('can send back a choice between labels', () => {
    const nppv = 'relativePostponement';
    const outcome = (n: number): string =>
      decide(labelled({A: 3, B: 1}, tally(0, 0, 0, n)), rules({nppv}), nobodySaid).outcome;
    expect([outcome(3), outcome(4)]).toEqual(['chosen', 'postponed']);
  });

  it('is in no base but those of people', () => {
    const votes = tally(2, 1, 0, 9);
    const bases = ['expressed', 'expressedAndAbstentions', 'voters'] as const;
    expect(bases.map((base) => baseOf(votes, base, nobodySaid))).toEqual([3, 3, 3]);
  });
});

describe('a quorum', () => {
  it.each([
    [{kind: 'number', people: 5}, {present: 4, entitled: null}, 'inquorate', '1×4 < 1×5'],
    [{kind: 'number', people: 5}, {present: 5, entitled: null}, 'carried', '1×5 ≥ 1×5'],
    [{kind: 'fraction', a: 1, b: 3}, {present: 6, entitled: 20}, 'inquorate', '1×6 < 1×7'],
    [{kind: 'fraction', a: 1, b: 3}, {present: 7, entitled: 20}, 'carried', '1×7 ≥ 1×7'],
    [{kind: 'fraction', a: 1, b: 2}, {present: 10, entitled: 20}, 'carried', '1×10 ≥ 1×10'],
    [{kind: 'fraction', a: 1, b: 2}, {present: 10, entitled: 21}, 'inquorate', '1×10 < 1×11'],
    [{kind: 'number', people: 4}, nobodySaid, 'carried', '1×4 ≥ 1×4'], // whoever voted is there
    [{kind: 'fraction', a: 1, b: 3}, nobodySaid, 'carried', null], // nobody said of how many
    [null, {present: 1, entitled: 99}, 'carried', null],
  ] as const)('of %j with %j: %s', (quorum, people, outcome, numbers) => {
    const verdict = decide(tally(3, 1), rules({quorum}), people);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.quorum && numbersOf({inequality: verdict.quorum})).toBe(numbers);
  });

  it('is the least whole number of people that makes the fraction', () => {
    const fractions = fc.tuple(fc.integer({min: 1, max: 100}), fc.integer({min: 1, max: 100}));
    fc.assert(
      fc.property(fractions, fc.nat(999_999), ([x, y], entitled) => {
        const [a, b] = x < y ? [x, y] : [y, x];
        const needed = quorumNeeded(rules({quorum: {kind: 'fraction', a, b}}), {
          present: null,
          entitled,
        });
        expect(needed).not.toBeNull();
        expect(b * (needed ?? 0)).toBeGreaterThanOrEqual(a * entitled);
        expect(b * ((needed ?? 0) - 1)).toBeLessThan(a * entitled);
      }),
    );
  });
});

describe('what is asked first', () => {
  const quorum = {kind: 'number', people: 10} as const;
  const nppv = 'relativePostponement';
  const few = {present: 4, entitled: null};
  const enough = {present: 10, entitled: null};
  it.each([
    ['the quorum, then NPPV', {quorum, nppv}, tally(1, 0, 0, 3), few, 'inquorate'],
    ['NPPV, once there is a quorum', {quorum, nppv}, tally(1, 0, 0, 3), enough, 'postponed'],
    [
      'NPPV, then a block',
      {nppv, majority: {kind: 'consensus'}},
      labelled({Veto: 1}, tally(1, 0, 0, 3)),
      nobodySaid,
      'postponed',
    ],
    ['NPPV, then the tie', {nppv, tie: 'carried'}, tally(2, 2, 0, 3), nobodySaid, 'postponed'],
    ['the threshold, then the tie', {tie: 'carried'}, tally(2, 3), nobodySaid, 'rejected'],
    ['the quorum, then labels', {quorum}, labelled({A: 3}), few, 'inquorate'],
  ] as const)('%s', (_name, changes, votes, people, outcome) => {
    expect(decide(votes, rules(changes), people).outcome).toBe(outcome);
  });
});

it('labels of their own are won by the largest count', () => {
  const outcomes = [labelled({A: 3, B: 1}), labelled({A: 0, B: 0}), labelled({A: 1, Veto: 9})].map(
    (votes) => decide(votes, defaultRules, nobodySaid),
  );
  expect(outcomes.map(({outcome, winners}) => [outcome, winners])).toEqual([
    ['chosen', ['A']],
    ['rejected', []],
    ['chosen', ['A']],
  ]);
});

it.each([
  [{kind: 'consent'}, 8, 3],
  [{kind: 'consent'}, 4, 0],
  [{kind: 'consent'}, null, null],
  [{kind: 'simple'}, 8, null],
] as const)('%j with %j present and 5 answers leaves %j unanswered', (majority, present, count) => {
  const people = {present, entitled: null};
  const verdict = decide(tally(3, 0, 1, 1), rules({majority}), people);
  expect([verdict.unanswered, verdict.outcome]).toEqual([count, 'carried']);
});

describe('laws of a verdict', () => {
  const voices = fc.record({
    p: fc.nat(60),
    c: fc.nat(60),
    a: fc.nat(60),
    n: fc.nat(60),
  });
  const majorities = fc.oneof(
    fc.constantFrom(...meaningsOf('majorities')).map((kind): Majority => ({kind})),
    fc.constantFrom(qualified(2, 3), qualified(3, 4), qualified(4, 5), qualified(1, 2)),
  );
  const bases = fc.constantFrom(...meaningsOf('bases'));
  const someRules = fc.record({
    majority: majorities,
    base: bases,
    nppv: fc.constantFrom(...meaningsOf('nppvRules')),
    tie: fc.constantFrom(...meaningsOf('ties')),
  });
  const people = fc.record({
    present: fc.option(fc.nat(200)),
    entitled: fc.option(fc.nat(400)),
  });

  it('an absolute majority is half plus one: at least ⌊base/2⌋ + 1', () => {
    fc.assert(
      fc.property(voices, bases, people, ({p, c, a, n}, base, of) => {
        const votes = tally(p, c, a, n);
        const {outcome} = decide(votes, rules({majority: {kind: 'absolute'}, base}), of);
        const halfPlusOne = Math.floor(baseOf(votes, base, of) / 2) + 1;
        expect(outcome === 'carried').toBe(p >= halfPlusOne);
      }),
    );
  });

  it('nothing is carried without a voice for it, unless who is for is not counted', () => {
    fc.assert(
      fc.property(voices, someRules, people, ({c, a, n}, changes, of) => {
        fc.pre(!majorityForms[changes.majority.kind].isSeen);
        expect(decide(tally(0, c, a, n), rules(changes), of).outcome).not.toBe('carried');
      }),
    );
  });

  it('one more voice for never undoes what was carried', () => {
    fc.assert(
      fc.property(voices, someRules, people, ({p, c, a, n}, changes, of) => {
        fc.pre(decide(tally(p, c, a, n), rules(changes), of).outcome === 'carried');
        // Of a base of people it may take one more of them, whose voice is the one that came.
        expect(decide(tally(p + 1, c, a, n), rules(changes), of).outcome).toBe('carried');
      }),
    );
  });

  it('rests on whole numbers, and on a comparison that is true', () => {
    fc.assert(
      fc.property(voices, someRules, people, ({p, c, a, n}, changes, of) => {
        const {inequality, quorum} = decide(tally(p, c, a, n), rules(changes), of);
        for (const found of [inequality, quorum]) {
          if (!found) continue;
          const left = found.leftFactor * found.left;
          const right = found.rightFactor * found.right;
          expect([left, right].every((side) => Number.isInteger(side) && side >= 0)).toBe(true);
          const holds = {
            '>': left > right,
            '≥': left >= right,
            '≤': left <= right,
            '<': left < right,
            '=': left === right,
          };
          expect([found, holds[found.sign]]).toEqual([found, true]);
        }
      }),
      {numRuns: 500},
    );
  });

  it('does not depend on the order of unsigned ballots, lines or proposals’ neighbours', () => {
    const lines = [
      'Pour : +1 +1 +12 Lyon',
      'Contre : +1 +3',
      'Abstention : +1',
      'NPPV :',
      '+1 -1 0',
    ];
    const shuffled = fc.shuffledSubarray(lines, {minLength: lines.length});
    fc.assert(
      fc.property(shuffled, (order) => {
        const {proposals, general} = meetingOf(['03 - Vote', 'Grève', ...order].join('\n'));
        const [proposal] = proposals;
        if (!proposal) throw new Error('no proposal was read');
        const counted = tallyOf(proposal);
        expect(counted).toMatchObject({for: 15, against: 5, abstain: 2, nppv: 0});
        expect(decide(counted, general.rules, nobodySaid).outcome).toBe('carried');
      }),
    );
  });
});
