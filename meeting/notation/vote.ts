import {isAside} from './aside';
import {blank, identityWord, numberedIds, trim} from './fold';
import {readKeyLine} from './key-line';
import type {Ballot, Choice, ChoiceKind, Problem, Proposal} from '../meeting';
import {authorOf, isOwnSpan} from '../pad-line';
import type {LineIndex, PadLine} from '../pad-line';
import {readChoiceLabel} from './vocabulary';

const resultLine = new RegExp(`^${blank}*(?:→|➜|➔|⇒|=>|->)${blank}*(.+)$`, 'us');
const bareToken = `(?:[+]\\d{1,4}|[-−–]1|[±]?0)(?!\\d)`;
const bareLine = new RegExp(`^${blank}*(?:${bareToken}[,;]?${blank}*)+$`, 'u');
const bareBallots = new RegExp(bareToken, 'gu');
const startsWithBallot = new RegExp(`^[+]\\d{1,4}(?!\\d)`);
const namedBallots = new RegExp(`[+](\\d{1,4})(?!\\d)([^+]*)`, 'gu');

/** The words after the arrow of a result line, or null. */
export const readResult = (text: string): string | null => {
  const found = resultLine.exec(text);
  return found ? trim(found[1] ?? '') : null;
};

const readLabelledBallots = (line: PadLine, index: LineIndex, from: number): Ballot[] =>
  [...line.text.slice(from).matchAll(namedBallots)].map((found) => {
    const start = from + found.index;
    const mark = 1 + (found[1]?.length ?? 0);
    const name = trim((found[2] ?? '').replace(/[,;]/g, ' '));
    const words = (found[2] ?? '').replace(new RegExp(`[,;]|${blank}`, 'gu'), ' ').trimEnd();
    return {
      line: index,
      from: start,
      to: start + mark + words.length,
      author: authorOf(line, start, start + mark),
      name,
      weight: Math.max(1, Number(found[1])),
    };
  });

const bareKinds = (token: string): Exclude<ChoiceKind, 'label' | 'nppv'> =>
  token.startsWith('+') ? 'for' : token.endsWith('0') ? 'abstain' : 'against';

/** The choices of a line of ballots alone: `+1` for, `-1` against, `0` or `±0` abstains. */
const readBareLine = (line: PadLine, index: LineIndex): Choice[] => {
  const choices = new Map<ChoiceKind, Ballot[]>([['for', []]]);
  for (const found of line.text.matchAll(bareBallots)) {
    const kind = bareKinds(found[0]);
    const to = found.index + found[0].length;
    const ballot: Ballot = {
      line: index,
      from: found.index,
      to,
      author: authorOf(line, found.index, to),
      name: '',
      weight: kind === 'for' ? Math.max(1, Number(found[0].slice(1))) : 1,
    };
    const sameKind = choices.get(kind);
    if (sameKind) sameKind.push(ballot);
    else choices.set(kind, [ballot]);
  }
  return [...choices].map(([kind, ballots]) => ({
    kind,
    label: '',
    line: index,
    bare: true,
    ballots,
  }));
};

/** The choices that a line holds, or null when it is text. `inProposal`: a proposal's text stands above it. */
const readChoiceLine = (line: PadLine, index: LineIndex, inProposal: boolean): Choice[] | null => {
  if (bareLine.test(line.text)) return readBareLine(line, index);
  const pair = readKeyLine(line.text);
  if (!pair) return null;
  const known = readChoiceLabel(pair.key);
  const hasBallots = startsWithBallot.test(pair.value);
  if (!hasBallots && !(pair.value === '' && inProposal)) return null;
  return [
    {
      kind: known ?? 'label',
      label: pair.key,
      line: index,
      bare: false,
      ballots: readLabelledBallots(line, index, pair.valueFrom),
    },
  ];
};

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
  lines: readonly PadLine[],
  textLine: LineIndex,
  choices: readonly Choice[],
): Choice[] => {
  const text = lines[textLine];
  const writer = text ? authorOf(text, 0, text.text.length) : null;
  const isTyped = (ballot: Ballot): boolean => {
    const line = lines[ballot.line];
    return (
      ballot.author === writer && line !== undefined && !isOwnSpan(line, ballot.from, ballot.to)
    );
  };
  const typed = choices.flatMap(({ballots}) => ballots).filter(isTyped);
  if (writer === null || typed.length < 2) return [...choices];
  return choices.map((choice) => ({
    ...choice,
    ballots: choice.ballots.map((ballot) => (isTyped(ballot) ? {...ballot, author: null} : ballot)),
  }));
};

interface Block {
  line: LineIndex;
  words: string[];
  choices: Choice[];
  result: Proposal['result'];
  lastLine: LineIndex;
}

/** Read the proposals of section 03. */
export const readVotes = (
  lines: readonly PadLine[],
  indexes: readonly LineIndex[],
): {readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[]} => {
  const problems: Problem[] = [];
  const blocks: Block[] = [];
  let block: Block | null = null;
  let afterBlank = false;

  for (const index of indexes) {
    const line = lines[index];
    if (!line) continue;
    const text = trim(line.text);
    if (text === '') {
      afterBlank = true;
      continue;
    }
    if (isAside(text)) continue;
    const answered = block !== null && (block.choices.length > 0 || block.result !== null);
    const inBlock = block !== null && !(afterBlank && answered);
    const result = readResult(line.text);
    const choices = result === null ? readChoiceLine(line, index, inBlock) : null;
    if (block && inBlock && result !== null) {
      block.result ??= {line: index, text: result};
      block.lastLine = index;
    } else if (block && inBlock && choices) {
      if (block.result) {
        if (choices.some(({ballots}) => ballots.length > 0)) {
          problems.push({code: 'ballot-after-result', line: index, text});
        }
      } else {
        block.choices.push(...choices);
      }
      block.lastLine = index;
    } else if (result === null && !choices) {
      if (block && !answered && !afterBlank) {
        block.words.push(text);
        block.lastLine = index;
      } else {
        block = {line: index, words: [text], choices: [], result: null, lastLine: index};
        blocks.push(block);
      }
    }
    afterBlank = false;
  }

  const idOf = numberedIds();
  const proposals = blocks.map(({line, words, choices, result, lastLine}): Proposal => {
    const text = words.join(' ');
    return {
      id: idOf(identityWord(text)),
      line,
      text,
      choices: mergeChoices(asWrittenDown(lines, line, choices)),
      result,
      lastLine,
    };
  });
  for (const proposal of proposals) {
    if (doubleBallots(proposal).length > 0) {
      problems.push({code: 'double-ballot', line: proposal.line, text: proposal.text});
    }
  }
  return {proposals, problems};
};

const inPadOrder = (a: Ballot, b: Ballot): number => a.line - b.line || a.from - b.from;

/**
 * Signed ballots that a later one by the same author, in the same name, replaces. A ballot with a
 * name behind it (`+1 Camille`) is one given for that person, so that a teller can write those of the
 * people on the phone; a group (`+N`) carries mandates and is never replaced.
 */
export const doubleBallots = (proposal: Proposal): readonly Ballot[] => {
  const ownerOf = ({author, weight, name}: Ballot): string | null =>
    author !== null && weight === 1 ? `${author} ${identityWord(name)}` : null;
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
