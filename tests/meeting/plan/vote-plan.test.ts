import {describe, expect, it} from 'vitest';
import {noChange} from '../../../meeting/change/change';
import type {Intent} from '../../../meeting/intent';
import type {Meeting} from '../../../meeting/meeting';
import {tallyOf} from '../../../meeting/assembly/tally';
import {effect, plan} from '../effects';
import {ask, meetingOf, textOf, typedBy} from '../pads';

const votes = (...lines: readonly string[]): string => ['03 - Vote', ...lines].join('\n');
const proposal = 'budget#1';
const cast = (choice: string): Intent => ({kind: 'castBallot', proposal, choice});
const withdraw: Intent = {kind: 'withdrawBallot', proposal};

/** The lines of section 03 after Ana's intent. */
const linesAfter = (meeting: Meeting, intent: Intent): string[] => {
  const {meeting: after, outcomes} = plan(meeting, ask('Ana', intent));
  expect(outcomes).toEqual([{accepted: true}]);
  return textOf(after).split('\n').slice(1);
};

describe('taking a ballot back', () => {
  it.each([
    ['Pour : +1 ‹+1› +1', 'Pour : +1 +1'],
    ['Pour : ‹+1›', 'Pour :'],
    ['Pour : ‹+1›  ', 'Pour :  '],
    ['‹+1› +1 +1', '+1 +1'],
    ['  ‹+1› +1 +1', '  +1 +1'],
    ['+1 ‹+1› +1', '+1 +1'],
    ['Pour : ‹+1›, +1 Ben', 'Pour : +1 Ben'],
    ['Pour : ‹+1› ; +1 Ben', 'Pour : +1 Ben'],
    ['Pour : +1 Ben, ‹+1›, +1 Cem', 'Pour : +1 Ben, +1 Cem'],
    ['‹+1›, +1, +1', '+1, +1'],
    ['+1, ‹+1›, +1', '+1, +1'],
    ['Contre : ‹+1 – trop cher›, +1 Ben', 'Contre : +1 Ben'],
  ])('%j becomes %j, and all others count as before', (line, after) => {
    const before = typedBy('a.ana', votes('Budget', line, 'Abstention : +1'));
    expect(linesAfter(before, withdraw)).toEqual(['Budget', after, 'Abstention : +1']);
    const {meeting} = plan(before, ask('Ana', withdraw));
    const voices = ({proposals}: Meeting): number[] =>
      proposals.map(tallyOf).map(({for: pour, against, abstain}) => pour + against + abstain);
    expect(voices(meeting)).toEqual(voices(before).map((count) => count - 1));
  });

  it.each([
    ['‹+1› ‹+1› +1', '+1'],
    ['‹+1› +1 ‹+1›', '+1'],
    ['‹+1›, ‹+1›, +1', '+1'],
    ['‹+1› ‹-1› ‹+1› 0', '0'],
    ['Pour : ‹+1› ‹+1› +1 Ben', 'Pour : +1 Ben'],
    ['Pour : ‹+1›, ‹+1›, +1 Ben', 'Pour : +1 Ben'],
  ])('of several on a line takes them all: %j becomes %j', (line, after) => {
    const before = typedBy('a.ana', votes('Budget', line, 'NPPV : +1'));
    expect(linesAfter(before, withdraw)).toEqual(['Budget', after, 'NPPV : +1']);
  });

  it.each([' ‹+1›', '‹+1› ‹-1› ‹+1›'])('from a line of nothing else takes it away: %j', (line) => {
    const before = typedBy('a.ana', votes('Budget', 'Pour : +1', line, '', 'Local', '+1'));
    expect(linesAfter(before, withdraw)).toEqual(['Budget', 'Pour : +1', '', 'Local', '+1']);
  });

  it('that one has not cast changes nothing', () => {
    expect(effect(votes('Budget', 'Pour : +1 '), 'Ana', withdraw)).toEqual({gone: [], come: []});
  });

  it.each([
    ['of a vote that is closed', votes('Budget', 'Pour : ‹+1›', '→ Adoptée'), 'proposal-closed'],
    ['of a proposal that was reworded', votes('Budget 2', 'Pour : ‹+1›'), 'proposal-gone'],
  ])('%s is refused', (_case, text, code) => {
    const {change, outcomes} = plan(typedBy('a.ana', text), ask('Ana', withdraw));
    expect(outcomes).toEqual([{accepted: false, code}]);
    expect(change).toEqual(noChange);
  });
});

