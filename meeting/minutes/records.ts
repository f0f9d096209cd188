import {minutesLabels} from './labels';
import {otherBases, writeOtherBase} from '../assembly/other-bases';
import {verdictOf} from '../assembly/verdict';
import {writeFigures, writeReason, writeVerdict} from '../assembly/verdict-words';
import type {Meeting, MinutesEntry, Proposal} from '../meeting';
import {readResultWords} from '../notation/result-line';
import type {ResultWords} from '../notation/result-line';
import type {LineIndex} from '../pad-line';
import {quote} from './quote';

/** Something decided, by a vote or as the notes say. A `Décision :` line has neither figures nor rule. */
export interface DecisionRecord {
  readonly kind: 'vote' | 'decision';
  /** Among its kind. */
  readonly number: number;
  readonly line: LineIndex;
  readonly text: string;
  readonly result: ResultWords | null;
  /** The other bases by which it would be otherwise, in words. */
  readonly remarks: readonly string[];
}

type ActionEntry = Extract<MinutesEntry, {kind: 'action'}>;

/** Something that somebody is to do. */
export interface ActionRecord {
  readonly number: number;
  readonly line: LineIndex;
  readonly text: string;
  readonly who: readonly string[];
  /** As typed, or null. */
  readonly when: string | null;
  readonly state: ActionEntry['state'];
  /** The title of the minutes' part where it was noted, cut where it is very long, or empty. */
  readonly title: string;
}

/**
 * What a closed vote came to. Figures and rule are those written when it closed, since people come
 * and rules change afterwards; what the line leaves out is derived from the ballots, if there are any.
 * Other bases are told only where rules, people and ballots still come to the line that was written.
 */
const resultOf = (
  {general, language}: Meeting,
  proposal: Proposal,
  text: string,
): Pick<DecisionRecord, 'remarks'> & {readonly result: ResultWords} => {
  const written = readResultWords(text);
  if (proposal.choices.every(({ballots}) => ballots.length === 0)) {
    return {result: written, remarks: []};
  }
  const verdict = verdictOf(proposal, general);
  const reason = writeReason(verdict, language);
  return {
    result: {
      outcome: written.outcome,
      figures: written.figures ?? writeFigures(verdict.tally, language, general.rules),
      rule: written.rule ?? (reason === '' ? null : reason),
    },
    remarks:
      writeVerdict(verdict, language, proposal.unread.length) === text
        ? otherBases(verdict).map((other) => writeOtherBase(other, language))
        : [],
  };
};

/** Something numbered in the notes: by its own number, else by the one after the highest above it. */
const numbering = (): ((typed: number | null) => number) => {
  let highest = 0;
  return (typed) => {
    const number = typed ?? highest + 1;
    highest = Math.max(highest, number);
    return number;
  };
};

/** The number of each decision and action of the notes, by its line. */
export const entryNumbers = ({minutes}: Meeting): ReadonlyMap<LineIndex, number> => {
  const numbers = new Map<LineIndex, number>();
  const next = {decision: numbering(), action: numbering()};
  for (const {entries} of minutes) {
    for (const entry of entries) {
      if (entry.kind !== 'decision' && entry.kind !== 'action') continue;
      numbers.set(entry.line, next[entry.kind](entry.number));
    }
  }
  return numbers;
};

/** Votes are numbered among all proposals, so that closing an earlier one changes no number. */
const votesOf = (meeting: Meeting): DecisionRecord[] =>
  meeting.proposals.flatMap((proposal, i): DecisionRecord[] =>
    proposal.result === null
      ? []
      : [
          {
            kind: 'vote',
            number: i + 1,
            line: proposal.line,
            text: proposal.text || minutesLabels[meeting.language].noText,
            ...resultOf(meeting, proposal, proposal.result.text),
          },
        ],
  );

type EntryOf<K> = Extract<MinutesEntry, {kind: K}>;
const noted = <K extends 'decision' | 'action'>(
  {minutes}: Meeting,
  kind: K,
): {readonly title: string; readonly entry: EntryOf<K>}[] =>
  minutes.flatMap(({title, entries}) =>
    entries
      .filter((entry): entry is EntryOf<K> => entry.kind === kind)
      .map((entry) => ({title, entry})),
  );

/** What was decided: closed votes, then the `Décision :` lines, in the order of the pad. */
export const decisionsOf = (meeting: Meeting): DecisionRecord[] => {
  const numbers = entryNumbers(meeting);
  const lines = noted(meeting, 'decision').map(({entry: {line, text}}): DecisionRecord => ({
    kind: 'decision',
    number: numbers.get(line) ?? 0,
    line,
    text,
    result: null,
    remarks: [],
  }));
  return [...votesOf(meeting), ...lines];
};

/** What is to be done: the `Action :` lines, in the order of the pad. */
export const actionsOf = (meeting: Meeting): ActionRecord[] => {
  const numbers = entryNumbers(meeting);
  return noted(meeting, 'action').map(
    ({title, entry: {line, text, who, when, state}}): ActionRecord => ({
      number: numbers.get(line) ?? 0,
      line,
      text,
      who,
      when,
      state,
      title: quote(title),
    }),
  );
};
