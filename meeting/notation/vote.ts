import {isAside} from './aside';
import {blank, dash, identityWord, numberedIds, trim, wordLike} from './fold';
import {longestKey} from './key-line';
import {perLine} from './line-record';
import type {LineRecord} from './line-record';
import type {Ballot, Choice, ChoiceKind, Problem, Proposal} from '../meeting';
import {authorOf, isOwnSpan} from '../pad-line';
import type {LineIndex, PadLine} from '../pad-line';
import {readBlockWord, readChoiceLabel} from './vocabulary';

const resultLine = new RegExp(`^${blank}*(?:→|➜|➔|⇒|=>|->)${blank}*(.+)$`, 'us');
const bareToken = `(?:[+]\\d{1,4}|[-−–]1|[±]?0)(?!\\d)`;
const bareLine = new RegExp(`^${blank}*(?:${bareToken}[,;]?${blank}*)+$`, 'u');
const bareBallots = new RegExp(bareToken, 'gu');
const count = `\\d{1,4}(?!\\d)(?:${blank}+(?:voix|vot[eio]s?|Stimmen?)(?!\\p{L}))?`;
/** The colon before ballots, a count of hands, or nothing: labels have colons too (`18:30 : +1`). */
const labelEnd = new RegExp(
  `[:：]${blank}*(?=(?:${count}${blank}*)?(?:[+]${blank}?\\d{1,4}(?!\\d)|$))`,
  'u',
);
/** `+1`, `+ 1` as some telephones correct it, and a count of hands where the ballots begin. A `+20` in parentheses is in a reason, and no ballot. */
const namedBallots = new RegExp(
  `(?:^|[+]${blank}?)(?=(\\d{1,4}))${count}([^+(]*(?:\\([^()]{0,300}\\))?[^+]*)`,
  'gu',
);
const namedFor = new RegExp(`^[+]\\d{1,4}${blank}+[(]?\\p{L}`, 'u');
const bulletAtStart = new RegExp(`^${blank}*[-*•]${blank}+`, 'u');
const reasonBegins = new RegExp(`\\(|:(?=${blank})|${blank}${dash}+(?=${blank})`, 'u');

/** The words after the arrow of a result line, or null. */
export const readResult = (text: string): string | null => {
  const found = resultLine.exec(text);
  return found ? trim(found[1] ?? '') : null;
};

const noWords = {name: '', note: ''};
const separators = new RegExp(`[,;]|${blank}`, 'gu');

const smallWord = new RegExp(`(?:^|${blank})\\P{Lu}`, 'u');

/**
 * Cut what follows a ballot's mark: `Max – trop cher`, `Max (trop cher)`, `Max : trop cher`. Without a
 * name, `+1 (Zoé)` is one; where people oppose, `+1 (trop cher)` and `+1 – Trop cher` are reasons.
 */
const readBallotWords = (words: string, isOpposed: boolean): Pick<Ballot, 'name' | 'note'> => {
  const found = reasonBegins.exec(words);
  const name = trim(words.slice(0, found?.index).replace(separators, ' '));
  if (!found) return {name, note: ''};
  const rest = words.slice(found.index + found[0].length);
  const inParentheses = found[0] === '(';
  const note = trim(inParentheses ? rest.replace(')', '') : rest);
  const isName = name === '' && !(isOpposed && (!inParentheses || smallWord.test(note)));
  return isName ? {name: note, note: ''} : {name, note};
};

/** The ballots of a line from a column on. */
const readLabelledBallots = (line: PadLine, from: number, isOpposed: boolean): Ballot[] =>
  [...line.text.slice(from).matchAll(namedBallots)].flatMap(
    ({0: all, 1: digits, 2: rest = '', index}) => {
      const start = from + index;
      const words = rest.replace(separators, ' ').trimEnd();
      const weight = Number(digits);
      const ballot: Ballot = {
        line: 0,
        from: start,
        to: start + all.length - rest.length + words.length,
        author: authorOf(line, start, start + 1),
        ...(wordLike.test(words)
          ? readBallotWords(rest.slice(0, words.length), isOpposed)
          : noWords),
        weight,
      };
      return weight > 0 ? [ballot] : [];
    },
  );

