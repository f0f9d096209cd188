import {choiceKey} from '../meeting/notation/vote';
import type {Proposal} from '../meeting/meeting';
import {authorOf} from '../meeting/pad-line';
import type {AuthorId, Column, LineIndex, PadLine} from '../meeting/pad-line';
import {isSameBallot} from './settle';
import {originsAt} from './traced-text';
import type {Origin, Run, TracedLine} from './traced-text';
import type {AttributeOf} from '../meeting/notation/attributed-line';
import type {Act, PastBallot, VoteEvent, VoteHistory} from './vote-events';

/** A pad's text as it stands after a revision, and what the model reads in it. */
export interface Standing {
  readonly traced: readonly TracedLine[];
  readonly lines: readonly PadLine[];
  readonly proposals: readonly Proposal[];
}

/** A revision's number, time and author: null where the server wrote, for whom the ballots say. */
export interface RevisionFacts {
  readonly revision: number;
  readonly at: number | null;
  readonly author: AuthorId | null;
}

/** A ballot that stands in the pad, and whose it was when it came. */
interface StandingBallot extends PastBallot {
  readonly firstOwner: AuthorId | null;
}
type Ballots = ReadonlyMap<Origin, StandingBallot>;

interface Vote {
  /** The proposal as it was read last: the same value as long as nothing of it changes. */
  proposal: Proposal;
  /** The line of its text. */
  line: TracedLine;
  ballots: Ballots;
  isGone: boolean;
  readonly events: VoteEvent[];
}

/** Ascending stretches of origins. */
const stretchesOf = (runs: readonly Run[]): readonly [number, number][] =>
  runs
    .map(({origin, length}): [number, number] => [origin, origin + length])
    .sort(([a], [b]) => a - b);

/** How many characters two lines have in common. */
const inCommon = (a: TracedLine, b: TracedLine): number => {
  if (a === b) return Infinity;
  const [ours, theirs] = [stretchesOf(a.runs), stretchesOf(b.runs)];
  let count = 0;
  let other = 0;
  for (const [from, to] of ours) {
    for (let next = theirs[other]; next && next[0] < to; next = theirs[other]) {
      count += Math.max(0, Math.min(to, next[1]) - Math.max(from, next[0]));
      if (next[1] > to) break;
      other += 1;
    }
  }
  return count;
};

const ballotsOf = (
  {traced, lines}: Standing,
  {choices}: Proposal,
  before: Ballots,
  attributeOf: AttributeOf,
): Ballots => {
  const byLine = new Map<
    LineIndex,
    {column: Column; make: (mark: Origin, owner: AuthorId | null) => PastBallot}[]
  >();
  for (const choice of choices) {
    for (const {line, from, own, name, note, weight} of choice.ballots) {
      const make = (mark: Origin, owner: AuthorId | null): PastBallot => ({
        mark,
        owner,
        own,
        name,
        note,
        weight,
        choice: choiceKey(choice),
      });
      const known = byLine.get(line);
      if (known) known.push({column: from, make});
      else byLine.set(line, [{column: from, make}]);
    }
  }
  const found = new Map<Origin, StandingBallot>();
  for (const [index, ballots] of byLine) {
    const [line, text] = [lines[index], traced[index]];
    if (!line || !text) continue;
    ballots.sort((a, b) => a.column - b.column);
    const origins = originsAt(
      text,
      ballots.map(({column}) => column),
      attributeOf,
    );
    ballots.forEach(({column, make}, i) => {
      const origin = origins[i] ?? -1;
      const ballot = make(origin, authorOf(line, column, column + 1));
      found.set(origin, {...ballot, firstOwner: before.get(origin)?.firstOwner ?? ballot.owner});
    });
  }
  return found;
};

const voicesOf = ({ballots}: Vote): number =>
  [...ballots.values()].reduce((sum, {weight}) => sum + weight, 0);

/** Keeps the history of each vote of a pad, revision by revision. */
export interface VoteLog {
  /** The pad after a revision that may have changed some vote. */
  readonly take: (standing: Standing, facts: RevisionFacts) => void;
  readonly votes: () => readonly VoteHistory[];
}

