import {sameName} from '../meeting/notation/name';
import type {AuthorId, EpochMs} from '../meeting/pad-line';
import {settle} from './settle';
import type {Act, PastBallot, VoteEvent, VoteHistory} from './vote-events';

/**
 * What was found in the history of a vote. Those of the first group spoil it; those of the second one may be as
 * they should, and whoever looks at the vote wants to know.
 * - `removed`, `changed`: ballots that somebody took away or altered, and that were another's
 * - `reassigned`: ballots that became somebody else's
 * - `reworded`: what is voted on became other words after the first ballot
 * - `late`: what happened to ballots or words after the vote was closed
 * - `result-changed`: the result line became another, or went
 * - `gone`: the vote can't be read any more
 * - `result-differs`: the result that is written is not what the ballots come to
 * - `cleared`: ballots whose author's colour was taken away
 * - `for-others`: voices that somebody wrote down in other people's names, or for a group
 * - `only-voted`: ballots of people who did nothing else in this pad
 * - `at-once`: ballots cast by buttons within one second
 */
export const spoiling = [
  ...(['removed', 'changed', 'reassigned', 'reworded', 'late', 'result-changed'] as const),
  ...(['gone', 'result-differs'] as const),
] as const;
export const worthKnowing = ['cleared', 'for-others', 'only-voted', 'at-once'] as const;
export type FindingCode = (typeof spoiling)[number] | (typeof worthKnowing)[number];

/** Something found, told once for each person who did it. */
export interface Finding {
  readonly code: FindingCode;
  /** Null where nobody is known, or it is nobody's doing. */
  readonly by: AuthorId | null;
  /** How many ballots, voices or changes. */
  readonly count: number;
  /** The first and the last of them; null where the history has lost when. */
  readonly from: EpochMs | null;
  readonly to: EpochMs | null;
  /** Words before and after, where words are what changed. */
  readonly before?: string;
  readonly after?: string;
}

/** What is asked of the pad as a whole. */
export interface PadFacts {
  /** The name of an author in the pad, or empty. */
  readonly nameOf: (author: AuthorId) => string;
  readonly actsOf: (author: AuthorId) => number;
  /** Whether the result line at a line is not what the ballots come to. */
  readonly isOtherResult: (vote: VoteHistory) => boolean;
}

/** Adds up what one person did. */
const createList = () => {
  const found = new Map<string, Finding>();
  return {
    add: (
      code: FindingCode,
      {by, at}: Pick<Act, 'by' | 'at'>,
      count: number,
      words?: {readonly before: string; readonly after: string},
    ): void => {
      const key = `${code} ${by ?? ''}`;
      const known = found.get(key);
      found.set(key, {
        ...(known ?? {code, by, from: at, ...words}),
        count: (known?.count ?? 0) + count,
        to: at,
        ...(words && {after: words.after}),
      });
    },
    /** Without words that are again what they were. */
    findings: (): readonly Finding[] =>
      [...found.values()].filter(({before, after}) => before === undefined || before !== after),
  };
};

const isOthers = (ballot: PastBallot, by: AuthorId | null): boolean =>
  by === null || ballot.owner !== by;

/** In milliseconds. Somebody who types a result writes it letter by letter. */
const typingMs = 300_000;
/** As many ballots within one second are told. */
const many = 10;

const mostAtOnce = (
  casts: readonly Act[],
): {readonly count: number; readonly at: EpochMs | null} => {
  const times = casts.flatMap(({at}) => (at === null ? [] : [at])).sort((a, b) => a - b);
  let [first, count] = [0, 0];
  let at: EpochMs | null = null;
  times.forEach((time, i) => {
    while ((times[first] ?? time) <= time - 1000) first += 1;
    if (i - first + 1 > count) [count, at] = [i - first + 1, times[first] ?? null];
  });
  return {count, at};
};

/** What the history of a vote has that whoever trusts it has to know, or may want to. */
export const findIn = (vote: VoteHistory, pad: PadFacts): readonly Finding[] => {
  const list = createList();
  let [standing, isClosed] = [0, false];
  let lastResult: VoteEvent | null = null;
  const byButton: Act[] = [];
  for (const event of settle(vote.events)) {
    const {kind, by, way} = event;
    switch (kind) {
      case 'cast': {
        const {ballot} = event;
        standing += 1;
        if (isClosed) list.add('late', event, 1);
        if (way === 'button') byButton.push(event);
        const isNamed = ballot.name !== '' && !ballot.own;
        const isForOther = by !== null && isNamed && !sameName(ballot.name, pad.nameOf(by));
        if (way === 'hand' && (isForOther || ballot.weight > 1))
          list.add('for-others', event, ballot.weight);
        break;
      }
      case 'removed':
        standing -= 1;
        if (isClosed) list.add('late', event, 1);
        else if (isOthers(event.ballot, by)) list.add('removed', event, 1);
        break;
      case 'changed': {
        const {ballot, before} = event;
        const isNoteAlone =
          ballot.name === before.name &&
          ballot.weight === before.weight &&
          ballot.choice === before.choice;
        if (isNoteAlone) break;
        if (isClosed) list.add('late', event, 1);
        else if (isOthers(before, by)) list.add('changed', event, 1);
        break;
      }
      case 'reassigned':
        if (event.ballot.owner === null) list.add('cleared', event, 1);
        else if (event.before.owner !== null || event.ballot.owner !== by)
          list.add('reassigned', event, 1);
        break;
      case 'reworded':
        if (standing > 0)
          list.add(isClosed ? 'late' : 'reworded', event, 1, {
            before: event.before,
            after: event.text,
          });
        break;
      case 'result': {
        const {before, text, at} = event;
        const isTyping =
          lastResult !== null &&
          way === 'hand' &&
          lastResult.way === 'hand' &&
          lastResult.by === by &&
          (at ?? 0) - (lastResult.at ?? 0) <= typingMs;
        if (before !== null && !isTyping)
          list.add('result-changed', event, 1, {before, after: text ?? ''});
        isClosed = text !== null;
        lastResult = event;
        break;
      }
      case 'gone':
      case 'back':
        break;
    }
  }
  const last = vote.events[vote.events.length - 1];
  if (vote.line === null && last?.kind === 'gone' && last.voices > 0)
    list.add('gone', last, last.voices);
  const nobody = {by: null, at: null};
  if (pad.isOtherResult(vote)) list.add('result-differs', nobody, 1);
  const strangers = byButton.filter(({by}) => by !== null && pad.actsOf(by) === 1).length;
  if (strangers > 0) list.add('only-voted', nobody, strangers);
  const {count, at} = mostAtOnce(byButton);
  if (count >= many) list.add('at-once', {by: null, at}, count);
  return list.findings();
};

/** Whether a finding spoils a vote. */
export const isSpoiling = ({code}: Pick<Finding, 'code'>): boolean =>
  spoiling.some((known) => known === code);
