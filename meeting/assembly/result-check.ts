import {identityWord} from '../notation/fold';
import {readLabel} from '../notation/choice-label';
import {cutFigures, readFigure} from '../notation/result-line';
import {readTieWord} from '../notation/vocabulary';
import type {General, Problem, Proposal} from '../meeting';
import {tallyOf} from './tally';
import type {Tally} from './tally';
import {verdictOf, votersOf} from './verdict';

/** The longest beginning of some words that is a choice: `pour dont 8 en groupe` is for. */
const choiceOf = (words: string): ReturnType<typeof readLabel> | null => {
  const parts = words.split(/\s+/).slice(0, 5);
  for (let count = parts.length; count > 0; count -= 1) {
    const label = readLabel(parts.slice(0, count).join(' '));
    if (label.isKnown) return label;
  }
  return null;
};

/** Whether a figure of a result line is another one than the tally's; null where it is no figure. */
const differs = (part: string, tally: Tally): boolean | null => {
  const figure = readFigure(part, false);
  const choice = figure && choiceOf(figure.words);
  if (choice && choice.kind !== 'label') return figure.count !== tally[choice.kind];
  const ofLabel = readFigure(part, true);
  const word = ofLabel && identityWord(ofLabel.words);
  const known = tally.labels.find((own) => identityWord(own.label) === word);
  return ofLabel && known ? ofLabel.count !== known.count : null;
};

/**
 * Whether a result line says other figures than the ballots above it, or, without figures, another outcome
 * than the rules make of them. Where nobody wrote ballots there is nothing to compare: hands were counted.
 */
const isOtherResult = (general: General, proposal: Proposal, text: string): boolean => {
  const tally = tallyOf(proposal);
  if (votersOf(tally) === 0) return false;
  const {outcome, parts} = cutFigures(text);
  const compared = parts.map((part) => differs(part, tally)).filter((found) => found !== null);
  if (compared.length > 0) return compared.includes(true);
  const said = readTieWord(outcome.split(/[,.!–—]/)[0] ?? '');
  if (said === null) return false;
  const {outcome: found} = verdictOf(proposal, general);
  if (found === 'inquorate' || found === 'postponed') return false;
  return (said === 'carried') !== (found === 'carried' || found === 'chosen');
};

/** A Problem for each result that was written and that no longer agrees with the ballots above it. */
export const readResults = (general: General, proposals: readonly Proposal[]): Problem[] =>
  proposals.flatMap((proposal): Problem[] => {
    const {result} = proposal;
    return result && isOtherResult(general, proposal, result.text)
      ? [{code: 'result-differs', line: result.line, text: result.text}]
      : [];
  });
