import {isAside} from './aside';
import {count, isBareLine, readBareLine, readLabelledBallots} from './ballot';
import {blank, identityWord, isLetterAt, numberedIds, trim, saysSomething} from './fold';
import {longestKey} from './key-line';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {Ballot, Choice, ChoiceKind, Problem, Proposal} from '../meeting';
import {authorOf, isOwnSpan} from '../pad-line';
import type {LineIndex, PadLine} from '../pad-line';
import {remembered} from './remembered';
import {readBlockWord, readChoiceLabel} from './vocabulary';

const resultLine = new RegExp(`^${blank}*(?:→|➜|➔|⇒|=>|->)${blank}*(.+)$`, 'us');
/** The colon before ballots, a count of hands, or nothing: labels have colons too (`18:30 : +1`). */
const labelEnd = new RegExp(
  `[:：]${blank}*(?=(?:${count}${blank}*)?(?:[+]${blank}?\\d{1,4}(?!\\d)|$))`,
  'u',
);
const namedFor = new RegExp(`^[+]\\d{1,4}${blank}+[(]?\\p{L}`, 'u');
const bulletAtStart = new RegExp(`^${blank}*[-*•]${blank}+`, 'u');

/** The words after the arrow of a result line, or null. */
export const readResult = (text: string): string | null => {
  const found = resultLine.exec(text);
  return found ? trim(found[1] ?? '') : null;
};

/** `Pour : Zoé`, `14 pour, 6 contre`, `pour 14 / contre 6`, `Pour +1 +1`: the word that may be a label. */
const likeBallots = [
  /^([^:：]{1,60})[:：]/u,
  new RegExp(`^\\d{1,4}${blank}+(\\p{L}+)(?=${blank}*(?:$|[,;.(/]|\\d))`, 'u'),
  new RegExp(`^(\\p{L}+)${blank}+[+]?\\d{1,4}(?=${blank}*(?:$|[,;.(/+]))`, 'u'),
];

type ChoicesAt = (index: LineIndex) => readonly Choice[];

/** What a line of section 03 says, wherever it stands. */
interface VoteLine {
  readonly text: string;
  readonly result: string | null;
  readonly isAside: boolean;
  /** Its choices, standing at a line; null when it is text. */
  readonly choicesAt: ChoicesAt | null;
  /** Without a `+1` behind a label, what is a choice below a proposal's text is text elsewhere. */
  readonly needsProposal: boolean;
  /** Text that people may take for ballots. */
  readonly looksLikeBallots: boolean;
}

/** What a label means. */
interface Label {
  readonly kind: ChoiceKind;
  /** What people say beside such a ballot is a reason. */
  readonly isOpposed: boolean;
}

/** A `+1 Zoé` without a label. */
const namedVote: Label = {kind: 'for', isOpposed: false};

/** `For / Pour` and `Pour (en ligne)` are for. */
const readLabel = remembered((label): Label => {
  const [first, ...others] = label
    .replace(/\([^()]*\)$/, '')
    .split('/')
    .map(readChoiceLabel);
  const kind = first && others.every((other) => other === first) ? first : 'label';
  return {kind, isOpposed: kind === 'against' || readBlockWord(label) !== null};
});

/** Whether people may think that somebody is counted by this text. */
const looksLikeBallots = (text: string): boolean =>
  likeBallots.some((form) => {
    const word = form.exec(text)?.[1];
    return word !== undefined && readLabel(trim(word)).kind !== 'label';
  });

