import {identityWord} from './fold';
import type {Ballot, Proposal} from '../meeting';

/** The word of whom a ballot with a name is given for: `Camille (Lyon)` and `Camille (Paris)` are two people. */
export const voterWord = ({name, note}: Pick<Ballot, 'name' | 'note'>): string =>
  identityWord(`${name} ${note}`);

const isBefore = (a: Ballot, b: Ballot): boolean =>
  a.line < b.line || (a.line === b.line && a.from < b.from);

/**
 * Signed ballots that a later one by the same author, in the same name, replaces. A ballot with a
 * name behind it (`+1 Camille`) is one given for that person, so that a teller can write those of the
 * people on the phone, unless a button wrote it: then it is its author's own. A group (`+N`) carries mandates and is never replaced.
 * `last` holds the last ballot of each owner; who asks of proposal after proposal, down the pad, may
 * hand in the same one.
 */
export const doubleBallots = (
  {line, choices}: Pick<Proposal, 'line' | 'choices'>,
  last = new Map<string, Ballot>(),
): readonly Ballot[] => {
  const replaced: Ballot[] = [];
  for (const {ballots} of choices) {
    for (const ballot of ballots) {
      const {author, own, weight, name} = ballot;
      if (author === null || weight !== 1) continue;
      // A reason beside one's own ballot is no name.
      const owner = name && !own ? `${author} ${voterWord(ballot)}` : author;
      const known = last.get(owner);
      const other = known && known.line >= line ? known : null;
      const isLast = !other || isBefore(other, ballot);
      if (isLast) last.set(owner, ballot);
      if (other) replaced.push(isLast ? other : ballot);
    }
  }
  return replaced;
};
