import {describe, expect, it} from 'vitest';
import type {Intent} from '../../../meeting/intent';
import type {Meeting} from '../../../meeting/meeting';
import {tallyOf} from '../../../meeting/assembly/tally';
import {effect, plan} from '../effects';
import {ask, textOf, typedBy} from '../pads';

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
    const before = typedBy('a.ana', votes('Budget', 'Abstention : +1', line));
    expect(linesAfter(before, withdraw)).toEqual(['Budget', 'Abstention : +1', after]);
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
    const before = typedBy('a.ana', votes('Budget', 'NPPV : +1', line));
    expect(linesAfter(before, withdraw)).toEqual(['Budget', 'NPPV : +1', after]);
  });

  it('from a line of nothing else takes the line with it', () => {
    const before = typedBy('a.ana', votes('Budget', 'Contre : +1', ' ‹+1›', '', 'Local', '+1'));
    expect(linesAfter(before, withdraw)).toEqual(['Budget', 'Contre : +1', '', 'Local', '+1']);
  });

  it('that one has not cast changes nothing', () => {
    expect(effect(votes('Budget', 'Pour : +1 '), 'Ana', withdraw)).toEqual({gone: [], come: []});
  });

  it.each([
    ['of a vote that is closed', votes('Budget', 'Pour : ‹+1›', '→ Adoptée'), 'proposal-closed'],
    ['of a proposal that was reworded', votes('Budget 2', 'Pour : ‹+1›'), 'proposal-gone'],
  ])('%s is refused', (_case, text, code) => {
    const {edits, outcomes} = plan(typedBy('a.ana', text), ask('Ana', withdraw));
    expect(outcomes).toEqual([{accepted: false, code}]);
    expect(edits).toEqual([]);
  });
});

describe('changing one’s mind', () => {
  it('leaves the ballots beside it, commas or not', () => {
    const before = typedBy('a.ana', votes('Budget', 'Contre :', 'Pour : ‹+1›, +1 Ben'));
    expect(linesAfter(before, cast('against'))).toEqual(['Budget', 'Contre : +1', 'Pour : +1 Ben']);
  });
});
