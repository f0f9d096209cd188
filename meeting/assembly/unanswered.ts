import {personWords} from '../notation/name';
import type {Meeting, Proposal} from '../meeting';
import {foundOnce} from '../notation/found-once';
import type {AuthorId} from '../pad-line';
import {countsOn, sumOf} from './tally';

/** Who, of those present, has not answered a proposal. */
export interface Unanswered {
  /** Those present less the voices given; null when the pad doesn't say how many are present. */
  readonly count: number | null;
  /**
   * The names under `Présent·es` that no ballot can be put to, as typed there. More than `count` where
   * ballots stand without a known name; none where everybody has answered.
   */
  readonly names: readonly string[];
}

type NamesByAuthor = ReadonlyMap<AuthorId, readonly string[]>;
/**
 * The names that an author goes by: those of the turns they asked for themself, and of their calls for help.
 * Found once for each meeting: each of its votes asks for the same ones.
 */
const namesByAuthor = foundOnce(({queue, sos}: Meeting): NamesByAuthor => {
  const known = new Map<AuthorId, string[]>();
  const signed = [
    ...queue.filter(({own}) => own).map(({author, person}) => ({author, name: person})),
    ...sos,
  ];
  for (const {author, name} of signed) {
    if (author === null || name === '') continue;
    const names = known.get(author);
    if (names) names.push(name);
    else known.set(author, [name]);
  }
  return known;
});

/**
 * Who has not answered. Silence is not consent, so a view shows it while the vote is open. Every ballot
 * is an answer, abstention and NPPV too; a group answers for as many as it is.
 */
export const unansweredOf = (meeting: Meeting, proposal: Proposal): Unanswered => {
  const {present} = meeting.general;
  const ballots = proposal.choices.flatMap((choice) => choice.ballots).filter(countsOn(proposal));
  const count = present.count === null ? null : Math.max(0, present.count - sumOf(ballots));
  if (count === 0) return {count, names: []};
  const known = namesByAuthor(meeting);
  const wordOf = personWords(present.names);
  const answered = new Set(
    ballots
      .flatMap(({name, note, author}) =>
        name !== '' ? [`${name} (${note})`] : author === null ? [] : (known.get(author) ?? []),
      )
      .map(wordOf),
  );
  return {count, names: present.names.filter((name) => !answered.has(wordOf(name)))};
};
