import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {groupShares} from '../../../meeting/assembly/group-shares';
import {
  speakingByItem,
  speakingByKind,
  speakingByPerson,
} from '../../../meeting/assembly/speaking-stats';
import type {PersonSpeaking} from '../../../meeting/assembly/speaking-stats';
import {meetingOf} from '../pads';

const meeting = meetingOf(
  [
    '01 - Ordre du jour',
    '✓ A - Bilan',
    '▶ B - Caisse',
    'C - Divers',
    '02 - Tour de parole',
    '✓ Ana (1 min)',
    '— Bilan —',
    '✓ ana (question) (30 s)',
    '✓ Ben',
    '✗ Cem (2 min)',
    '— Caisse —',
    '▶ Ben (point technique)',
    'Dia',
  ].join('\n'),
);

describe('speaking', () => {
  it('by person counts turns, time, and turns without a known time', () => {
    expect(speakingByPerson(meeting)).toEqual([
      {name: 'Ana', turns: 2, spokenMs: 90_000, unmeasured: 0},
      {name: 'Ben', turns: 2, spokenMs: 0, unmeasured: 2},
    ]);
  });

  it('by item has every item of the agenda, and turns above the first line', () => {
    expect(speakingByItem(meeting)).toEqual([
      {item: null, turns: 1, spokenMs: 60_000, unmeasured: 0},
      {item: 'bilan#1', turns: 2, spokenMs: 30_000, unmeasured: 1},
      {item: 'caisse#1', turns: 1, spokenMs: 0, unmeasured: 1},
      {item: 'divers#1', turns: 0, spokenMs: 0, unmeasured: 0},
    ]);
  });

  it('by kind has every kind', () => {
    expect(speakingByKind(meeting).map(({kind, turns}) => [kind, turns])).toEqual([
      ['topic', 2],
      ['reply', 0],
      ['question', 1],
      ['technical', 1],
    ]);
  });

  it('of a pad without turns is nothing', () => {
    expect(speakingByPerson(meetingOf(''))).toEqual([]);
    expect(speakingByItem(meetingOf(''))).toEqual([]);
  });
});

/** So many people of each group, each with so many turns. */
const peopleOf = (groups: readonly (readonly [group: string, turns: readonly number[]])[]) =>
  groups.flatMap(([group, turns]) =>
    turns.map((count, i): PersonSpeaking => {
      return {name: `${group}${i}`, turns: count, spokenMs: count * 1000, unmeasured: 0};
    }),
  );
const firstLetter = (name: string): string | null => (name.startsWith('-') ? null : name.charAt(0));
const five = [1, 1, 1, 1, 1];

describe('shares of groups', () => {
  it.each([
    [
      'of five people each',
      [
        ['a', five],
        ['b', five],
      ],
      [50, 50],
    ],
    [
      'of thirds: the first gets what is left',
      [
        ['a', five],
        ['b', five],
        ['c', five],
      ],
      [34, 33, 33],
    ],
    [
      'of unequal sums: the largest remainder gets it',
      [
        ['a', five],
        ['b', [...five, 1]],
      ],
      [45, 55],
    ],
    [
      'with one that had nothing',
      [
        ['a', five],
        ['b', [0, 0, 0, 0, 0]],
      ],
      [100, 0],
    ],
    [
      'with people who count themselves nowhere',
      [
        ['a', five],
        ['-', [9, 9]],
      ],
      [100],
    ],
    [
      'of four people',
      [
        ['a', five],
        ['b', [1, 1, 1, 1]],
      ],
      null,
    ],
    ['of which nobody had anything', [['a', [0, 0, 0, 0, 0]]], null],
    ['of nobody', [], null],
  ] as const)('%s', (_case, groups, percents) => {
    const shares = groupShares(peopleOf(groups), firstLetter, 'turns');
    expect(shares && shares.map(({percent}) => percent)).toEqual(percents);
  });

  it('come in the order of the groups’ names, and what rounding leaves goes to the largest remainder', () => {
    const people = peopleOf([
      ['c', [1, 1, 1, 1, 1]],
      ['a', [2, 2, 2, 2, 3]],
      ['b', [1, 1, 1, 1, 2]],
    ]);
    expect(groupShares(people, firstLetter, 'turns')).toEqual([
      {group: 'a', percent: 50},
      {group: 'b', percent: 27},
      {group: 'c', percent: 23},
    ]);
  });

  it('are of turns or of time', () => {
    const people = peopleOf([
      ['a', five],
      ['b', five],
    ]).map((person) => (person.name.startsWith('a') ? {...person, spokenMs: 3000} : person));
    expect(groupShares(people, firstLetter, 'spokenMs')).toEqual([
      {group: 'a', percent: 75},
      {group: 'b', percent: 25},
    ]);
  });

  it('add up to 100, are less than one percent off, and are of groups of five or more', () => {
    const turns = fc.array(fc.nat(500), {minLength: 3, maxLength: 9});
    const groups = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdefg'), turns), {
      minLength: 1,
      selector: ([group]) => group,
    });
    fc.assert(
      fc.property(groups, (all) => {
        const people = peopleOf(all);
        const shares = groupShares(people, firstLetter, 'turns');
        const total = people.reduce((sum, person) => sum + person.turns, 0);
        const isShown = total > 0 && all.every(([, each]) => each.length >= 5);
        expect(shares !== null).toBe(isShown);
        if (!shares) return;
        expect(shares.reduce((sum, {percent}) => sum + percent, 0)).toBe(100);
        for (const {group, percent} of shares) {
          const amount = (all.find(([name]) => name === group)?.[1] ?? []).reduce(
            (a, b) => a + b,
            0,
          );
          expect(Math.abs(percent - (100 * amount) / total)).toBeLessThan(1);
        }
      }),
    );
  });
});
