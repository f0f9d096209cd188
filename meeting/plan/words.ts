import {blank, trim} from '../notation/fold';
import {pattern} from '../notation/pattern';

/** The longest name and the longest text that a button writes, in UTF-16 units. */
export const longestName = 80;
export const longestText = 500;

const controls = /\p{Cc}+/gu;
const runs = pattern('gu')`${blank}+`;

/** Somebody's words as one line: no line ends, no control characters, single blanks. */
export const oneLine = (text: string): string =>
  trim(text.replace(controls, ' ').replace(runs, ' '));
