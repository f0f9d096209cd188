import type {Meeting} from '../meeting/meeting';
import type {ExportedPad} from './etherpad-export';
import {findIn, isSpoiling} from './findings';
import type {Finding} from './findings';
import {createPadHistory} from './pad-history';
import type {PadHistory} from './pad-history';
import type {VoteHistory} from './vote-events';

/** One vote, with all that its history says. */
export interface AuditedVote extends VoteHistory {
  readonly findings: readonly Finding[];
  /** Whether nothing in its history spoils it. */
  readonly isSound: boolean;
}

/** What the history of a pad says of its votes. */
export interface Audit {
  readonly votes: readonly AuditedVote[];
  /** The pad as it was last. */
  readonly meeting: Meeting;
  /** The first revision that is known; what was before is lost. */
  readonly knownFrom: number;
  /** Revisions whose change doesn't fit the text, or is lost: what they did is seen in the next text that is kept. */
  readonly broken: readonly number[];
}

/** Judge what was followed. */
export const judge = (
  history: PadHistory,
  {nameOf, knownFrom, broken}: Pick<ExportedPad, 'nameOf'> & Pick<Audit, 'knownFrom' | 'broken'>,
): Audit => {
  const meeting = history.meeting();
  const differing = new Set(
    meeting.problems.flatMap(({code, line}) => (code === 'result-differs' ? [line] : [])),
  );
  const resultLines = new Map(meeting.proposals.map(({line, result}) => [line, result?.line]));
  const isOtherResult = ({line}: VoteHistory): boolean =>
    line !== null && differing.has(resultLines.get(line) ?? -1);
  const votes = history.votes().flatMap((vote): AuditedVote[] => {
    const findings = findIn(vote, {nameOf, actsOf: history.actsOf, isOtherResult});
    const isVote = vote.line !== null || findings.length > 0;
    return isVote ? [{...vote, findings, isSound: !findings.some(isSpoiling)}] : [];
  });
  // Those that are in the pad first, as they stand there.
  const order = ({line}: VoteHistory): number => line ?? Infinity;
  votes.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
  return {votes, meeting, knownFrom, broken};
};

/** Replay an exported pad. */
export const auditExport = (pad: ExportedPad): Audit => {
  const history = createPadHistory(pad.attributeOf);
  const broken: number[] = [];
  let knownFrom: number | null = null;
  for (let number = 0; number <= pad.head; number += 1) {
    const revision = history.length() === number ? pad.revisionAt(number) : null;
    if (revision && history.take(revision)) {
      knownFrom ??= number;
      continue;
    }
    const kept = pad.textAt(number);
    if (kept && history.start(number, kept.text, kept.attribs)) knownFrom ??= number;
    else if (knownFrom !== null) broken.push(number);
  }
  return judge(history, {nameOf: pad.nameOf, knownFrom: knownFrom ?? pad.head + 1, broken});
};
