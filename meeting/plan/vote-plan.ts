import {
  array,
  exactOptional,
  integer,
  maxLength,
  minValue,
  nullable,
  number,
  optional,
  pipe,
  readonly,
  string,
} from 'valibot';
import {noNote} from '../change/line-edit';
import type {LineEdit} from '../change/line-edit';
import {blank, blanksAtEnd, blanksAtStart, identityWord, trim} from '../notation/fold';
import {standardChoices} from '../meeting';
import type {Ballot, Choice, Meeting, Proposal, ProposalId} from '../meeting';
import type {LineIndex} from '../pad-line';
import {choiceOf, isOwnBallot} from '../assembly/tally';
import {hasOwnLabels, verdictOf} from '../assembly/verdict';
import {writeVerdict} from '../assembly/verdict-words';
import {choiceKey} from '../notation/vote';
import {readResult, writeResult} from '../notation/result-line';
import {writeChoice} from '../notation/write-line';
import {intentForm} from './intent-form';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';
import {appendToSection} from './section-place';
import {longestText, oneLine} from './words';
import {pattern} from '../notation/pattern';

/** The most choices of a proposal. */
const mostChoices = 50;

const proposalOf = (meeting: Meeting, id: ProposalId): Proposal | null =>
  meeting.proposals.find((proposal) => proposal.id === id) ?? null;

/** Put a proposal to the vote at the end of section 03, with the four choices or with labels of its own. */
export const openProposal = intentForm(
  'openProposal',
  {
    text: string(),
    /** Labels, in order; null for the four choices: for, against, abstain, NPPV. */
    choices: optional(nullable(pipe(array(string()), maxLength(mostChoices), readonly())), null),
  },
  (meeting, intent, {author}): Proposed => {
    const text = oneLine(intent.text);
    if (text === '') return refused('text-missing');
    const ownLabels = (intent.choices ?? []).map(oneLine).filter((label) => label !== '');
    if ([text, ...ownLabels].some((words) => words.length > longestText)) {
      return refused('text-too-long');
    }
    const word = identityWord(text);
    const isSame = (proposal: Proposal): boolean => identityWord(proposal.text) === word;
    if (meeting.proposals.some((proposal) => proposal.result === null && isSame(proposal))) {
      return refused('proposal-exists');
    }
    const choices =
      ownLabels.length > 0
        ? ownLabels.map((label) => ({kind: 'label' as const, label}))
        : standardChoices.map((kind) => ({kind, label: ''}));
    const lines = [text, ...choices.map((choice) => writeChoice(choice, [], meeting.language))];
    return {
      edits: [appendToSection(meeting, 'votes', lines, author, {apart: true})],
      shows: (after) =>
        after.proposals.length === meeting.proposals.length + 1 &&
        after.proposals.some(
          (proposal) =>
            isSame(proposal) &&
            proposal.result === null &&
            proposal.choices.length === choices.length,
        ),
    };
  },
  {needsName: true},
);

/** A label whose first ballot had a comma before it would be read as text, and lose them all. */
const separatorsBehind = pattern('u')`^(?:${blank}|[,;])*[,;]`;

/**
 * Take ballots out of the text, each with the blank that set it apart and a comma behind it. A line of
 * nothing else goes with them, unless it is `keep`: the line that a new ballot joins.
 */
const removalEdits = (
  meeting: Meeting,
  ballots: readonly Ballot[],
  keep: LineIndex | null = null,
): LineEdit[] => {
  const byLine = new Map<LineIndex, Ballot[]>();
  for (const ballot of ballots) {
    const onLine = byLine.get(ballot.line);
    if (onLine) onLine.push(ballot);
    else byLine.set(ballot.line, [ballot]);
  }
  return [...byLine].flatMap(([line, onLine]): LineEdit[] => {
    const text = meeting.lines[line]?.text ?? '';
    const spans: {from: number; to: number}[] = [];
    let opened = 0;
    for (const {from, to} of [...onLine].sort((a, b) => a.from - b.from)) {
      const before = blanksAtEnd(text.slice(0, from));
      const end = to + (separatorsBehind.exec(text.slice(to))?.[0].length ?? 0);
      // Where nothing is left before it on the line, the next one takes its place.
      if (from - before <= opened) {
        opened = end + blanksAtStart(text.slice(end));
        spans.push({from, to: opened});
      } else {
        spans.push({from: from - before, to: end});
      }
      // Neighbours go in one piece: somebody may have pasted thousands.
      const [first, second] = spans.slice(-2);
      if (first && second && second.from <= first.to)
        spans.splice(-2, 2, {...first, to: second.to});
    }
    const rest = spans.reduceRight(
      (kept, {from, to}) => kept.slice(0, from) + kept.slice(to),
      text,
    );
    if (trim(rest) === '' && line !== keep) return [{kind: 'deleteLine', line}];
    return spans.map(({from, to}) => ({
      kind: 'splice',
      line,
      column: from,
      remove: to - from,
      insert: '',
      author: null,
      note: noNote,
    }));
  });
};

