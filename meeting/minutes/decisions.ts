import {tallyOf} from '../assembly/tally';
import {decide} from '../assembly/verdict';
import {otherBases, writeOtherBase} from '../assembly/other-bases';
import {writeFigures, writeReason, writeVerdict} from '../assembly/verdict-words';
import type {Meeting, Proposal} from '../meeting';
import {trim} from '../notation/fold';
import {vocabularies} from '../notation/vocabulary';
import {list, plain, strong} from './block';
import type {Block, Item} from './block';
import {minutesLabels} from './labels';

/** The parts of a result line, as they were written when the vote closed. */
export interface ResultWords {
  readonly outcome: string;
  /** Null when the line doesn't give them. */
  readonly figures: string | null;
  /** Null when the line doesn't give it. */
  readonly rule: string | null;
}

/** A result line in its parts, and what can be added to it. */
interface ResultFacts extends ResultWords {
  /** The other bases by which it would be otherwise, in words. */
  readonly remarks: readonly string[];
}

const outcomeAndFigures = /^([^:：()]+)[:：](.*\d.*)$/su;

/** Cut `Adoptée : 6 pour, 1 contre (majorité simple : 6 > 1)` in three. Total: what is of no such form is the outcome. */
export const readResultWords = (text: string): ResultWords => {
  const found = outcomeAndFigures.exec(text);
  const rest = trim(found?.[2] ?? '');
  const open = rest.endsWith(')') ? rest.lastIndexOf('(') : -1;
  const figures = trim(open < 0 ? rest : rest.slice(0, open));
  if (figures === '') return {outcome: trim(text), figures: null, rule: null};
  const rule = open < 0 ? '' : trim(rest.slice(open + 1, -1));
  return {outcome: trim(found?.[1] ?? ''), figures, rule: rule === '' ? null : rule};
};

/**
 * What a closed vote came to. Figures and rule are those written when it closed, since people come
 * and rules change afterwards; what the line leaves out is derived from the ballots, if there are any.
 * Other bases are told only where rules, people and ballots still come to the line that was written.
 */
const resultOf = (
  {general: {rules, present}, language}: Meeting,
  proposal: Proposal,
  text: string,
): ResultFacts => {
  const written = {...readResultWords(text), remarks: []};
  if (proposal.choices.every(({ballots}) => ballots.length === 0)) return written;
  const tally = tallyOf(proposal);
  const verdict = decide(tally, rules, {present: present.count, entitled: rules.entitled});
  const reason = writeReason(verdict, language);
  return {
    outcome: written.outcome,
    figures: written.figures ?? writeFigures(tally, language, rules),
    rule: written.rule ?? (reason === '' ? null : reason),
    remarks:
      writeVerdict(verdict, language) === text
        ? otherBases(verdict).map((other) => writeOtherBase(other, language))
        : [],
  };
};

/** The `Décision :` lines, in the order of the pad. */
const notedDecisions = ({minutes}: Meeting): string[] =>
  minutes
    .flatMap(({entries}) => entries)
    .flatMap((entry) => (entry.kind === 'decision' ? [entry.text] : []));

/**
 * Every decision under its number: closed votes as they were put, with figures, rule and outcome,
 * then the `Décision :` lines, in the order of the pad.
 */
export const decisionRecords = (meeting: Meeting): Block[] => {
  const labels = minutesLabels[meeting.language];
  const {colon} = vocabularies[meeting.language];
  const fact = (label: string, value: string | null): Item[] =>
    value === null ? [] : [[strong(`${label}${colon}`), plain(` ${value}`)]];
  const voted = meeting.proposals.flatMap((proposal) => {
    if (!proposal.result) return [];
    const {outcome, figures, rule, remarks} = resultOf(meeting, proposal, proposal.result.text);
    const facts = [
      ...fact(labels.figures, figures),
      ...fact(labels.rule, rule),
      ...fact(labels.outcome, outcome),
      ...remarks.flatMap((remark) => fact(labels.remark, remark)),
    ];
    return [{text: proposal.text, facts}];
  });
  const noted = notedDecisions(meeting).map((text) => ({text, facts: []}));
  return [...voted, ...noted].flatMap(({text, facts}, i): Block[] => [
    {kind: 'heading', level: 3, text: `${i + 1}. ${text}`},
    ...list(facts),
  ]);
};

/** Closed votes with their result line, then the `Décision :` lines, one an entry. */
export const decisionItems = (meeting: Meeting): Item[] => {
  const voted = meeting.proposals.flatMap(({text, result}): Item[] =>
    result ? [[strong(text), plain(` — ${result.text}`)]] : [],
  );
  const noted = notedDecisions(meeting).map((text): Item => [strong(text)]);
  return [...voted, ...noted];
};
