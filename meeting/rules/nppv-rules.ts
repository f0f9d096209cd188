import type {NppvRule} from '../meeting';
import type {Count} from './count';
import {compare} from './decision';
import type {Inequality} from './decision';

const above = (left: number, right: number, factor = 1): Inequality | null =>
  factor * left > right ? compare(left, '>', right, factor) : null;

/** The comparison by which those who take no part send a vote back, or null. Sources differ, so the pad's rule says which. */
export const nppvRules: Readonly<Record<NppvRule, (count: Count) => Inequality | null>> = {
  outsideBase: () => null,
  relativePostponement: ({nppv, most}) => above(nppv, most),
  absolutePostponement: ({nppv, voters}) => above(nppv, voters, 2),
};
