import type {Proposal} from '../../../meeting/meeting';
import {standardChoices} from '../../../meeting/meeting';
import type {Tally} from '../../../meeting/assembly/tally';
import type {Words} from '../words';
import {writeValue} from './value-words';

/** One thing that can be voted for, as the panel offers it. */
export interface OfferedChoice {
  /** What an intent names: `for`, `against`, `abstain`, `nppv`, or a label. */
  readonly key: string;
  readonly text: string;
  readonly count: number;
}

/**
 * The choices of a proposal with their counts: the four usual ones, also those whose line isn't in
 * the pad yet, with what stands beside them; between options, these and whichever of the four are there.
 */
export const offeredChoices = (
  {choices}: Proposal,
  tally: Tally,
  words: Words,
): readonly OfferedChoice[] => {
  const labels = tally.labels.map(({label, count}) => ({key: label, text: label, count}));
  const standard = standardChoices
    .filter((kind) => !tally.isOfOptions || choices.some((choice) => choice.kind === kind))
    .map((kind) => ({key: kind, text: writeValue(words, 'choice', kind), count: tally[kind]}));
  return [...labels, ...standard];
};