const voteLineOf = (line: PadLine): VoteLine => {
  // Most lines begin with a letter: no bullet, no arrow and no ballot is there.
  const isPlain = isLetterAt(line.text, 0);
  const from = isPlain ? 0 : (bulletAtStart.exec(line.text)?.[0].length ?? 0);
  const words = trim(line.text.slice(from));
  const text = isPlain || saysSomething(words) ? words : '';
  const result = isPlain ? null : text && readResult(words);
  const says = (choicesAt: ChoicesAt | null, needsProposal = false): VoteLine => ({
    text,
    result,
    isAside: isAside(text),
    choicesAt,
    needsProposal,
    looksLikeBallots: result === null && !choicesAt && looksLikeBallots(text),
  });
  if (result !== null) return says(null);
  if (!isPlain && isBareLine(words)) return says((index) => readBareLine(line, index));
  const bare = !isPlain && namedFor.test(words);
  const colon = bare ? null : labelEnd.exec(line.text);
  const label = trim(line.text.slice(from, colon?.index ?? from));
  if (!bare && (label === '' || label.length > longestKey)) return says(null);
  const {kind, isOpposed} = bare ? namedVote : readLabel(label);
  const valueFrom = colon ? colon.index + colon[0].length : from;
  const first = line.text.charAt(valueFrom);
  if (kind === 'label' && /\d/.test(first)) return says(null);
  return says(
    (index) => [
      {
        kind,
        label,
        line: index,
        bare,
        ballots: readLabelledBallots(line, index, valueFrom, isOpposed),
      },
    ],
    bare || first !== '+',
  );
};

/** A line without a ballot, by its text: every proposal has the same ones. */
const voteLineOfText = remembered((text) =>
  voteLineOf({text, authors: [], own: [], startedAt: null}),
);
const readVoteLine = perLine((line) =>
  /[+\d]/.test(line.text) ? voteLineOf(line) : voteLineOfText(line.text),
);

/** How a choice is named in an intent: its kind, or its label as typed. */
export const choiceKey = (choice: Choice): string =>
  choice.kind === 'label' ? choice.label : choice.kind;

/** Choices of the same key on several lines are one; new ballots join the first line that is not bare, else the first. */
const mergeChoices = (choices: readonly Choice[]): readonly Choice[] => {
  const merged = new Map<string, Choice>();
  for (const choice of choices) {
    const key = choice.kind === 'label' ? identityWord(choice.label) : choice.kind;
    const before = merged.get(key);
    if (!before) {
      merged.set(key, choice);
      continue;
    }
    const home = before.bare && before.kind !== 'for' && !choice.bare ? choice : before;
    merged.set(key, {...home, ballots: [...before.ballots, ...choice.ballots]});
  }
  return [...merged.values()];
};

/**
 * Who writes a proposal and several ballots below it has written them down for others: pasted a
 * meeting, or took the votes of a room. Such ballots are unsigned, and each counts; what their
 * writer cast through a button stays theirs.
 */
const asWrittenDown = (
  records: readonly LineRecord[],
  textLine: LineIndex,
  choices: readonly Choice[],
): readonly Choice[] => {
  const lineAt = (index: LineIndex): PadLine | undefined => records[index]?.line;
  const text = lineAt(textLine);
  const writer = text && authorOf(text, 0, text.text.length);
  if (!writer) return choices;
  const typed = new Set<Ballot>();
  for (const {ballots} of choices) {
    for (const ballot of ballots) {
      const line = ballot.author === writer ? lineAt(ballot.line) : undefined;
      if (line && !isOwnSpan(line, ballot.from, ballot.to)) typed.add(ballot);
    }
  }
  if (typed.size < 2) return choices;
  return choices.map((choice) => ({
    ...choice,
    ballots: choice.ballots.map((ballot) =>
      typed.has(ballot) ? {...ballot, author: null} : ballot,
    ),
  }));
};

/** The lines of one proposal, as far as they say something. */
interface Block {
  /** Every line of the block, the text first, and where it stands. */
  readonly records: LineRecord[];
  readonly places: LineIndex[];
  readonly words: string[];
  readonly choices: (() => readonly Choice[])[];
  result: Proposal['result'];
}

/** A proposal read before, and the lines that it was read from. */
interface Known {
  readonly block: Block;
  readonly proposal: Proposal;
  readonly hasDoubles: boolean;
}
/** What is known of the proposal whose text a line is. */
const knownOf = perLine((): {known: Known | null} => ({known: null}));

const isSameBlock = (a: Block, b: Block): boolean =>
  a.records.length === b.records.length &&
  a.records.every((record, i) => record === b.records[i] && a.places[i] === b.places[i]);

