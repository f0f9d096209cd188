import type {Base} from '../meeting';
import type {Part} from './count';

/** What each base is the sum of. */
export const bases: Readonly<Record<Base, readonly Part[]>> = {
  expressed: ['for', 'against'],
  expressedAndAbstentions: ['for', 'against', 'abstain'],
  voters: ['for', 'against', 'abstain', 'blank'],
  present: ['present'],
  entitled: ['entitled'],
};

/** Those that a vote counter compares, in the order of their size. Voters are P+C+A in most votes, and that is told once. */
export const usualBases: readonly Base[] = [
  'expressed',
  'expressedAndAbstentions',
  'present',
  'entitled',
];
