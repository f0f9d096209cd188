import type {Majority} from '../meeting';
import {sumOf} from './count';
import type {Count, Part} from './count';
import {compare} from './decision';
import type {Inequality} from './decision';

/** Whether a majority is reached, and the comparison that says so. */
type Weighing = readonly [isReached: boolean, found: Inequality];

/** All that tells a majority from the others. */
interface MajorityForm {
  /** `base`: the number that it is taken of. `a` and `b`: the part of it that the pad asks for, of those that are of a fraction. */
  readonly weigh: (
    count: Count,
    base: number,
    majority: {readonly kind: string; readonly a?: number; readonly b?: number},
  ) => Weighing;
  /** Whether the base makes a difference, and is told. */
  readonly hasBase?: true;
  /** Whether its numbers say something while people vote: none do where one voice decides. */
  readonly hasNumbers?: true;
  /** Nobody counts who is for: it is whoever is there and is counted nowhere else. */
  readonly isSeen?: true;
  /** Silence is no answer: an objection says why, and who has not answered is told. */
  readonly asksEverybody?: true;
}

const weighed = (
  isReached: boolean,
  left: number,
  [reached, missed]: readonly [Inequality['sign'], Inequality['sign']],
  ...right: [number, number?, number?]
): Weighing => [isReached, compare(left, isReached ? reached : missed, ...right)];

const more: MajorityForm['weigh'] = ({for: p, against: c}) =>
  weighed(p > c, p, ['>', p === c ? '=' : '<'], c);

/** Nobody of those who are in the way. */
const none =
  (...opposed: readonly Part[]): MajorityForm['weigh'] =>
  (count) => {
    const found = sumOf(count, opposed);
    return weighed(found === 0, found, ['=', '>'], 0);
  };

export const majorities: Readonly<Record<Majority['kind'], MajorityForm>> = {
  simple: {weigh: more, hasNumbers: true},
  absolute: {
    weigh: ({for: p}, base) => weighed(2 * p > base, p, ['>', '≤'], base, 2),
    hasNumbers: true,
    hasBase: true,
  },
  qualified: {
    weigh: ({for: p}, base, {a = 1, b = 1}) =>
      weighed(b * p >= a * base, p, ['≥', '<'], base, b, a),
    hasNumbers: true,
    hasBase: true,
  },
  unanimity: {weigh: none('against')},
  strictUnanimity: {weigh: none('against', 'abstain')},
  consensus: {weigh: none('block')},
  consent: {weigh: none('against', 'block'), asksEverybody: true},
  evident: {weigh: more, isSeen: true},
};
