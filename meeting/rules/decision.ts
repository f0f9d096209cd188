export type Outcome = 'carried' | 'rejected' | 'tied' | 'postponed' | 'inquorate' | 'chosen';

/** What a vote comes to. */
export interface Decision {
  readonly outcome: Outcome;
  /** The comparison that decided; null where none did: labels, nobody in favour. */
  readonly inequality: Inequality | null;
}

/** `left sign right`, integers only: thresholds are multiplied out (b·P ≥ a·base) rather than divided. */
export interface Inequality {
  readonly left: number;
  readonly sign: '>' | '≥' | '≤' | '<' | '=';
  readonly right: number;
  /** Factors shown before a number, when they are not 1: `2×12 > 1×20`. */
  readonly leftFactor: number;
  readonly rightFactor: number;
}

export const compare = (
  left: number,
  sign: Inequality['sign'],
  right: number,
  leftFactor = 1,
  rightFactor = 1,
): Inequality => ({left, sign, right, leftFactor, rightFactor});

/** `2×12 > 20`; factors of one are left out. */
export const writeInequality = ({
  left,
  sign,
  right,
  leftFactor,
  rightFactor,
}: Inequality): string => {
  const side = (factor: number, number: number): string =>
    factor === 1 ? `${number}` : `${factor}×${number}`;
  return `${side(leftFactor, left)} ${sign} ${side(rightFactor, right)}`;
};
