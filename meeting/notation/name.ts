import {readDuration} from './duration';
import {identityWord, trim} from './fold';
import {readExceptionWord, readTurnKind} from './vocabulary';

const remarks = /\(([^()]*)\)/g;

const withoutRemarks = (name: string): string =>
  name.includes('(') ? trim(name.replace(remarks, ' ')) || name : name;
const remarksOf = (name: string): string =>
  name.includes('(') ? [...name.matchAll(remarks)].map(([, words = '']) => words).join(' ') : '';

/** The word of a person: of one name, whatever is said beside it: `Camille (elle)` is `Camille`. */
export const nameWord = (name: string): string => identityWord(withoutRemarks(name));

/**
 * Whether two names are one person's. A remark in parentheses makes no difference beside a name without
 * one; `Camille (Lyon)` and `Camille (Paris)` are two people.
 */
export const sameName = (a: string, b: string): boolean => {
  if (nameWord(a) !== nameWord(b)) return false;
  const [said, other] = [remarksOf(a), remarksOf(b)];
  return said === '' || other === '' || identityWord(said) === identityWord(other);
};

/** Whether words in parentheses behind a turn's name would be read as what it is, or how long it took. */
const isOfTurn = (words: string): boolean =>
  readTurnKind(words) !== null || readExceptionWord(words) !== null || readDuration(words) !== null;

/** A name as a turn's line can hold it: `Zoé (question)`, somebody's name, loses its parentheses. */
export const writeTurnName = (name: string): string =>
  name.replace(remarks, (whole, words: string) => (isOfTurn(trim(words)) ? words : whole));

/** A name as a list of names can hold it: `Ed & Co` is one of it, and no two. */
export const writeListedName = (name: string): string =>
  trim(name.replace(/\s*[&;]\s*/g, '+').replace(/\s*,\s*/g, ' '));

/** Whether two names are one person's, in a list of names. */
export const sameListedName = (a: string, b: string): boolean =>
  sameName(writeListedName(a), writeListedName(b));