const bareKinds = (token: string): Exclude<ChoiceKind, 'label' | 'nppv'> =>
  token.startsWith('+') ? 'for' : token.endsWith('0') ? 'abstain' : 'against';

/** The choices of a line of ballots alone: `+1` for, `-1` against, `0` or `±0` abstains. */
const readBareLine = (line: PadLine): Choice[] => {
  const choices = new Map<ChoiceKind, Ballot[]>([['for', []]]);
  for (const found of line.text.matchAll(bareBallots)) {
    const kind = bareKinds(found[0]);
    const to = found.index + found[0].length;
    const ballot: Ballot = {
      line: 0,
      from: found.index,
      to,
      author: authorOf(line, found.index, to),
      ...noWords,
      weight: kind === 'for' ? Math.max(1, Number(found[0].slice(1))) : 1,
    };
    const sameKind = choices.get(kind);
    if (sameKind) sameKind.push(ballot);
    else choices.set(kind, [ballot]);
  }
  return [...choices].map(([kind, ballots]) => ({
    kind,
    label: '',
    line: 0,
    bare: true,
    ballots,
  }));
};

/** What a line of section 03 says, wherever it stands. Its choices have the line 0. */
interface VoteLine {
  readonly text: string;
  readonly result: string | null;
  readonly isAside: boolean;
  /** Null when the line is text. */
  readonly choices: readonly Choice[] | null;
  /** Without a `+1` behind a label, what is a choice below a proposal's text is text elsewhere. */
  readonly needsProposal: boolean;
}

/** What a label means: `For / Pour` and `Pour (en ligne)` are for. */
const kindOfLabel = (label: string): ChoiceKind => {
  const [kind, ...others] = label
    .replace(/\([^()]*\)$/, '')
    .split('/')
    .map(readChoiceLabel);
  return kind && others.every((other) => other === kind) ? kind : 'label';
};

const readVoteLine = perLine((line): VoteLine => {
  const from = bulletAtStart.exec(line.text)?.[0].length ?? 0;
  const words = trim(line.text.slice(from));
  const text = wordLike.test(words) ? words : '';
  const result = text && readResult(words);
  const says = (choices: readonly Choice[] | null, needsProposal = false): VoteLine => ({
    text,
    result,
    isAside: isAside(text),
    choices,
    needsProposal,
  });
  if (result !== null) return says(null);
  if (bareLine.test(words)) return says(readBareLine(line));
  const bare = namedFor.test(words);
  const colon = bare ? null : labelEnd.exec(line.text);
  const label = trim(line.text.slice(from, colon?.index ?? from));
  if (!bare && (label === '' || label.length > longestKey)) return says(null);
  const kind = bare ? 'for' : kindOfLabel(label);
  const valueFrom = colon ? colon.index + colon[0].length : from;
  const rest = line.text.slice(valueFrom);
  if (kind === 'label' && /^\d/.test(rest)) return says(null);
  const isOpposed = kind === 'against' || readBlockWord(label) !== null;
  const ballots = readLabelledBallots(line, valueFrom, isOpposed);
  return says([{kind, label, line: 0, bare, ballots}], bare || !rest.startsWith('+'));
});

/** The same choices, standing at a line. */
const choicesAt = (choices: readonly Choice[], line: LineIndex): Choice[] =>
  choices.map((choice) => ({
    ...choice,
    line,
    ballots: choice.ballots.map((ballot) => ({...ballot, line})),
  }));

/** How a choice is named in an intent: its kind, or its label as typed. */
export const choiceKey = (choice: Choice): string =>
  choice.kind === 'label' ? choice.label : choice.kind;

