import type {TieRule} from '../meeting';
import type {Outcome} from './decision';

/** What a tie comes to. */
export const ties: Readonly<Record<TieRule, Outcome>> = {
  carried: 'carried',
  rejected: 'tied',
};
