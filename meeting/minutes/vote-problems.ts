import type {VoteProblemWords} from '../../languages/shapes/minutes';
import {table} from '../../languages/table';
import type {Meeting, Proposal, ProblemCode} from '../meeting';
import {vocabularies} from '../notation/vocabulary';
import type {LineIndex} from '../pad-line';
import {plain, strong} from './block';
import type {Item} from './block';

/** Problems that the ballots of a proposal can have. */
type VoteProblem = ProblemCode & keyof VoteProblemWords;
const isOfVotes = (code: ProblemCode, words: VoteProblemWords): code is VoteProblem =>
  code in words;

/** The place in the list of the proposal whose lines have `at` among them; -1 for none. They stand in the pad's order. */
const placeOf = (proposals: readonly Proposal[], at: LineIndex): number => {
  let [first, end] = [0, proposals.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((proposals[middle]?.line ?? 0) <= at) first = middle + 1;
    else end = middle;
  }
  return at <= (proposals[first - 1]?.lastLine ?? -1) ? first - 1 : -1;
};

/**
 * What can't be read for sure of the ballots of each proposal, in the order of proposals, an item each:
 * `Non compté : Pour : Zoé, Sam`.
 */
export const voteProblemItems = ({
  problems,
  proposals,
  language,
}: Meeting): readonly (readonly Item[])[] => {
  const {colon} = vocabularies[language];
  const words = table[language].minutes.voteProblems;
  const items = proposals.map((): Item[] => []);
  for (const {code, line, text} of problems) {
    if (!isOfVotes(code, words)) continue;
    items[placeOf(proposals, line)]?.push([strong(`${words[code]}${colon}`), plain(` ${text}`)]);
  }
  return items;
};