const readProposal = (
  id: string,
  text: string,
  block: Block,
  records: readonly LineRecord[],
  last: Map<string, Ballot>,
): Known => {
  const {result, places} = block;
  const memory = knownOf(block.records[0]);
  const before = memory?.known;
  if (before?.proposal.id === id && isSameBlock(before.block, block)) return before;
  const line = places[0] ?? 0;
  const choices: Choice[] = [];
  for (const read of block.choices) choices.push(...read());
  const proposal: Proposal = {
    id,
    line,
    text,
    choices: mergeChoices(asWrittenDown(records, line, choices)),
    result,
    lastLine: places[places.length - 1] ?? line,
  };
  const known = {block, proposal, hasDoubles: doubleBallots(proposal, last).length > 0};
  if (memory) memory.known = known;
  return known;
};

/** Read the proposals of section 03. */
export const readVotes = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
): {readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[]} => {
  const problems: Problem[] = [];
  const blocks: Block[] = [];
  let block: Block | null = null;
  let afterBlank = false;

  for (const index of indexes) {
    const record = records[index];
    const read = readVoteLine(record);
    if (!record || !read || read.isAside) continue;
    const {text, result, needsProposal} = read;
    const isAfterBlank = afterBlank;
    afterBlank = text === '';
    if (afterBlank) continue;
    const answered = block !== null && (block.choices.length > 0 || block.result !== null);
    const inBlock = block !== null && !(isAfterBlank && answered);
    const choicesAt = needsProposal && !inBlock ? null : read.choicesAt;
    if (read.looksLikeBallots) problems.push({code: 'unreadable-ballot', line: index, text});
    if (result === null && !choicesAt) {
      if (block && !answered && !isAfterBlank) block.words.push(text);
      else blocks.push((block = {records: [], places: [], words: [text], choices: [], result}));
    } else if (!block || !inBlock) {
      continue;
    } else if (result !== null) {
      block.result ??= {line: index, text: result};
    } else if (choicesAt && !block.result) {
      block.choices.push(() => choicesAt(index));
    } else if (choicesAt?.(index).some(({ballots}) => ballots.length > 0)) {
      problems.push({code: 'ballot-after-result', line: index, text});
    }
    block.records.push(record);
    block.places.push(index);
  }

  const idOf = numberedIds();
  const last = new Map<string, Ballot>();
  const proposals = blocks.map((read): Proposal => {
    const text = read.words.join(' ');
    const id = idOf(identityWord(text));
    const {proposal, hasDoubles} = readProposal(id, text, read, records, last);
    if (hasDoubles) problems.push({code: 'double-ballot', line: proposal.line, text});
    return proposal;
  });
  return {proposals, problems};
};

const isBefore = (a: Ballot, b: Ballot): boolean =>
  a.line < b.line || (a.line === b.line && a.from < b.from);

/**
 * Signed ballots that a later one by the same author, in the same name, replaces. A ballot with a
 * name behind it (`+1 Camille`) is one given for that person, so that a teller can write those of the
 * people on the phone; a group (`+N`) carries mandates and is never replaced.
 * `last` holds the last ballot of each owner; who asks of proposal after proposal, down the pad, may
 * hand in the same one.
 */
export const doubleBallots = (
  {line, choices}: Proposal,
  last = new Map<string, Ballot>(),
): readonly Ballot[] => {
  const replaced: Ballot[] = [];
  for (const {ballots} of choices) {
    for (const ballot of ballots) {
      const {author, weight, name, note} = ballot;
      if (author === null || weight !== 1) continue;
      // `Camille (Lyon)` and `Camille (Paris)` are two people; a reason beside one's own ballot is no name.
      const owner = name ? `${author} ${identityWord(`${name} ${note}`)}` : author;
      const known = last.get(owner);
      const other = known && known.line >= line ? known : null;
      const isLast = !other || isBefore(other, ballot);
      if (isLast) last.set(owner, ballot);
      if (other) replaced.push(isLast ? other : ballot);
    }
  }
  return replaced;
};
