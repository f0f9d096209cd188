import {createFollowingLiveReader} from '../meeting/following-reader';
import type {Meeting} from '../meeting/meeting';
import type {AttributeOf} from '../meeting/notation/attributed-line';
import {readHeading} from '../meeting/notation/heading';
import type {AuthorId, EpochMs, LineIndex, PadLine} from '../meeting/pad-line';
import {attributeNumbers, readChangeset} from './changeset';
import {createTracedText, padLineOf} from './traced-text';
import type {Replaced, TracedLine} from './traced-text';
import type {VoteHistory} from './vote-events';
import {createVoteLog} from './vote-log';
import type {RevisionFacts} from './vote-log';

/** What the host keeps of one revision. */
export interface Revision {
  readonly changeset: unknown;
  /** Null where the server wrote. */
  readonly author: AuthorId | null;
  readonly at: EpochMs | null;
}

/** Follows a pad from its first revision to its last. */
export interface PadHistory {
  /** Begin with a revision whose text is kept, where those before it are lost. False where it has none. */
  readonly start: (revision: number, text: unknown, attributes: unknown) => boolean;
  /** Take the next revision. False, and nothing is changed, where it doesn't fit the text. */
  readonly take: (revision: Revision) => boolean;
  /** The number of the next revision. */
  readonly length: () => number;
  readonly meeting: () => Meeting;
  readonly votes: () => readonly VoteHistory[];
  /** How many revisions somebody typed, or had a part in by a button. */
  readonly actsOf: (author: AuthorId) => number;
}

const canBeHeading = ({text}: TracedLine): boolean => readHeading(text.replace(/^\*/, '')) !== null;

/** The authors of what a changeset inserts. */
const writersIn = (changeset: unknown, attributeOf: AttributeOf): ReadonlySet<AuthorId> =>
  new Set(
    readChangeset(changeset)?.operations.flatMap(({opcode, attributes}) =>
      opcode === '+'
        ? attributeNumbers(attributes).flatMap((number) => {
            const [key, value] = attributeOf(number) ?? [];
            return key === 'author' && value ? [value] : [];
          })
        : [],
    ),
  );

/** Lines `from` (inclusive) to `to` (exclusive). */
interface Stretch {
  readonly from: LineIndex;
  readonly to: LineIndex;
}

/** A history without a revision. `attributeOf` tells what the numbers in the pad's pool stand for. */
export const createPadHistory = (attributeOf: AttributeOf): PadHistory => {
  const text = createTracedText(attributeOf);
  const log = createVoteLog(attributeOf);
  const reader = createFollowingLiveReader();
  const lines: PadLine[] = text.lines.map((line) => padLineOf(line, attributeOf));
  const acts = new Map<AuthorId, number>();
  let length = 0;
  let meeting = reader.read([...lines]);
  /** Where the votes stood when they were read last, and have been since. */
  let sections: readonly Stretch[] = [];

  const note = ({from, removed, added}: Replaced): void => {
    const made = added.map((line) => padLineOf(line, attributeOf));
    if (made.length < 1000) lines.splice(from, removed.length, ...made);
    else {
      const behind = lines.splice(from).slice(removed.length);
      for (const line of made) lines.push(line);
      for (const line of behind) lines.push(line);
    }
  };

  /** Whether a change can be one of a vote. The sections stay where they are in the text if it isn't. */
  const concernsVotes = ({from, removed, added}: Replaced): boolean => {
    const to = from + removed.length;
    if (removed.some(canBeHeading) || added.some(canBeHeading)) return true;
    // What comes at the end of a section is in it.
    if (sections.some((section) => from <= section.to && to >= section.from)) return true;
    const shift = added.length - removed.length;
    sections = sections.map((section) =>
      section.from < to ? section : {from: section.from + shift, to: section.to + shift},
    );
    return false;
  };

  /** Reads the votes, and notes what became of them. */
  const read = (facts: RevisionFacts): void => {
    meeting = reader.read([...lines]);
    sections = meeting.sections.flatMap(({kind, heading, end}) =>
      kind === 'votes' ? [{from: heading, to: end}] : [],
    );
    log.take({traced: text.lines, lines, proposals: meeting.proposals}, facts);
  };

  return {
    start: (revision, words, attributes) => {
      if (!text.start(words, attributes)) return false;
      lines.length = 0;
      for (const line of text.lines) lines.push(padLineOf(line, attributeOf));
      length = revision + 1;
      read({revision, at: null, author: null});
      return true;
    },
    take: ({changeset, author, at}) => {
      const replaced = text.apply(changeset);
      if (!replaced) return false;
      note(replaced);
      for (const writer of author !== null ? [author] : writersIn(changeset, attributeOf)) {
        acts.set(writer, (acts.get(writer) ?? 0) + 1);
      }
      const revision = length;
      length += 1;
      if (concernsVotes(replaced)) read({revision, at, author});
      return true;
    },
    length: () => length,
    meeting: () => (meeting = reader.read([...lines])),
    votes: log.votes,
    actsOf: (author) => acts.get(author) ?? 0,
  };
};
