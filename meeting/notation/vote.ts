import {isOption, readLabel} from './choice-label';
import {identityWord, numberedIds} from './fold';
import type {LineRecord} from './line-record';
import {perLine} from './line-record';
import type {Ballot, Choice, Problem, ProblemCode, Proposal} from '../meeting';
import {authorOf} from '../pad-line';
import type {LineIndex} from '../pad-line';
import {doubleBallots, voterWord} from './double-ballot';
import {readBlocks} from './read-blocks';
import type {Block} from './vote-block';
import {isVoted} from './vote-form';

/** How a choice is named in an intent: its kind, or its label as typed. */
export const choiceKey = (choice: Choice): string =>
  choice.kind === 'label' ? choice.label : choice.kind;

/** What makes two lines one choice: what their labels mean, or the words of the pad's own. */
const meaningOf = ({kind, label}: Choice): string =>
  kind === 'label' ? (readLabel(label).beside ?? `: ${identityWord(label)}`) : kind;

/** Choices of the same meaning on several lines are one; new ballots join the first line that takes some, else the first. */
const mergeChoices = (choices: readonly Choice[]): readonly Choice[] => {
  const merged = new Map<string, {home: Choice; ballots: Ballot[]}>();
  for (const choice of choices) {
    const known = merged.get(meaningOf(choice));
    if (!known) {
      merged.set(meaningOf(choice), {home: choice, ballots: [...choice.ballots]});
      continue;
    }
    if (!known.home.joins && choice.joins) known.home = choice;
    for (const ballot of choice.ballots) known.ballots.push(ballot);
  }
  return [...merged.values()].map(({home, ballots}) => ({...home, ballots}));
};

/**
 * Who writes a proposal and several ballots below it without a name has written them down for others:
 * pasted a meeting, or took the votes of a room. Such ballots are unsigned, and each counts; what their
 * writer cast through a button stays theirs.
 */
const asWrittenDown = (
  records: readonly LineRecord[],
  textLine: LineIndex,
  choices: readonly Choice[],
): {readonly choices: readonly Choice[]; readonly isSo: boolean} => {
  const text = records[textLine]?.line;
  const writer = text && authorOf(text, 0, text.text.length);
  if (!writer) return {choices, isSo: false};
  const typed = new Set<Ballot>();
  for (const {ballots} of choices) {
    for (const ballot of ballots) {
      if (ballot.author === writer && !ballot.own) typed.add(ballot);
    }
  }
  if (typed.size < 2) return {choices, isSo: false};
  const isNameless = ({name, weight}: Ballot): boolean => name === '' && weight === 1;
  return {
    choices: choices.map((choice) => ({
      ...choice,
      ballots: choice.ballots.map((ballot) =>
        typed.has(ballot) ? {...ballot, author: null} : ballot,
      ),
    })),
    isSo: [...typed].filter(isNameless).length > 1,
  };
};

/** Whether one name stands behind two voices that both count. Of several options, a person may want more than one. */
const isAnyNameTwice = (
  choices: readonly Choice[],
  replacedBallots: readonly Ballot[],
): boolean => {
  const replaced = new Set(replacedBallots);
  const isOfOptions = choices.some(isOption);
  const seen = new Set<string>();
  for (const {ballots} of choices) {
    if (isOfOptions) seen.clear();
    for (const ballot of ballots) {
      const {name, weight} = ballot;
      if (name === '' || weight !== 1 || replaced.has(ballot)) continue;
      const word = voterWord(ballot);
      if (seen.has(word)) return true;
      seen.add(word);
    }
  }
  return false;
};

/** A proposal read before, and the lines that it was read from. */
interface Known {
  readonly block: Block;
  readonly proposal: Proposal;
  readonly problems: readonly Problem[];
}
/** What is known of the proposal whose text a line is. */
const knownOf = perLine((): {known: Known | null} => ({known: null}));

const isSameBlock = (a: Block, b: Block): boolean =>
  a.records.length === b.records.length &&
  a.isUnclear === b.isUnclear &&
  a.records.every((record, i) => record === b.records[i] && a.places[i] === b.places[i]);

const readProposal = (
  id: string,
  block: Block,
  records: readonly LineRecord[],
  last: Map<string, Ballot>,
): Known => {
  const {result, places} = block;
  const memory = knownOf(block.records[0]);
  const before = memory?.known;
  if (before?.proposal.id === id && isSameBlock(before.block, block)) return before;
  const line = places[0] ?? 0;
  const text = block.words.join(' ');
  const problems: Problem[] = [];
  const tell = (code: ProblemCode, at: LineIndex): void => {
    problems.push({
      code,
      line: at,
      text: at === line && text !== '' ? text : (records[at]?.line.text.trim() ?? ''),
    });
  };
  const unread = new Set<LineIndex>(block.unread);
  const read: Choice[] = [];
  for (const {index, choicesAt} of block.choices) {
    const {choices, isUnread, isOfSeveral} = choicesAt(index);
    for (const choice of choices) read.push(choice);
    if (isUnread) unread.add(index);
    if (isOfSeveral) tell('several-names', index);
  }
  const {choices, isSo} = asWrittenDown(records, line, mergeChoices(read));
  const replaced = doubleBallots({line, choices}, last);
  const proposal: Proposal = {
    id,
    line,
    text,
    choices,
    replaced,
    unread: [...unread].sort((a, b) => a - b),
    result,
    lastLine: places[places.length - 1] ?? line,
  };
  for (const index of proposal.unread) tell('unreadable-ballot', index);
  if (text === '') tell('vote-without-text', line);
  if (block.isUnclear) tell('unclear-proposal', line);
  if (replaced.length > 0) tell('double-ballot', line);
  if (isAnyNameTwice(choices, replaced)) tell('same-name-twice', line);
  if (isSo) tell('written-for-others', line);
  const isStandard = choices.some(({kind}) => kind === 'for');
  const options = choices.filter(isOption);
  const withVoices = options.filter(isVoted);
  if (isStandard) for (const option of withVoices) tell('unknown-choice', option.line);
  else if (block.isOptionsOrPeople && !result) tell('options-or-people', line);
  for (const index of block.late) tell('ballot-after-result', index);
  const known = {block, proposal, problems};
  if (memory) memory.known = known;
  return known;
};

/** Read the proposals of section 03. */
export const readVotes = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
): {readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[]} => {
  const {blocks, loose} = readBlocks(records, indexes);
  const problems: Problem[] = loose.map((line) => ({
    code: 'unreadable-ballot',
    line,
    text: records[line]?.line.text.trim() ?? '',
  }));
  const idOf = numberedIds();
  const last = new Map<string, Ballot>();
  const proposals = blocks.map((block): Proposal => {
    const id = idOf(identityWord(block.words.join(' ')));
    const known = readProposal(id, block, records, last);
    for (const problem of known.problems) problems.push(problem);
    return known.proposal;
  });
  return {proposals, problems};
};
