import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../../meeting/assembly/tally';
import {doubleBallots} from '../../../meeting/notation/double-ballot';
import {typedBy} from '../pads';

/** What section 03 comes to where `a.zoe` typed what stands between `‹` and `›`. */
const votesOf = (text: string) => {
  const {proposals, problems} = typedBy('a.zoe', `00 - Général\n03 - Vote\nBudget\n${text}`);
  const [proposal] = proposals;
  if (!proposal) throw new Error('no proposal');
  const {for: p, against} = tallyOf(proposal);
  return {
    tally: [p, against],
    replaced: doubleBallots(proposal).map(({line, from}) => [line, from]),
    isTold: problems.some(({code}) => code === 'double-ballot'),
  };
};

describe('of several ballots by one author', () => {
  it.each([
    ['the last on a line counts', 'Pour : ‹+1› ‹+1›', [1, 0], [[3, 7]]],
    ['the lower line counts', 'Pour : ‹+1›\nContre : ‹+1›', [0, 1], [[3, 7]]],
    ['the lower line counts, further left too', 'Pour : +1 ‹+1›\nContre : ‹+1›', [1, 1], [[3, 10]]],
    [
      'the lowest counts where lines of one choice stand around another choice',
      'Pour : +1\nContre : ‹+1›\nPour : ‹+1›',
      [2, 0],
      [[4, 9]],
    ],
    [
      'the lowest of three counts, whichever choice is read first',
      'Pour : ‹+1›\nContre : ‹+1›\nPour : ‹+1›',
      [1, 0],
      [
        [3, 7],
        [4, 9],
      ],
    ],
    [
      'the lowest counts, after two that were read out of their order',
      'Pour : +1\nContre : ‹+1›\nPour : ‹+1›\nAbst : ‹+1›',
      [1, 0],
      [
        [4, 9],
        [5, 7],
      ],
    ],
  ])('%s', (_what, text, tally, replaced) => {
    const votes = votesOf(text);
    expect(votes.tally).toEqual(tally);
    expect(votes.replaced.sort(([a = 0], [b = 0]) => a - b)).toEqual(replaced);
    expect(votes.isTold).toBe(true);
  });

  it.each([
    ['a group and a voice of one’s own', 'Pour : ‹+12› ‹+1›', [13, 0]],
    ['one’s own and another person’s', 'Pour : ‹+1›\nContre : ‹+1 Sam›', [1, 1]],
    [
      'those of two people of one name',
      'Pour : ‹+1 Sam (Lyon)›\nContre : ‹+1 Sam (Paris)›',
      [1, 1],
    ],
    ['unsigned ones', 'Pour : +1 +1', [2, 0]],
  ])('%s all count', (_what, text, tally) => {
    expect(votesOf(text)).toEqual({tally, replaced: [], isTold: false});
  });

  it('one on each of two proposals counts, and only the proposal with two is told', () => {
    const {problems, proposals} = typedBy(
      'a.zoe',
      '00 - Général\n03 - Vote\nBudget\nPour : ‹+1›\n\nLocal\nPour : ‹+1›\nContre : ‹+1›',
    );
    expect(proposals.map((proposal) => tallyOf(proposal).for)).toEqual([1, 0]);
    expect(problems).toMatchObject([{code: 'double-ballot', line: 5, text: 'Local'}]);
  });
});
