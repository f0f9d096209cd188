import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../../meeting/assembly/tally';
import {decide} from '../../../meeting/assembly/verdict';
import type {Problem, Proposal} from '../../../meeting/meeting';
import {defaultRules} from '../../../meeting/notation/rules';
import {meetingOf} from '../pads';

const proposalIn = (...lines: string[]): Proposal => {
  const [proposal] = meetingOf(['03 - Vote', 'Tract', ...lines].join('\n')).proposals;
  if (!proposal) throw new Error('no proposal was read');
  return proposal;
};

describe('the labels of an objection and of a block', () => {
  it.each([
    ['Objection', 'against'],
    ['Objections', 'against'],
    ['Objeción', 'against'],
    ['Einwand', 'against'],
    ['Einwände', 'against'],
    ['Obiezione', 'against'],
    ['Blocage', 'label'],
    ['Block', 'label'],
    ['Veto', 'label'],
  ])('%s is %s', (label, kind) => {
    expect(proposalIn(`${label} : +1 Max`).choices[0]?.kind).toBe(kind);
  });

  it.each(['Bloc', 'Véto', 'Block', 'Bloqueo', 'Blockade', 'Blocco'])(
    '%s blocks a consensus, and an objection does not',
    (label) => {
      const voted = tallyOf(proposalIn('Pour : +1 +1', `${label} : +1`, 'Objection : +1'));
      expect(voted).toMatchObject({for: 2, against: 1, labels: [{label, count: 1}]});
      const consensus = {...defaultRules, majority: {kind: 'consensus'}} as const;
      const people = {present: null, entitled: null};
      expect(decide(voted, consensus, people).outcome).toBe('rejected');
      expect(decide({...voted, labels: []}, consensus, people).outcome).toBe('carried');
    },
  );
});

describe('an objection without a reason', () => {
  const problemsOf = (majority: string, ...lines: string[]): readonly Problem[] =>
    meetingOf(
      ['00 - Général', 'AG', `Majorité : ${majority}`, '03 - Vote', 'Tract', ...lines].join('\n'),
    ).problems;
  const code = 'objection-without-reason';

  it.each([
    ['consentement', ['Objection : +1 Max'], [{code, line: 5, text: 'Tract'}]],
    ['consentement', ['Contre : +1'], [{code, line: 5, text: 'Tract'}]],
    ['consentement', ['+1 -1'], [{code, line: 5, text: 'Tract'}]],
    ['consentement', ['Pour : +1', 'Veto : +1'], [{code, line: 6, text: 'Tract'}]],
    ['consentement', ['Objection : +1 +1 Max (cher) +1'], [{code, line: 5, text: 'Tract'}]],
    ['consentement', ['Objection : +1 Max (cher) +1 – laid'], []],
    ['consentement', ['Pour : +1', 'Abstention : +1', 'Objection :'], []],
    ['consentement', ['Objection : +1 Max', '→ Rejetée'], []],
    ['consensus', ['Objection : +1 Max', 'Bloc : +1'], []],
    ['simple', ['Contre : +1'], []],
  ])('under %s, %j', (majority, lines, problems) => {
    expect(problemsOf(majority, ...lines)).toEqual(problems);
  });
});
