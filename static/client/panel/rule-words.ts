import type {QueueReason} from '../../../meeting/assembly/queue-order';
import type {Verdict} from '../../../meeting/assembly/verdict';
import {writeDuration} from '../../../meeting/notation/duration';
import type {Majority, Quorum, Rules} from '../../../meeting/meeting';
import {writeInequality} from '../../../meeting/rules/decision';
import {majorities} from '../../../meeting/rules/majorities';
import type {Words} from '../words';
import {writeValue} from './value-words';

const writeMajority = (words: Words, majority: Majority): string =>
  writeValue(words, 'majority', majority.kind, majority);

const writeQuorum = (words: Words, quorum: Quorum): string =>
  words('ep_ag.rule.quorum', {
    quorum:
      quorum.kind === 'number'
        ? quorum.people
        : `${quorum.a}/${quorum.b}${quorum.kind === 'moreThan' ? ' + 1' : ''}`,
  });

/** The rules in force, defaults included, each in a few words. */
export const writeRules = (words: Words, rules: Rules): readonly string[] =>
  [
    writeMajority(words, rules.majority),
    writeValue(words, 'base', rules.base),
    writeValue(words, 'nppv', rules.nppv),
    rules.tie !== 'rejected' && writeValue(words, 'tie', rules.tie),
    rules.quorum && writeQuorum(words, rules.quorum),
    rules.speakingTimeMs !== null &&
      words('ep_ag.rule.speaking-time', {time: writeDuration(rules.speakingTimeMs)}),
    writeValue(words, 'order', rules.discipline),
  ].filter((rule) => typeof rule === 'string');

/**
 * What a vote would come to, and why: `carried (simple majority 12 > 3)`. Where one voice decides, numbers say
 * nothing.
 */
export const writeVerdict = (
  words: Words,
  {outcome, winners, inequality, rules}: Verdict,
): string => {
  const said = `${writeValue(words, 'outcome', outcome)} ${winners.join(' = ')}`.trimEnd();
  if (inequality === null) return said;
  const {hasBase, hasNumbers} = majorities[rules.majority.kind];
  const reason =
    outcome === 'inquorate'
      ? [writeInequality(inequality)]
      : [
          writeMajority(words, rules.majority),
          hasBase && writeValue(words, 'base', rules.base),
          hasNumbers && writeInequality(inequality),
        ].filter(Boolean);
  return `${said} (${reason.join(' ')})`;
};

/** How often someone has spoken, in words. */
const writeTurnsTaken = (words: Words, count: number): string =>
  writeValue(words, 'reason', count === 0 ? 'not-yet' : count === 1 ? 'once' : 'times', {count});

/** Why a turn stands where it does, in words. */
export const writeReason = (words: Words, {kind, turnsTaken}: QueueReason): string => {
  if (kind === 'fewerTurns') return writeTurnsTaken(words, turnsTaken);
  const reason = writeValue(words, 'reason', kind);
  return kind === 'arrival' && turnsTaken > 0
    ? `${reason}, ${writeTurnsTaken(words, turnsTaken)}`
    : reason;
};