/** Choices of the same key on several lines are one; new ballots join the first line that is not bare, else the first. */
const mergeChoices = (choices: readonly Choice[]): Choice[] => {
  const merged = new Map<string, Choice>();
  for (const choice of choices) {
    const key = identityWord(choiceKey(choice));
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
): Choice[] => {
  const text = records[textLine]?.line;
  const writer = text ? authorOf(text, 0, text.text.length) : null;
  if (writer === null) return [...choices];
  const isTyped = ({author, line: index, from, to}: Ballot): boolean => {
    const line = records[index]?.line;
    return author === writer && line !== undefined && !isOwnSpan(line, from, to);
  };
  const typed = choices.reduce((sum, {ballots}) => sum + ballots.filter(isTyped).length, 0);
  if (typed < 2) return [...choices];
  return choices.map((choice) => ({
    ...choice,
    ballots: choice.ballots.map((ballot) => (isTyped(ballot) ? {...ballot, author: null} : ballot)),
  }));
};

/** The lines of one proposal, as far as they say something. */
interface Block {
  readonly line: LineIndex;
  readonly text: LineRecord;
  readonly words: string[];
  /** Every line of the block, and where it stands. */
  readonly records: LineRecord[];
  readonly places: LineIndex[];
  readonly choices: {readonly line: LineIndex; readonly choices: readonly Choice[]}[];
  result: Proposal['result'];
}

const lastPlace = ({line, places}: Block): LineIndex => places[places.length - 1] ?? line;

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
): Known => {
  const memory = knownOf(block.text);
  const before = memory.known;
  if (before?.proposal.id === id && isSameBlock(before.block, block)) return before;
  const choices = block.choices.flatMap((line) => choicesAt(line.choices, line.line));
  const proposal: Proposal = {
    id,
    line: block.line,
    text,
    choices: mergeChoices(asWrittenDown(records, block.line, choices)),
    result: block.result,
    lastLine: lastPlace(block),
  };
  memory.known = {block, proposal, hasDoubles: doubleBallots(proposal).length > 0};
  return memory.known;
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
    if (!record) continue;
    const read = readVoteLine(record);
    const {text, result} = read;
    if (text === '') {
      afterBlank = true;
      continue;
    }
    if (read.isAside) continue;
    const answered = block !== null && (block.choices.length > 0 || block.result !== null);
    const inBlock = block !== null && !(afterBlank && answered);
    const choices = read.needsProposal && !inBlock ? null : read.choices;
    if (block && inBlock && (result !== null || choices)) {
      block.records.push(record);
      block.places.push(index);
      if (result !== null) block.result ??= {line: index, text: result};
      else if (choices && !block.result) block.choices.push({line: index, choices});
      else if (choices?.some(({ballots}) => ballots.length > 0)) {
        problems.push({code: 'ballot-after-result', line: index, text});
      }
    } else if (result === null && !choices) {
      if (block && !answered && !afterBlank) {
        block.words.push(text);
        block.records.push(record);
        block.places.push(index);
      } else {
        block = {
          line: index,
          text: record,
          words: [text],
          records: [record],
          places: [index],
          choices: [],
          result: null,
        };
        blocks.push(block);
      }
    }
    afterBlank = false;
  }

  const idOf = numberedIds();
  const proposals = blocks.map((read): Proposal => {
    const text = read.words.join(' ');
    const {proposal, hasDoubles} = readProposal(idOf(identityWord(text)), text, read, records);
    if (hasDoubles) problems.push({code: 'double-ballot', line: proposal.line, text});
    return proposal;
  });
  return {proposals, problems};
};

const inPadOrder = (a: Ballot, b: Ballot): number => a.line - b.line || a.from - b.from;

/**
 * Signed ballots that a later one by the same author, in the same name, replaces. A ballot with a
 * name behind it (`+1 Camille`) is one given for that person, so that a teller can write those of the
 * people on the phone; a group (`+N`) carries mandates and is never replaced.
 */
export const doubleBallots = (proposal: Proposal): readonly Ballot[] => {
  const ownerOf = ({author, weight, name, note}: Ballot): string | null => {
    // `Camille (Lyon)` and `Camille (Paris)` are two people; a reason beside one's own ballot is no name.
    const who = name === '' ? '' : identityWord(`${name} ${note}`);
    return author !== null && weight === 1 ? `${author} ${who}` : null;
  };
  const last = new Map<string, Ballot>();
  for (const ballot of proposal.choices.flatMap(({ballots}) => ballots).sort(inPadOrder)) {
    const owner = ownerOf(ballot);
    if (owner !== null) last.set(owner, ballot);
  }
  return proposal.choices
    .flatMap(({ballots}) => ballots)
    .filter((ballot) => {
      const owner = ownerOf(ballot);
      return owner !== null && last.get(owner) !== ballot;
    });
};