const ownBallots = (proposal: Proposal, author: string): Ballot[] =>
  proposal.choices.flatMap(({ballots}) => ballots.filter((ballot) => isOwnBallot(ballot, author)));

/** Write one `+1` on a choice's line, or on a new line for a standard choice that has none. */
const ballotEdit = (
  meeting: Meeting,
  proposal: Proposal,
  choice: Choice | null,
  key: string,
  author: string,
): LineEdit => {
  if (choice?.joins) {
    const text = meeting.lines[choice.line]?.text ?? '';
    return {
      kind: 'splice',
      line: choice.line,
      column: text.length - blanksAtEnd(text),
      remove: 0,
      insert: ' +1',
      author,
      note: {own: true, startedAt: null},
    };
  }
  const kind = standardChoices.find((standard) => standard === key) ?? 'label';
  const text = writeChoice({kind, label: key}, [{weight: 1, name: ''}], meeting.language);
  const lines = [{text, bold: false}];
  return {kind: 'insertLines', line: proposal.lastLine + 1, lines, author, own: true};
};

/** Cast a ballot, or move it to another choice. Casting the same one again changes nothing. */
export const castBallot = intentForm(
  'castBallot',
  {
    proposal: string(),
    /** `for`, `against`, `abstain`, `nppv`, or a label as it stands in the pad. */
    choice: string(),
  },
  (meeting, {proposal: id, choice: wanted}, {author}): Proposed => {
    const proposal = proposalOf(meeting, id);
    if (!proposal) return refused('proposal-gone');
    if (proposal.result) return refused('proposal-closed');
    const word = identityWord(wanted);
    const choice = proposal.choices.find(
      (candidate) => identityWord(choiceKey(candidate)) === word,
    );
    const isStandard = standardChoices.some((kind) => kind === wanted);
    if (!choice && (!isStandard || hasOwnLabels(proposal.choices))) return refused('choice-gone');
    const mine = ownBallots(proposal, author);
    const counted = choiceOf(proposal, author);
    if (mine.length === 1 && counted !== null && identityWord(counted) === word) return alreadySo;
    return {
      edits: [
        ...removalEdits(meeting, mine, choice?.line ?? null),
        ballotEdit(meeting, proposal, choice ?? null, wanted, author),
      ],
      shows: (after) => {
        const voted = proposalOf(after, id);
        const now = voted && choiceOf(voted, author);
        return typeof now === 'string' && identityWord(now) === word;
      },
    };
  },
);

/** Take one's own ballots back. Who cast none has done so already. */
export const withdrawBallot = intentForm(
  'withdrawBallot',
  {proposal: string()},
  (meeting, {proposal: id}, {author}): Proposed => {
    const proposal = proposalOf(meeting, id);
    if (!proposal) return refused('proposal-gone');
    if (proposal.result) return refused('proposal-closed');
    return {
      edits: removalEdits(meeting, ownBallots(proposal, author)),
      shows: (after) => {
        const voted = proposalOf(after, id);
        return voted !== null && choiceOf(voted, author) === null;
      },
    };
  },
);

/**
 * Close a vote: its verdict, by the rules in force now, becomes a line below the choices. Where lines of it
 * look like ballots and count nobody, whoever closes it has to know of as many; the line says so.
 */
export const closeProposal = intentForm(
  'closeProposal',
  {
    proposal: string(),
    /** How many lines that look like ballots and count nobody its sender has seen; none where it is missing. */
    unread: exactOptional(pipe(number(), integer(), minValue(0))),
  },
  (meeting, {proposal: id, unread = 0}, {author}): Proposed => {
    const proposal = proposalOf(meeting, id);
    if (!proposal) return refused('proposal-gone');
    if (proposal.result) return refused('proposal-closed');
    if (proposal.unread.length !== unread) return refused('ballots-unread');
    const {general, language} = meeting;
    const text = writeResult(
      writeVerdict(verdictOf(proposal, general), language, proposal.unread.length),
    );
    const line = {text, bold: false};
    return {
      edits: [
        {kind: 'insertLines', line: proposal.lastLine + 1, lines: [line], author, own: false},
      ],
      shows: (after) => proposalOf(after, id)?.result?.text === readResult(text),
    };
  },
);
