import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {composeMinutes} from '../../../meeting/minutes/compose';
import {actionsOf, decisionsOf, entryNumbers} from '../../../meeting/minutes/records';
import type {DecisionRecord} from '../../../meeting/minutes/records';
import {writeMarkdown} from '../../../meeting/minutes/markdown';
import {meetingOf} from '../pads';

const voted = (...votes: string[]): DecisionRecord[] =>
  decisionsOf(
    meetingOf(
      ['00 - General', 'Majority: 2/3', '02 - Speaking turns', '03 - Votes', ...votes].join('\n'),
    ),
  );

describe('the record of decisions', () => {
  it('keeps the figures and the rule that were announced', () => {
    const line = '→ Carried: 9 for, 8 against (simple majority: 9 > 8)';
    expect(voted('Strike', 'For: +1 +1', line)[0]?.result).toEqual({
      outcome: 'Carried',
      figures: '9 for, 8 against',
      rule: 'simple majority: 9 > 8',
    });
  });

  it('derives from the ballots what was not', () => {
    expect(voted('Strike', 'For: +1 +1', 'Against: +1', '→ Carried')[0]?.result).toEqual({
      outcome: 'Carried',
      figures: '2 for, 1 against, 0 abstentions',
      rule: 'majority of 2/3 of votes cast: 3×2 ≥ 2×3',
    });
  });

  it('says by which other bases it would be otherwise, as long as the line is what the pad comes to', () => {
    const remarksOf = (result: string, entitled = 40): readonly string[] | undefined =>
      decisionsOf(
        meetingOf(
          ['00 - General', 'Weekly', 'Majority: absolute', `Entitled: ${entitled}`]
            .concat('02 - Queue', '03 - Votes', 'Strike', 'For: +12', 'Against: +3', result)
            .join('\n'),
        ),
      )[0]?.remarks;
    const line =
      '→ Carried: 12 for, 3 against, 0 abstentions, including 15 in groups (absolute majority of votes cast: 2×12 > 15)';
    expect(remarksOf(line)).toEqual(['out of those entitled, it would be rejected: 2×12 ≤ 40']);
    expect(remarksOf(line, 20)).toEqual([]);
    expect(remarksOf('→ Carried: 12 for, 3 against')).toEqual([]);
  });

  it.each([
    ['without choices', []],
    ['where no ballot was written', ['For:', 'Against:']],
  ])('invents no figures for a show of hands %s', (_case, choices) => {
    expect(voted('Strike', ...choices, '→ Carried by a show of hands')).toMatchObject([
      {
        text: 'Strike',
        result: {outcome: 'Carried by a show of hands', figures: null, rule: null},
        remarks: [],
      },
    ]);
  });

  it('says no rule where the largest count decides', () => {
    expect(voted('When?', 'Monday: +1', 'Tuesday: +1 +1', '→ Tuesday it is')[0]?.result).toEqual({
      outcome: 'Tuesday it is',
      figures: 'Monday 1, Tuesday 2',
      rule: null,
    });
  });

  it('leaves open votes out', () => {
    expect(voted('Strike', 'For: +1')).toEqual([]);
  });
});

/** `vote 2, decision 1, action 3`: what the minutes of these lines would number. */
const numbersOf = (votes: readonly string[], notes: readonly string[]): string => {
  const meeting = meetingOf(
    ['02 - Queue', '03 - Votes', ...votes, '05 - Minutes', ...notes].join('\n'),
  );
  return [
    ...decisionsOf(meeting).map(({kind, number, text}) => `${kind} ${number} ${text}`),
    ...actionsOf(meeting).map(({number, text}) => `action ${number} ${text}`),
  ].join(', ');
};

describe('numbers', () => {
  it.each([
    [
      'count each kind by itself',
      ['A', '→ Yes'],
      ['Decision: b', 'Action: c'],
      'vote 1 A, decision 1 b, action 1 c',
    ],
    ['leave room for a vote that is open', ['A', 'For: +1', '', 'B', '→ Yes'], [], 'vote 2 B'],
    [
      'stay when that vote is closed later',
      ['A', 'For: +1', '→ No', '', 'B', '→ Yes'],
      [],
      'vote 1 A, vote 2 B',
    ],
    [
      'stay when something is added below',
      [],
      ['Decision: a', 'Action: x', 'Decision: b', 'Action: y'],
      'decision 1 a, decision 2 b, action 1 x, action 2 y',
    ],
    [
      'are those that are typed, and go on after the highest',
      [],
      ['Decision 4: a', 'Decision: b', 'Decision no. 2: c', 'Decision: d'],
      'decision 4 a, decision 5 b, decision 2 c, decision 6 d',
    ],
    ['of actions may be typed too', [], ['Action 3: a', 'To do: b'], 'action 3 a, action 4 b'],
  ] as const)('%s', (_case, votes, notes, expected) => {
    expect(numbersOf(votes, notes)).toBe(expected);
  });

  it('of what is above never change by what is added below', () => {
    const line = fc.constantFrom(
      ...['Decision: a', 'Decision 3: b', 'Action: c', 'Action n° 12: d', 'a note', 'Sam: words'],
    );
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (above, below) => {
        const numbers = (notes: readonly string[]): unknown[] => [
          ...entryNumbers(meetingOf(['02 - Queue', '05 - Minutes', ...notes].join('\n'))),
        ];
        expect(numbers([...above, ...below])).toEqual(expect.arrayContaining(numbers(above)));
      }),
    );
  });
});

const decisionsText = (...lines: string[]): string =>
  writeMarkdown(
    composeMinutes(meetingOf(lines.join('\n')), {form: 'decisions', countsOnly: false}),
  );

describe('the minutes of decisions', () => {
  it('number votes and noted decisions, and say who was there only as a number', () => {
    const text = decisionsText(
      ...['00 - General', 'Date: Monday', 'Present: Ana, Ben', 'Chair: Ana'],
      ...['02 - Speaking turns', '03 - Votes', 'Strike', '→ Carried'],
      ...['05 - Minutes', 'Decision: a new banner', 'Action: paint it — Ben, by Friday'],
    );
    expect(text).toContain('- **Date:** Monday\n- **Present:** 2\n');
    expect(text).toContain('| Vote 1 | Strike |  |  | **Carried** |\n');
    expect(text).toContain('| Decision 1 | a new banner |  |  |  |\n');
    expect(text).toContain('| Action 1 | paint it | Ben | by Friday |  |\n');
    expect(text).not.toContain('Ana');
  });

  it('say nothing of attendance where the pad does not', () => {
    expect(decisionsText('03 - Votes', 'Strike', '→ Carried', '04 - SOS')).not.toContain('Present');
  });

  it('say it where there are none', () => {
    expect(decisionsText('00 - General', 'Weekly', '01 - Agenda', 'A')).toContain(
      'No decision is noted.',
    );
  });
});
