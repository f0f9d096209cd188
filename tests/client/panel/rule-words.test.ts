import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../../meeting/assembly/tally';
import {decide} from '../../../meeting/assembly/verdict';
import {writeVerdict} from '../../../static/client/panel/rule-words';
import type {Words} from '../../../static/client/words';
import {locales} from '../../../languages/locales';
import {meetingOf} from '../../meeting/pads';

const texts = locales.en;
const words: Words = (key, values = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
    texts[key] ?? key,
  );

/** What the panel says of the only proposal of a pad. */
const verdictOf = (rules: string, ballots: string): string => {
  const {general, proposals} = meetingOf(
    `00 - General\nAGM\n${rules}\n03 - Votes\nTracts\n${ballots}`,
  );
  const [proposal] = proposals;
  if (!proposal) throw new Error('no proposal');
  const people = {present: general.present.count, entitled: general.rules.entitled};
  return writeVerdict(words, decide(tallyOf(proposal), general.rules, people));
};

describe('what a vote would come to', () => {
  it.each([
    ['', '+1 +1 -1', 'carried (simple majority 2 > 1)'],
    ['', '+1 -1', 'tied (simple majority 1 = 1)'],
    ['Majority: absolute', '+1 -1', 'tied (absolute majority of votes for and against 2×1 ≤ 2)'],
    ['Majority: 2/3', '+1 +1 -1', 'carried (majority of 2/3 of votes for and against 3×2 ≥ 2×3)'],
    ['Majority: unanimity', '+1 -1', 'rejected (unanimity)'],
    ['Majority: consent', '+1', 'carried (consent)'],
    ['Majority: evident\nPresent: 20', '-1', 'carried (evident majority)'],
    ['Quorum: 10\nPresent: 4', '+1', 'quorum not reached (4 < 10)'],
    ['', 'Bourse: +1 +1\nMairie: +1', 'chosen Bourse'],
    ['', 'Bourse: +1\nMairie: +1', 'tied Bourse = Mairie'],
  ])('%j, %j: %s', (rules, ballots, said) => {
    expect(verdictOf(rules, ballots)).toBe(said);
  });
});
