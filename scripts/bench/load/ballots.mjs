// @ts-check
import {choices} from './meeting-text.mjs';

/**
 * Etherpad's attributes by their numbers, as on the wire.
 * @typedef {{readonly numToAttrib: Readonly<Record<string, readonly [string, string]>>}} WirePool
 */

/**
 * A pad's text and who wrote which part, as Etherpad sends it to whoever joins.
 * @typedef {{readonly text: string, readonly attribs: string, readonly pool: WirePool}} HeldText
 */

/**
 * The author of each character of a text; empty for one without.
 * @param {HeldText} held
 * @returns {readonly string[]}
 */
const authorsIn = ({attribs, pool}) => {
  /** @type {string[]} */
  const authors = [];
  for (const [, numbers = '', length = ''] of attribs.matchAll(
    /((?:\*[0-9a-z]+)*)(?:\|[0-9a-z]+)?\+([0-9a-z]+)/g,
  )) {
    const author = numbers
      .split('*')
      .filter((number) => number !== '')
      .map((number) => pool.numToAttrib[parseInt(number, 36)])
      .find((attribute) => attribute?.[0] === 'author');
    for (let n = parseInt(length, 36); n > 0; n -= 1) authors.push(author?.[1] ?? '');
  }
  return authors;
};

/**
 * How many ballots each author has on a proposal.
 * @param {HeldText} held
 * @param {string} proposal
 * @returns {ReadonlyMap<string, number>} by author
 */
export const ballotsOf = (held, proposal) => {
  const authors = authorsIn(held);
  /** @type {Map<string, number>} */
  const ballots = new Map();
  let isIn = false;
  let offset = 0;
  for (const line of held.text.split('\n')) {
    if (line === proposal) isIn = true;
    else if (line === '') isIn = false;
    if (isIn && choices.some(({line: start}) => line.startsWith(start))) {
      for (const {index} of line.matchAll(/\+1/g)) {
        const author = authors[offset + index] ?? '';
        ballots.set(author, (ballots.get(author) ?? 0) + 1);
      }
    }
    offset += line.length + 1;
  }
  return ballots;
};

/**
 * Of those who should have one ballot on a proposal, how many have none, and how many several.
 * @param {HeldText} held
 * @param {string} proposal
 * @param {Iterable<string>} voters their authors
 */
export const countWrong = (held, proposal, voters) => {
  const ballots = ballotsOf(held, proposal);
  let lost = 0;
  let doubled = 0;
  for (const author of voters) {
    const count = ballots.get(author) ?? 0;
    if (count === 0) lost += 1;
    if (count > 1) doubled += 1;
  }
  return {lost, doubled};
};
