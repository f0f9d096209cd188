import {describe, expect, it} from 'vitest';
import {unansweredOf} from '../../../meeting/assembly/unanswered';
import type {Unanswered} from '../../../meeting/assembly/unanswered';
import {parseMeeting} from '../../../meeting/parse';

/** A line, signed where somebody is named, and asked for by a button. */
type Row = string | readonly [text: string, author: string];

const unansweredIn = (
  present: string,
  votes: readonly Row[],
  others: readonly Row[] = [],
): Unanswered => {
  const rows = ['00 - Général', 'AG', `Présent·es : ${present}`, ...others, '03 - Vote', 'Tract'];
  const meeting = parseMeeting(
    [...rows, ...votes].map((row) => {
      const [text, author] = typeof row === 'string' ? [row, null] : row;
      const whole = {from: 0, to: text.length};
      return {
        text,
        authors: author === null ? [] : [{...whole, author}],
        own: author === null ? [] : [whole],
        startedAt: null,
      };
    }),
  );
  const [proposal] = meeting.proposals;
  if (!proposal) throw new Error('no proposal was read');
  return unansweredOf(meeting, proposal);
};

describe('who has not answered', () => {
  it.each([
    ['a number', '5', ['Pour : +1 +1'], {count: 3, names: []}],
    ['nobody said how many', '', ['Pour : +1 +1'], {count: null, names: []}],
    [
      'names on ballots',
      'Ana, Ben, Zoé',
      ['Pour : +1 ana', 'Contre : +1 Ben'],
      {count: 1, names: ['Zoé']},
    ],
    [
      'a reason is no name',
      'Ana, Ben',
      ['Contre : +1 Ana – trop cher'],
      {count: 1, names: ['Ben']},
    ],
    [
      'abstention and NPPV are answers',
      'Ana, Ben',
      ['Abstention : +1 Ana', 'NPPV : +1 Ben'],
      {count: 0, names: []},
    ],
    [
      'ballots that no name stands behind, from everybody',
      'Ana, Ben',
      ['Pour : +1 +1'],
      {count: 0, names: []},
    ],
    [
      'a ballot that no name stands behind',
      'Ana, Ben',
      ['Pour : +1'],
      {count: 1, names: ['Ana', 'Ben']},
    ],
    ['a group is as many', '14', ['Pour : +12 Lyon +1'], {count: 1, names: []}],
    ['more answers than people', '2', ['Pour : +12'], {count: 0, names: []}],
    ['nobody yet', 'Ana, Ben', ['Pour :'], {count: 2, names: ['Ana', 'Ben']}],
  ] as const)('%s', (_name, present, votes, expected) => {
    expect(unansweredIn(present, votes)).toEqual(expected);
  });

  it('knows authors by their own turns and calls', () => {
    const others: Row[] = [
      '02 - Tours de parole',
      ['Ana', 'a.1'],
      '04 - SOS',
      ['18:42 Ben : son', 'a.2'],
    ];
    const votes: Row[] = [
      ['Pour : +1', 'a.1'],
      ['Contre : +1', 'a.2'],
      ['Abstention : +1', 'a.3'],
    ];
    expect(unansweredIn('Ana, Ben, Zoé, Lou', votes, others)).toEqual({
      count: 1,
      names: ['Zoé', 'Lou'],
    });
  });

  it('does not take who typed a name for who bears it', () => {
    const meeting = parseMeeting(
      [
        ['00 - Général', null],
        ['Présent·es : Ana, Ben, Zoé', null],
        ['02 - Tours de parole', null],
        ['Zoé', 'a.1'],
        ['03 - Vote', null],
        ['Tract', null],
        ['Pour : +1', 'a.1'],
      ].map(([text, author]) => ({
        text: text ?? '',
        authors: author ? [{from: 0, to: text?.length ?? 0, author}] : [],
        own: [],
        startedAt: null,
      })),
    );
    const [proposal] = meeting.proposals;
    expect(proposal && unansweredOf(meeting, proposal)).toEqual({
      count: 2,
      names: ['Ana', 'Ben', 'Zoé'],
    });
  });

  it('counts an author once', () => {
    const votes: Row[] = [
      ['Pour : +1', 'a.1'],
      ['Contre : +1', 'a.1'],
    ];
    expect(unansweredIn('3', votes).count).toBe(2);
  });
});
