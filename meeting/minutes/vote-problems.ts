import type {VoteProblemWords} from '../../languages/shapes/minutes';
import {table} from '../../languages/table';
import type {Meeting, Proposal, ProblemCode} from '../meeting';
import {vocabularies} from '../notation/vocabulary';
import {plain, strong} from './block';
import type {Item} from './block';

/** Problems that the ballots of a proposal can have. */
type VoteProblem = ProblemCode & keyof VoteProblemWords;
const isOfVotes = (code: ProblemCode, words: VoteProblemWords): code is VoteProblem =>
  code in words;

/** What can't be read for sure of a proposal's ballots, an item each: `Non compté : Pour : Zoé, Sam`. */
export const voteProblemItems = (
  {problems, language}: Meeting,
  {line: first, lastLine}: Proposal,
): Item[] => {
  const {colon} = vocabularies[language];
  const words = table[language].minutes.voteProblems;
  return problems.flatMap(({code, line, text}): Item[] =>
    isOfVotes(code, words) && line >= first && line <= lastLine
      ? [[strong(`${words[code]}${colon}`), plain(` ${text}`)]]
      : [],
  );
};
