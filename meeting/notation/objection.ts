import type {Problem, Proposal, Rules} from '../meeting';
import {majorities} from '../rules/majorities';
import {readLabel} from './choice-label';

/**
 * Where everybody is asked, a Problem for each line with an objection that carries no reason. It counts all the
 * same: whoever reads the Problem asks for the reason.
 */
export const readObjections = ({majority}: Rules, proposals: readonly Proposal[]): Problem[] => {
  if (!majorities[majority.kind].asksEverybody) return [];
  return proposals.flatMap(({choices, result, text}): Problem[] => {
    if (result) return [];
    const without = choices
      .filter(({kind, label}) => kind === 'against' || readLabel(label).isOpposed)
      .flatMap(({ballots}) => ballots.filter(({note}) => note === ''));
    const lines = new Set(without.map(({line}) => line));
    return [...lines].map((line) => ({code: 'objection-without-reason', line, text}));
  });
};
