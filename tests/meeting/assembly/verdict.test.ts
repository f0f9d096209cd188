import {describe, expect, it} from 'vitest';
import type {Majority, Rules} from '../../../meeting/meeting';
import {defaultRules} from '../../../meeting/notation/rules';
import type {Tally} from '../../../meeting/assembly/tally';
import {decide} from '../../../meeting/assembly/verdict';

const tally = (forVotes: number, against: number, abstain = 0, nppv = 0): Tally => ({
  for: forVotes,
  against,
  abstain,
  nppv,
  labels: [],
  grouped: 0,
  unsigned: 0,
});
const nobodySaid = {present: null, entitled: null};
const twoThirds: Majority = {kind: 'qualified', a: 2, b: 3};
const rules = (changes: Partial<Rules>): Rules => ({...defaultRules, ...changes});

describe('a vote', () => {
  it.each([
    ['simple', {kind: 'simple'}, tally(3, 2), 'carried'],
    ['simple', {kind: 'simple'}, tally(2, 3), 'rejected'],
    ['simple', {kind: 'simple'}, tally(2, 2, 1), 'tied'], // a tie is not adopted
    ['simple, nobody', {kind: 'simple'}, tally(0, 0, 5), 'rejected'],
    ['absolute', {kind: 'absolute'}, tally(6, 5), 'carried'],
    ['absolute, just half', {kind: 'absolute'}, tally(5, 5), 'tied'],
    ['2/3', twoThirds, tally(4, 2), 'carried'],
    ['2/3, one short', twoThirds, tally(3, 2), 'rejected'],
    ['2/3 of nobody', twoThirds, tally(0, 0), 'rejected'], // 0 ≥ 0 would carry an empty vote
    ['unanimity', {kind: 'unanimity'}, tally(5, 0, 2), 'carried'],
    ['unanimity, one against', {kind: 'unanimity'}, tally(5, 1), 'rejected'],
    ['consensus with a disagreement', {kind: 'consensus'}, tally(5, 1), 'carried'],
    ['consent with an objection', {kind: 'consent'}, tally(5, 1), 'rejected'],
  ] as const)('%s', (_name, majority, votes, outcome) => {
    expect(decide(votes, rules({majority}), nobodySaid).outcome).toBe(outcome);
  });

  it('takes a threshold of the base that the rule names', () => {
    const majority = {kind: 'absolute'} as const;
    const votes = tally(5, 3, 3);
    const people = {present: 12, entitled: 20};
    const outcomes = (['expressed', 'expressedAndAbstentions', 'present', 'entitled'] as const).map(
      (base) => decide(votes, rules({majority, base}), people).outcome,
    );
    expect(outcomes).toEqual(['carried', 'rejected', 'rejected', 'rejected']);
  });

  it.each([
    ['outsideBase', 9, 'carried'],
    ['relativePostponement', 3, 'carried'],
    ['relativePostponement', 4, 'postponed'],
    ['absolutePostponement', 4, 'carried'],
    ['absolutePostponement', 5, 'postponed'],
  ] as const)('with NPPV %s and %i of them is %s', (nppv, count, outcome) => {
    expect(decide(tally(3, 1, 0, count), rules({nppv}), nobodySaid).outcome).toBe(outcome);
  });

  it.each([
    [{kind: 'number', people: 5}, {present: 4, entitled: null}, 'inquorate'],
    [{kind: 'number', people: 5}, {present: 5, entitled: null}, 'carried'],
    [{kind: 'fraction', a: 1, b: 3}, {present: 6, entitled: 20}, 'inquorate'], // ⌈20/3⌉ = 7
    [{kind: 'fraction', a: 1, b: 3}, {present: 7, entitled: 20}, 'carried'],
    [{kind: 'number', people: 4}, nobodySaid, 'carried'], // whoever voted is there
  ] as const)('with a quorum of %j and %j is %s', (quorum, people, outcome) => {
    expect(decide(tally(3, 1), rules({quorum}), people).outcome).toBe(outcome);
  });

  it('with labels of its own is won by the largest count; a tie is said', () => {
    const labels = (a: number, b: number): Tally => ({
      ...tally(0, 0),
      labels: [
        {label: 'Lundi', count: a},
        {label: 'Mardi', count: b},
      ],
    });
    expect(decide(labels(3, 1), defaultRules, nobodySaid)).toMatchObject({
      outcome: 'chosen',
      winners: ['Lundi'],
    });
    expect(decide(labels(2, 2), defaultRules, nobodySaid).outcome).toBe('tied');
    expect(decide(labels(0, 0), defaultRules, nobodySaid).outcome).toBe('rejected');
  });
});