/** Nobody has voted yet. */
export const createVoteLog = (attributeOf: AttributeOf): VoteLog => {
  const votes: Vote[] = [];

  /** The vote that each proposal is, undefined for a new one. */
  const match = ({traced, proposals}: Standing): (Vote | undefined)[] => {
    const byLine = new Map(votes.map((vote) => [vote.line, vote]));
    const lineOf = ({line}: Proposal): TracedLine | undefined => traced[line];
    const found = proposals.map((proposal) => {
      const line = lineOf(proposal);
      const vote = line && byLine.get(line);
      if (line) byLine.delete(line);
      return vote;
    });
    const left = [...byLine.values()];
    return found.map((vote, i) => {
      const line = proposals[i] && lineOf(proposals[i]);
      if (vote || !line || left.length === 0) return vote;
      const counts = left.map((candidate) => inCommon(candidate.line, line));
      const most = Math.max(...counts);
      if (most === 0) return undefined;
      return left.splice(counts.indexOf(most), 1)[0];
    });
  };

  /** Whom a button has served that took a ballot away: the server lets nobody take back another's. */
  const removerOf = (
    ballot: StandingBallot,
    {author}: RevisionFacts,
    isWhole: boolean,
  ): Pick<Act, 'by' | 'way'> => {
    if (author !== null) return {by: author, way: 'hand'};
    const isOwn = ballot.own || (ballot.name === '' && ballot.weight === 1);
    return {by: isWhole && isOwn ? ballot.owner : null, way: 'button'};
  };
  const casterOf = (ballot: PastBallot, {author}: RevisionFacts): Pick<Act, 'by' | 'way'> =>
    author === null
      ? {by: ballot.own ? ballot.owner : null, way: 'button'}
      : {by: author, way: 'hand'};

  const compare = (vote: Vote, after: Ballots, facts: RevisionFacts, isWhole: boolean): void => {
    const {revision, at, author} = facts;
    const {events} = vote;
    const someone: Pick<Act, 'by' | 'way'> = {by: author, way: author === null ? 'button' : 'hand'};
    for (const [origin, before] of vote.ballots) {
      const ballot = after.get(origin);
      if (!ballot) {
        const removed = {...before, owner: before.firstOwner};
        events.push({
          revision,
          at,
          ...removerOf(before, facts, isWhole),
          kind: 'removed',
          ballot: removed,
        });
      } else {
        if (!isSameBallot(before, ballot))
          events.push({revision, at, ...someone, kind: 'changed', ballot, before});
        if (before.owner !== ballot.owner)
          events.push({revision, at, ...someone, kind: 'reassigned', ballot, before});
      }
    }
    for (const [origin, ballot] of after) {
      if (!vote.ballots.has(origin))
        events.push({revision, at, ...casterOf(ballot, facts), kind: 'cast', ballot});
    }
  };

  const takeProposal = (
    known: Vote | undefined,
    proposal: Proposal,
    standing: Standing,
    facts: RevisionFacts,
  ): void => {
    const line = standing.traced[proposal.line];
    if (!line) return;
    const {revision, at, author} = facts;
    const by: Act = {revision, at, by: author, way: author === null ? 'button' : 'hand'};
    const vote: Vote = known ?? {
      proposal: {...proposal, result: null},
      line,
      ballots: new Map(),
      isGone: false,
      events: [],
    };
    if (!known) votes.push(vote);
    if (known && !known.isGone && known.proposal === proposal && known.line === line) return;
    if (vote.isGone) {
      vote.isGone = false;
      vote.events.push({...by, kind: 'back', voices: voicesOf(vote)});
    }
    const {text, result} = vote.proposal;
    if (text !== proposal.text)
      vote.events.push({...by, kind: 'reworded', text: proposal.text, before: text});
    const ballots = ballotsOf(standing, proposal, vote.ballots, attributeOf);
    compare(vote, ballots, facts, known !== undefined);
    const [before, after] = [result?.text ?? null, proposal.result?.text ?? null];
    if (before !== after) {
      const writer =
        after === null || author !== null
          ? author
          : authorOf(
              standing.lines[proposal.result?.line ?? -1] ?? {authors: [], own: []},
              0,
              after.length,
            );
      vote.events.push({...by, by: writer, kind: 'result', text: after, before});
    }
    Object.assign(vote, {proposal, line, ballots});
  };

  return {
    take: (standing, facts) => {
      const {proposals} = standing;
      const matched = match(standing);
      const kept = new Set(matched);
      for (const vote of votes) {
        if (vote.isGone || kept.has(vote)) continue;
        vote.isGone = true;
        const {revision, at, author} = facts;
        vote.events.push({
          revision,
          at,
          by: author,
          way: author === null ? 'button' : 'hand',
          kind: 'gone',
          voices: voicesOf(vote),
        });
      }
      proposals.forEach((proposal, i) => takeProposal(matched[i], proposal, standing, facts));
    },
    votes: () =>
      votes.map(({proposal: {text, line, result}, isGone, events}) => ({
        text,
        line: isGone ? null : line,
        result: result?.text ?? null,
        events,
      })),
  };
};
