import type {PastBallot, VoteEvent} from './vote-events';

type BallotEvent = Extract<VoteEvent, {readonly ballot: PastBallot}>;
type Removal = VoteEvent & {readonly kind: 'removed'; readonly ballot: PastBallot};

const isOfBallot = (event: VoteEvent): event is BallotEvent => 'ballot' in event;
const isRemoval = (event: VoteEvent): event is Removal => event.kind === 'removed';

/** Whether two readings of a ballot say the same. */
export const isSameBallot = (a: PastBallot, b: PastBallot): boolean =>
  a.name === b.name && a.note === b.note && a.weight === b.weight && a.choice === b.choice;

/** What some events on one ballot, one behind the other and by one person, come to; null for nothing. */
const sumOf = (first: BallotEvent, last: BallotEvent): VoteEvent | null => {
  const {revision, at, by, way, ballot} = last;
  const act = {revision, at, by, way};
  const before = 'before' in first ? first.before : first.kind === 'cast' ? null : first.ballot;
  const after = last.kind === 'removed' ? null : ballot;
  if (before === null) return after && {...act, kind: 'cast', ballot: after};
  if (after === null) return {...act, kind: 'removed', ballot: before};
  return isSameBallot(before, after) ? null : {...act, kind: 'changed', ballot: after, before};
};

/**
 * The events that are left where somebody writes letter by letter, or takes back at once what they did: of what one
 * person does to one ballot, while nobody else does anything to it, only what it comes to counts.
 */
const withoutDetours = (events: readonly VoteEvent[]): readonly VoteEvent[] => {
  /** What is under way on each ballot, by where its last event stands. */
  const open = new Map<string, {first: BallotEvent; last: BallotEvent; at: number}>();
  const settled: (VoteEvent | null)[] = events.map((event) => event);
  events.forEach((event, i) => {
    if (!isOfBallot(event)) return;
    const key = `${event.ballot.mark} ${event.kind === 'reassigned' ? 'owner' : 'words'}`;
    const known = open.get(key);
    if (known?.last.by !== event.by || known.last.way !== 'hand' || event.way !== 'hand') {
      open.set(key, {first: event, last: event, at: i});
      return;
    }
    settled[known.at] = null;
    if (event.kind === 'reassigned') {
      const before = 'before' in known.first ? known.first.before : event.before;
      settled[i] = before.owner === event.ballot.owner ? null : {...event, before};
    } else settled[i] = sumOf(known.first, event);
    open.set(key, {first: known.first, last: event, at: i});
  });
  return settled.filter((event) => event !== null);
};

/** Whether an undo has brought back a ballot that its hand had removed. */
const isBack = (removed: Removal, event: VoteEvent): boolean =>
  event.kind === 'cast' &&
  event.by === removed.by &&
  event.ballot.own &&
  event.ballot.owner === removed.ballot.owner &&
  event.ballot.choice === removed.ballot.choice;

/** The events of a vote as far as they have left something: what was undone is out, and what was typed is one. */
export const settle = (events: readonly VoteEvent[]): readonly VoteEvent[] => {
  const left = withoutDetours(events);
  const undone = new Set<VoteEvent>();
  const removals: Removal[] = [];
  for (const event of left) {
    if (isRemoval(event)) removals.push(event);
    const i = removals.findIndex((removed) => isBack(removed, event));
    const [removed] = i < 0 ? [] : removals.splice(i, 1);
    if (removed) undone.add(removed).add(event);
  }
  return left.filter((event) => !undone.has(event));
};
