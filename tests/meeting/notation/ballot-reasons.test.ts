import {describe, expect, it} from 'vitest';
import {choiceOf, tallyOf} from '../../../meeting/assembly/tally';
import type {Proposal} from '../../../meeting/meeting';
import {parseMeeting} from '../../../meeting/parse';
import {meetingOf} from '../pads';

const proposalIn = (...lines: string[]): Proposal => {
  const [proposal] = meetingOf(['03 - Vote', 'Tract', ...lines].join('\n')).proposals;
  if (!proposal) throw new Error('no proposal was read');
  return proposal;
};
const ballotsIn = (line: string): [weight: number, name: string, note: string][] =>
  proposalIn(line).choices.flatMap(({ballots}) =>
    ballots.map(({weight, name, note}): [number, string, string] => [weight, name, note]),
  );

describe('a ballot and its reason', () => {
  it.each([
    ['Objection : +1 Max – trop cher', [[1, 'Max', 'trop cher']]],
    ['Objection : +1 Max (trop cher)', [[1, 'Max', 'trop cher']]],
    ['Objection : +1 Max : trop cher', [[1, 'Max', 'trop cher']]],
    ['Objection: +1 Max: trop cher, et laid', [[1, 'Max', 'trop cher, et laid']]],
    ['Contre : +1 (trop cher)', [[1, '', 'trop cher']]],
    ['Contre : +1 – trop cher', [[1, '', 'trop cher']]],
    [
      'Contre : +1 Max - trop cher, +1 Noor',
      [
        [1, 'Max', 'trop cher'],
        [1, 'Noor', ''],
      ],
    ],
    [
      'Contre : +1 (Lou) +1 (Jean-Luc)',
      [
        [1, 'Lou', ''],
        [1, 'Jean-Luc', ''],
      ],
    ],
    [
      'Contre : +1 (Trop cher) +1 – Kosten',
      [
        [1, '', 'Trop cher'],
        [1, '', 'Kosten'],
      ],
    ],
    ['Veto : +1 (trop cher)', [[1, '', 'trop cher']]],
    [
      'Pour : +1 (Zoé) +1(sam)',
      [
        [1, 'Zoé', ''],
        [1, 'sam', ''],
      ],
    ],
    ['Pour : +1 – Zoé', [[1, 'Zoé', '']]],
    ['Lundi : +1 (Zoé)', [[1, 'Zoé', '']]],
    [
      'Contre : +1 (a) +1 (b) +1',
      [
        [1, '', 'a'],
        [1, '', 'b'],
        [1, '', ''],
      ],
    ],
    [
      'Contre : +1 Max (cela fait +20 % par an) +1',
      [
        [1, 'Max', 'cela fait +20 % par an'],
        [1, '', ''],
      ],
    ],
    ['Contre : +12 Lyon (mandat)', [[12, 'Lyon', 'mandat']]],
    ['Contre : +1 Max (Lyon) – trop cher', [[1, 'Max', 'Lyon – trop cher']]],
    ['Contre : +1 Jean-Luc', [[1, 'Jean-Luc', '']]],
    ['Contre : +1 Max à 18:30', [[1, 'Max à 18:30', '']]],
    ['Contre : +1 Max (', [[1, 'Max', '']]],
    ['Contre : +1 Max ()', [[1, 'Max', '']]],
    ['Contre : +1 Max –', [[1, 'Max –', '']]],
  ])('%s', (line, ballots) => {
    expect(ballotsIn(line)).toEqual(ballots);
  });

  it('spans its reason, and not the blank behind it', () => {
    const line = 'Contre : +1 Max (trop cher),  +1 ';
    const spans = proposalIn(line).choices.flatMap(({ballots}) =>
      ballots.map(({from, to}) => line.slice(from, to)),
    );
    expect(spans).toEqual(['+1 Max (trop cher)', '+1']);
  });

  it('is its author’s own with a reason typed behind it', () => {
    const line = (text: string, author: string | null) => ({
      text,
      authors: author === null ? [] : [{from: 0, to: text.length, author}],
      own: [],
      startedAt: null,
    });
    const [proposal] = parseMeeting([
      line('03 - Vote', null),
      line('Tract', null),
      line('Pour : +1', 'a.ana'),
      line('Contre : +1 – trop cher', 'a.ana'),
    ]).proposals;
    expect(proposal && choiceOf(proposal, 'a.ana')).toBe('against');
    expect(proposal && tallyOf(proposal)).toMatchObject({for: 0, against: 1});
  });

  it('keeps apart two people of one name whom a teller told apart', () => {
    const text = 'Pour : +1 Camille (Lyon) +1 Camille (Paris)';
    const [proposal] = parseMeeting([
      {text: '03 - Vote', authors: [], own: [], startedAt: null},
      {text: 'Tract', authors: [], own: [], startedAt: null},
      {text, authors: [{from: 0, to: text.length, author: 'a.t'}], own: [], startedAt: null},
    ]).proposals;
    expect(proposal && tallyOf(proposal).for).toBe(2);
  });

  it.each(['+1(', '+1 (a', '+1 : ', '+1 – ', '+1) ', `+1${' '.repeat(20)}-`])(
    'reads a line of a hundred thousand characters of %j at once',
    (part) => {
      const line = `Contre : ${part.repeat(100_000 / part.length)}`;
      const before = performance.now();
      proposalIn(line);
      expect(performance.now() - before).toBeLessThan(2000);
    },
  );
});
