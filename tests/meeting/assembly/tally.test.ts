import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../../meeting/assembly/tally';
import type {Tally} from '../../../meeting/assembly/tally';
import {parseMeeting} from '../../../meeting/parse';
import {meetingOf} from '../pads';

const tallyIn = (...lines: string[]): Tally => {
  const [proposal] = meetingOf(['03 - Vote', 'Grève', ...lines].join('\n')).proposals;
  if (!proposal) throw new Error('no proposal was read');
  return tallyOf(proposal);
};

describe('a tally', () => {
  it('counts groups by their number, and tells them apart', () => {
    expect(
      tallyIn('Pour : +1 +8 Lyon +1 +2', 'Contre : +3', 'NPPV : +1', 'Peut-être : +1 +4'),
    ).toMatchObject({
      for: 12,
      against: 3,
      abstain: 0,
      nppv: 1,
      labels: [{label: 'Peut-être', count: 5, grouped: 4}],
      groups: {for: 10, against: 3, abstain: 0, nppv: 0},
      grouped: 17,
      unsigned: 8,
    });
  });

  it('keeps the last ballot of an author, and never replaces a group', () => {
    const line = (text: string, author: string | null) => ({
      text,
      authors: author === null ? [] : [{from: 0, to: text.length, author}],
      own: [],
      startedAt: null,
    });
    const [proposal] = parseMeeting([
      line('03 - Vote', null),
      line('Grève', null),
      line('Pour : +1 +5', 'a.ana'),
      line('Contre : +1', 'a.ana'),
      line('Abstention : +1 Max', 'a.ana'),
    ]).proposals;
    expect(proposal && tallyOf(proposal)).toMatchObject({
      for: 5,
      against: 1,
      abstain: 1,
      groups: {for: 5},
      unsigned: 0,
    });
  });

  it('adds up to the weights of its ballots', () => {
    const ballots = fc.array(fc.integer({min: 1, max: 40}), {maxLength: 8});
    fc.assert(
      fc.property(ballots, ballots, ballots, ballots, ballots, (...weights) => {
        const labels = ['Pour', 'Contre', 'Abstention', 'NPPV', 'Autre'];
        const lines = labels.map(
          (label, i) => `${label} : ${(weights[i] ?? []).map((n) => `+${n}`).join(' ')}`,
        );
        const counted = tallyIn(...lines);
        const sum = (numbers: readonly number[]): number => numbers.reduce((n, m) => n + m, 0);
        const standard = [counted.for, counted.against, counted.abstain, counted.nppv];
        const own = counted.labels.map(({count}) => count);
        expect([...standard, ...own]).toEqual(weights.map(sum));
        expect(counted.grouped).toBe(sum(weights.flat().filter((weight) => weight > 1)));
        expect(counted.grouped).toBe(
          sum([...Object.values(counted.groups), ...counted.labels.map(({grouped}) => grouped)]),
        );
        expect(counted.unsigned).toBe(weights.flat().length);
      }),
    );
  });
});
