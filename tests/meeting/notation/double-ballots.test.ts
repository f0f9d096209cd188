import {describe, expect, it} from 'vitest';
import {choiceOf, tallyOf} from '../../../meeting/assembly/tally';
import type {PadLine} from '../../../meeting/pad-line';
import {parseMeeting} from '../../../meeting/parse';
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

describe('a ballot that a button wrote', () => {
  /** Zoé has typed it all; what stands between `[` and `]` was written by her button. */
  const voteOf = (...lines: readonly string[]) => {
    const typed = ['03 - Vote', 'Budget', ...lines].map((line): PadLine => {
      const from = line.indexOf('[');
      const text = line.replace(/[[\]]/g, '');
      const own = from < 0 ? [] : [{from, to: line.indexOf(']') - 1}];
      return {text, authors: [{from: 0, to: text.length, author: 'a.zoe'}], own, startedAt: null};
    });
    const [proposal] = parseMeeting(typed).proposals;
    if (!proposal) throw new Error('no proposal');
    const {for: p, against} = tallyOf(proposal);
    return {tally: [p, against], choice: choiceOf(proposal, 'a.zoe')};
  };

  it.each([
    ['with a word typed behind it', ['Pour :[ +1] Tard'], [1, 0], 'for'],
    ['with another’s voice typed behind it', ['Pour :[ +1] +1 Tard'], [2, 0], 'for'],
    [
      'with a word typed behind it, and cast anew',
      ['Pour :[ +1] Tard', 'Contre :[ +1]'],
      [0, 1],
      'against',
    ],
    ['beside voices that she wrote down', ['Pour :[ +1] +1 +1', 'Contre : +1'], [3, 1], 'for'],
  ] as const)('%s stays one voice of its owner', (_what, lines, tally, choice) => {
    expect(voteOf(...lines)).toEqual({tally, choice});
  });
});
