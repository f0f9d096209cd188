import {blanksAtStart, trim} from './fold';

/**
 * Whether a whole line stands in parentheses: guidance for the people in the pad, which is never an
 * item, a proposal or a call, and stays out of the minutes. Templates explain themselves this way.
 */
export const isAside = (text: string): boolean =>
  text.charCodeAt(blanksAtStart(text)) === 40 && /\)\.?$/.test(trim(text));
