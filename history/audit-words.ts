import type {Language} from '../languages/table';
import {table} from '../languages/table';
import type {AuthorId, EpochMs} from '../meeting/pad-line';
import type {Audit, AuditedVote} from './audit';
import {isSpoiling} from './findings';
import type {Finding} from './findings';
import type {PastBallot} from './vote-events';

/** What the words of an audit need to know of people and times. */
export interface AuditReader {
  readonly language: Language;
  /** The name of an author, or empty. */
  readonly nameOf: (author: AuthorId) => string;
  /** A moment, as whoever reads this writes it. */
  readonly timeOf: (at: EpochMs) => string;
}

const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_whole, key: string) => String(values[key] ?? ''));

/** The codes of findings that are nobody's doing, but a sum. */
const sums: readonly Finding['code'][] = ['result-differs', 'only-voted', 'at-once'];

/** `Max, 18:42–18:44`; empty where there is nothing to say. */
const writeAct = (
  {code, by, from, to}: Finding,
  {language, nameOf, timeOf}: AuditReader,
): string => {
  const {nameless, unknown} = table[language].audit;
  const name = by === null ? unknown : nameOf(by).trim() || nameless;
  const times = [from, to].flatMap((at) => (at === null ? [] : [timeOf(at)]));
  return [sums.includes(code) ? '' : name, [...new Set(times)].join(' – ')]
    .filter((part) => part !== '')
    .join(', ');
};

/** One finding in words, its author and time behind it. */
export const writeFinding = (finding: Finding, reader: AuditReader): string => {
  const {findings, instead, without} = table[reader.language].audit;
  const {code, count, before, after} = finding;
  const words =
    before === undefined
      ? ''
      : fill(after === '' ? without : instead, {before, after: after ?? ''});
  const act = writeAct(finding, reader);
  return `${fill(findings[code], {count})}${act && ` (${act})`}${words && ` – ${words}`}`;
};

/** How a vote stands, in a few words. */
const writeStanding = ({result, line, isSound}: AuditedVote, language: Language): string => {
  const {follows, open, missing, sound} = table[language].audit;
  const standing = line === null ? missing : result === null ? open : isSound ? follows : '';
  return [standing, isSound && line !== null ? sound : ''].filter((part) => part !== '').join(', ');
};

/** An audit as lines: each vote, its result, and what was found: `!` before what spoils it, `·` before what is worth knowing. */
export const writeAudit = (
  {votes, knownFrom, broken}: Audit,
  reader: AuditReader,
): readonly string[] => {
  const {noText, noVotes, lost, broken: unreadable} = table[reader.language].audit;
  return [
    ...(knownFrom > 0 ? [fill(lost, {count: knownFrom})] : []),
    ...(broken.length > 0 ? [fill(unreadable, {count: broken.length})] : []),
    ...(votes.length === 0 ? [noVotes] : []),
    ...votes.flatMap((vote) => {
      const standing = writeStanding(vote, reader.language);
      return [
        vote.text || noText,
        ...(vote.result === null ? [] : [`  → ${vote.result}`]),
        ...(standing === '' ? [] : [`  ${standing}`]),
        ...vote.findings.map(
          (found) => `  ${isSpoiling(found) ? '!' : '·'} ${writeFinding(found, reader)}`,
        ),
      ];
    }),
  ];
};

const ballotData = (
  {owner, name, note, weight, choice}: PastBallot,
  who: (author: AuthorId | null) => string | null,
): Readonly<Record<string, unknown>> => ({of: who(owner), name, note, weight, choice});

/** An audit as data. People are called by their names; nobody's id is in it. */
export const auditData = (
  {votes, knownFrom, broken}: Audit,
  nameOf: AuditReader['nameOf'],
): Readonly<Record<string, unknown>> => {
  const who = (author: AuthorId | null): string | null => (author === null ? null : nameOf(author));
  const when = (at: EpochMs | null): string | null =>
    at === null ? null : new Date(at).toISOString();
  return {
    version: 1,
    isSound: votes.every(({isSound}) => isSound),
    knownFrom,
    broken,
    votes: votes.map(({text, line, result, isSound, findings, events}) => ({
      text,
      line: line === null ? null : line + 1,
      result,
      isSound,
      findings: findings.map(({code, by, from, to, ...rest}) => ({
        code,
        spoils: isSpoiling({code}),
        by: who(by),
        from: when(from),
        to: when(to),
        ...rest,
      })),
      events: events.map((event) => {
        const {revision, at, by, way, kind, ...rest} = event;
        const told = 'ballot' in rest ? {ballot: ballotData(rest.ballot, who)} : rest;
        const past =
          'ballot' in rest && 'before' in rest ? {before: ballotData(rest.before, who)} : {};
        return {revision, at: when(at), by: who(by), way, kind, ...told, ...past};
      }),
    })),
  };
};