describe('opening a proposal', () => {
  const open = (text: string, choices: readonly string[] | null = null): Intent => ({
    kind: 'openProposal',
    text,
    choices,
  });
  const standard = ['Pour :', 'Contre :', 'Abstention :', 'NPPV :'];

  it.each([
    [
      'labels, without the blank ones',
      open('Quand ?', ['Lundi', ' ', 'Mardi', '']),
      ['Quand ?', 'Lundi :', 'Mardi :'],
    ],
    [
      'the four choices where all labels are blank',
      open('Quand ?', [' ', '']),
      ['Quand ?', ...standard],
    ],
    [
      'words of several lines as one',
      open('Nourrir\nles\tlicornes'),
      ['Nourrir les licornes', ...standard],
    ],
    ['500 characters', open('x'.repeat(500)), ['x'.repeat(500), ...standard]],
  ])('writes %s', (_case, intent, lines) => {
    expect(linesAfter(meetingOf(votes()), intent)).toEqual(lines);
  });

  it('again once the vote on the same words is closed writes it again', () => {
    expect(linesAfter(meetingOf(votes('Budget', '→ Rejetée')), open('budget', ['A', 'B']))).toEqual(
      ['Budget', '→ Rejetée', '', 'budget', 'A :', 'B :'],
    );
  });

  it.each([
    [
      'with a label of 501 characters',
      open('Quand ?', ['Lundi', 'x'.repeat(501)]),
      'text-too-long',
    ],
    ['that is open already, beside others', open('BUDGET'), 'proposal-exists'],
    ['with a list’s dash, which is no part of a text', open('- Acheter'), 'text-unreadable'],
    ['with the same label twice', open('Quand ?', ['Lundi', 'lundi']), 'text-unreadable'],
    [
      'with a label that reads as a text',
      open('Quand ?', ['Lundi', 'x'.repeat(130)]),
      'text-unreadable',
    ],
    ['with a label that closes it', open('Quand ?', ['Lundi', '→ Mardi']), 'text-unreadable'],
    [
      'with one label twice, after a closed vote with two',
      open('Où', ['A', 'a']),
      'text-unreadable',
    ],
  ])('%s is refused', (_case, intent, refused) => {
    const text = votes('Où', 'A : +1', 'B :', '→ A', '', 'Budget', 'Pour :', '', 'Local', 'Pour :');
    expect(effect(text, 'Ana', intent)).toEqual({gone: [], come: [], refused});
  });
});

describe('casting a ballot', () => {
  it('stands before the blanks that end its line', () => {
    const before = meetingOf(votes('Budget', 'Pour :  ', 'Contre : +1 '));
    expect(linesAfter(before, cast('for'))).toEqual(['Budget', 'Pour : +1  ', 'Contre : +1 ']);
    expect(linesAfter(before, cast('against'))).toEqual(['Budget', 'Pour :  ', 'Contre : +1 +1 ']);
  });

  it('against, beside a -1 on a line of ballots alone, opens a line', () => {
    expect(linesAfter(meetingOf(votes('Budget', '+1 -1')), cast('against'))).toEqual([
      'Budget',
      '+1 -1',
      'Contre : +1',
    ]);
  });

  it.each([
    ['on a label’s line', 'Pour : ‹+1 +1›', ['Pour : +1']],
    ['on a line of ballots alone, which stays', '‹+1 +1›', [' +1']],
  ])('in the place of several of one’s own, %s, leaves one', (_case, line, lines) => {
    const own = line.replace('‹+1 +1›', '‹+1› ‹+1›');
    expect(linesAfter(typedBy('a.ana', votes('Budget', own)), cast('for'))).toEqual([
      'Budget',
      ...lines,
    ]);
  });

  it('is its author’s own, beside those that they wrote down for others', () => {
    const before = typedBy('a.ana', votes('‹Budget›', '‹Pour :› ‹+1› ‹+1›'));
    const {meeting, outcomes} = plan(before, ask('Ana', cast('for')));
    expect(outcomes).toEqual([{accepted: true}]);
    expect(meeting.proposals.map(tallyOf)).toMatchObject([{for: 3, unsigned: 2}]);
  });

  it('for a choice that nobody offers is refused', () => {
    expect(effect(votes('Budget', 'Pour :'), 'Ana', cast('Parc'))).toEqual({
      gone: [],
      come: [],
      refused: 'choice-gone',
    });
  });
});

describe('closing a vote', () => {
  it('whose proposal was reworded is refused', () => {
    expect(
      effect(votes('Budget 2', 'Pour : +1'), 'Ana', {kind: 'closeProposal', proposal}),
    ).toEqual({gone: [], come: [], refused: 'proposal-gone'});
  });
});

describe('changing one’s mind', () => {
  it('leaves the ballots beside it, commas or not', () => {
    const before = typedBy('a.ana', votes('Budget', 'Contre :', 'Pour : ‹+1›, +1 Ben'));
    expect(linesAfter(before, cast('against'))).toEqual(['Budget', 'Contre : +1', 'Pour : +1 Ben']);
  });
});
