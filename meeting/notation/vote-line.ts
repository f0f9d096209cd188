import {isAside} from './aside';
import type {BallotsRead} from './ballot';
import {bareSign, readBare, readLabelled, signatureOf, withPlainSigns} from './ballot';
import {plainLabel, readLabel} from './choice-label';
import type {Label} from './choice-label';
import {blank, isLetterAt, trim, saysSomething} from './fold';
import {longestKey} from './key-line';
import {perLine} from './line-record';
import type {Ballot, Choice, ChoiceKind} from '../meeting';
import type {LineIndex, PadLine} from '../pad-line';
import {remembered} from './remembered';

/** What a line was found to say of choices, standing at a line. */
export interface ChoicesRead {
  readonly choices: readonly Choice[];
  /** Whether something on it looks like a ballot and is none for sure. */
  readonly isUnread: boolean;
  /** Whether several names stand behind one voice. */
  readonly isOfSeveral: boolean;
}
type ChoicesAt = (index: LineIndex) => ChoicesRead;

/**
 * The forms of a line of section 03:
 * - `labelled`: `Pour : +1`, `Contre : 3 voix`, `Pour`, `lundi : +1`
 * - `empty`: a label with nothing behind it
 * - `bare`: ballots alone, `+1 Zoé`, `-1`
 * - `rollCall`: `Sam : +1`, `Noor : -1`: an option with one voice, or a person; `choicesAt` reads the one, `voiceAt` the other
 * - `nameFirst`: `Sam +1`
 * - `counts`: `14 pour, 6 contre`
 * - `number`: `12`, `12 voix`, which is a count below a label
 * - `unread`: what looks like ballots, and nobody can say for sure
 */
export type VoteForm =
  | 'blank'
  | 'text'
  | 'result'
  | 'labelled'
  | 'empty'
  | 'bare'
  | 'rollCall'
  | 'nameFirst'
  | 'counts'
  | 'number'
  | 'unread';

/** What a line of section 03 says, wherever it stands. */
export interface VoteLine {
  readonly form: VoteForm;
  /** Without a list's bullet. */
  readonly text: string;
  readonly result: string | null;
  readonly isAside: boolean;
  readonly isBulleted: boolean;
  /** Of a labelled line. */
  readonly label: Label | null;
  readonly choicesAt: ChoicesAt | null;
  /** Of a `rollCall`: its reading as a person's voice. */
  readonly voiceAt: ChoicesAt | null;
  /** `Barvote : 5`: a label of the pad's own with a number, which is text unless counts stand beside it. */
  readonly isLikeCount: boolean;
  /** Whether a labelled line has a count of hands. */
  readonly hasCount: boolean;
}

const resultLine = new RegExp(`^${blank}*(?:→|➜|➔|⇒|=>|->)${blank}*(.+)$`, 'us');
const bulletAtStart = new RegExp(`^${blank}*(?:[-*•◦●▪]${blank}+|(?=[*_]{2}))`, 'u');
/** The colon before ballots or before nothing: labels have colons too (`18:30 : +1`). */
const labelEnd = new RegExp(`[:：](?=[\\s\\u200b*_]*(?:[+]${blank}?\\d{1,4}(?!\\d)|$))`, 'u');
const countBehind = /[:：][\s\u200b*_]*\d{1,4}[*_]*$/u;
const rollCallEnd = new RegExp(`[:：]${blank}*([+]${blank}?1|[-−–]1|±?0)[.!]?$`, 'u');
const nameBefore = new RegExp(`^(\\P{N}{1,60}?)${blank}+([+]${blank}?1)[.!]?$`, 'u');
const numberAlone = new RegExp(`^\\d{1,4}(?:${blank}+\\p{L}+)?[.!]?$`, 'u');
const thumb = /^[👍👎✋🖐🙋☝]/u;
/** `14 pour`, `pour 14`: the parts of a line of counts. */
const countPart = new RegExp(
  `^(?:(\\d{1,4})${blank}+(\\p{L}[\\p{L}’'${'\\s'}-]{0,40})|(\\p{L}[\\p{L}’'${'\\s'}-]{0,40}?)${blank}+(\\d{1,4}))$`,
  'u',
);
const betweenCounts = new RegExp(
  `${blank}*(?:[,;/|]|[.](?=${blank})|${blank}(?:et|and|und|y|e)(?=${blank}))${blank}*`,
  'u',
);
const withoutColon = new RegExp(
  `^(\\p{L}[\\p{L}’'${'\\s'}-]{0,40}?)${blank}+(?=[+]${blank}?\\d)`,
  'u',
);
/** `14 pour, 6 contre pour l’instant`: the word that may be a choice. */
const likeBallots = [
  new RegExp(`^\\d{1,4}${blank}+(\\p{L}+)(?=${blank}*(?:$|[,;.(/]|\\d))`, 'u'),
  new RegExp(`^(\\p{L}+)${blank}+[+]?\\d{1,4}(?=${blank}*(?:$|[,;.(/+]))`, 'u'),
];
/** `chocolat +1 +1`: ballots behind words that are neither a label nor a name. */
const endsInBallots = new RegExp(`${blank}[+]${blank}?1[.!]?$`, 'u');
const longestWord = 40;

/** The words after the arrow of a result line, or null. */
export const readResult = (text: string): string | null => {
  const found = resultLine.exec(text);
  return found ? trim(found[1] ?? '') : null;
};

/** A voice in somebody's name, as the name's own line has it. */
const voiceOf = (
  line: PadLine,
  index: LineIndex,
  [from, to]: readonly [number, number],
  name: string,
): Ballot => ({
  line: index,
  from,
  to,
  ...signatureOf(line, from),
  name,
  note: '',
  weight: 1,
});

const nothingRead: BallotsRead = {ballots: [], isUnread: false, isOfSeveral: false};

const kindOfMark = (mark: string): Exclude<ChoiceKind, 'label' | 'nppv'> =>
  mark.startsWith('+') ? 'for' : mark.endsWith('0') ? 'abstain' : 'against';

const whole = (choices: readonly Choice[]): ChoicesRead => ({
  choices,
  isUnread: false,
  isOfSeveral: false,
});

/** `14 pour, 6 contre`: every part a number and a choice; null otherwise. */
const readCounts = (
  words: string,
): readonly {kind: ChoiceKind; label: string; weight: number}[] | null => {
  if (!/\d/.test(words) || words.length > 200) return null;
  const counts: {kind: ChoiceKind; label: string; weight: number}[] = [];
  for (const part of words.replace(/[.!]$/, '').split(betweenCounts)) {
    const [, first, after, before, last] = countPart.exec(trim(part)) ?? [];
    const label = trim(after ?? before ?? '');
    const known = label !== '' && readLabel(label);
    if (!known || !known.isKnown) return null;
    counts.push({kind: known.kind, label, weight: Number(first ?? last)});
  }
  return counts;
};

const plain = (text: string, form: VoteForm): VoteLine => ({
  form,
  text,
  result: null,
  isAside: false,
  isBulleted: false,
  label: null,
  choicesAt: null,
  voiceAt: null,
  isLikeCount: false,
  hasCount: false,
});

/** Whether people may think that somebody is counted by this text. */
const looksLikeBallots = (text: string): boolean =>
  thumb.test(text) ||
  endsInBallots.test(text) ||
  likeBallots.some((form) => {
    const word = form.exec(text)?.[1];
    return word !== undefined && readLabel(trim(word)).isKnown;
  });

/** Read a line with a label before a colon, or null. `from`: where its words begin. */
const readLabelLine = (line: PadLine, text: string, from: number): Partial<VoteLine> | null => {
  const first = text.slice(from, from + longestKey + 2).search(/[:：]/u);
  const nearest = first < 0 ? null : readLabel(trim(text.slice(from, from + first)));
  const isKnown = nearest?.isKnown ?? false;
  const ofOwn = isKnown ? null : labelEnd.exec(text);
  if (!isKnown && !ofOwn) return null;
  const colon = isKnown ? from + first : (ofOwn?.index ?? 0);
  const label = trim(text.slice(from, colon));
  if (label === '' || label.length > longestKey || !saysSomething(label)) return null;
  let valueFrom = colon + 1;
  while (valueFrom < text.length && /[\s\u200b*_]/.test(text.charAt(valueFrom))) valueFrom += 1;
  const meaning = nearest && isKnown ? nearest : readLabel(label);
  const shown = meaning.isKnown ? plainLabel(label) : label;
  const isEmpty = !saysSomething(text.slice(valueFrom));
  const choicesAt: ChoicesAt = (index) => {
    const {ballots, ...rest} = isEmpty
      ? nothingRead
      : readLabelled(line, index, valueFrom, meaning);
    return {
      ...rest,
      choices: [{kind: meaning.kind, label: shown, line: index, bare: false, joins: true, ballots}],
    };
  };
  return {
    form: isEmpty ? 'empty' : 'labelled',
    label: meaning,
    choicesAt,
    hasCount: !isEmpty && /\d/.test(text.charAt(valueFrom)),
  };
};

/** A line that begins with a name and ends in its voice: `Sam : -1`, `Sam +1`. */
const readNamedVoice = (line: PadLine, text: string, from: number): Partial<VoteLine> | null => {
  const words = trim(text.slice(from));
  const roll = rollCallEnd.exec(words);
  const found = roll ?? nameBefore.exec(words);
  if (!found) return null;
  const mark = (roll ? roll[1] : found[2]) ?? '';
  const name = trim(
    words.slice(0, roll ? found.index : (found[1]?.length ?? 0)).replace(/[*_]+/g, ''),
  );
  if (name === '' || name.length > longestKey || !saysSomething(name)) return null;
  if (!roll && readLabel(name).isKnown) return null;
  const start = text.indexOf(words, from);
  const at = start + words.lastIndexOf(mark);
  const kind = kindOfMark(mark);
  return {
    form: roll ? 'rollCall' : 'nameFirst',
    voiceAt: (index) =>
      whole([
        {
          kind,
          label: name,
          line: index,
          bare: true,
          joins: false,
          ballots: [voiceOf(line, index, [at, at + mark.length], name)],
        },
      ]),
  };
};

const readNumbered = (words: string): {label: Label; valueFrom: number} | null => {
  const found = withoutColon.exec(words);
  const label = found && readLabel(trim(found[1] ?? ''));
  return found && label?.isKnown ? {label, valueFrom: found[0].length} : null;
};

const bareLine =
  (line: PadLine, from: number): ChoicesAt =>
  (index) => {
    const {choices, ...rest} = readBare(line, index, from);
    return {
      ...rest,
      choices: Array.from(choices, ([kind, ballots]) => ({
        kind,
        label: '',
        line: index,
        bare: true,
        joins: kind === 'for',
        ballots,
      })),
    };
  };

/** A label without a colon, alone on its line: `Contre`, `2. **Abstention**`. */
const readLabelAlone = (words: string): Partial<VoteLine> | null => {
  const label = words.length > longestWord ? null : readLabel(words);
  if (!label?.isKnown) return null;
  const choice = {
    kind: label.kind,
    label: plainLabel(words),
    bare: false,
    joins: true,
    ballots: [],
  };
  return {form: 'empty', label, choicesAt: (line) => whole([{...choice, line}])};
};

/** Read a line that has a digit, and that may hold ballots so. */
const readWithDigits = (
  line: PadLine,
  text: string,
  from: number,
  words: string,
): Partial<VoteLine> => {
  const sign = isLetterAt(words, 0) ? 'none' : bareSign(words);
  if (sign === 'voice') return {form: 'bare', choicesAt: bareLine(line, text.indexOf(words, from))};
  if (sign === 'unclear') return {form: 'unread'};
  if (text.charCodeAt(from) === 124) return {form: 'unread'};
  const known = readLabelLine(line, text, from);
  if (known?.label?.isKnown) return known;
  const named = readNamedVoice(line, text, from);
  if (named) return {...known, ...named};
  if (known) return known;
  const counts = readCounts(words);
  if (counts) {
    return {
      form: 'counts',
      choicesAt: (index) =>
        whole(
          counts.map(({kind, label, weight}) => ({
            kind,
            label,
            line: index,
            bare: true,
            joins: false,
            ballots:
              weight === 0
                ? []
                : [
                    {
                      line: index,
                      from,
                      to: text.length,
                      author: null,
                      own: false,
                      name: '',
                      note: '',
                      weight,
                    },
                  ],
          })),
        ),
    };
  }
  const spaced = readNumbered(words);
  if (spaced) {
    const {label, valueFrom} = spaced;
    const at = text.indexOf(words, from) + valueFrom;
    return {
      form: 'labelled',
      label,
      choicesAt: (index) => {
        const {ballots, ...rest} = readLabelled(line, index, at, label);
        const word = trim(words.slice(0, valueFrom));
        return {
          ...rest,
          choices: [
            {kind: label.kind, label: word, line: index, bare: false, joins: true, ballots},
          ],
        };
      },
    };
  }
  const alone = readLabelAlone(words);
  if (alone) return alone;
  if (numberAlone.test(words)) return {form: 'number'};
  if (looksLikeBallots(words)) return {form: 'unread'};
  return {form: 'text', isLikeCount: countBehind.test(words)};
};

const voteLineOf = (line: PadLine): VoteLine => {
  // Most lines begin with a letter: no bullet, no arrow and no ballot is there.
  const text = withPlainSigns(line.text);
  const isPlain = isLetterAt(text, 0);
  const from = isPlain ? 0 : (bulletAtStart.exec(text)?.[0].length ?? 0);
  const words = trim(text.slice(from));
  if (!isPlain && !saysSomething(words)) return plain('', 'blank');
  const result = isPlain ? null : readResult(words);
  if (result !== null) return {...plain(words, 'result'), result};
  const base = {...plain(words, 'text'), isAside: !isPlain && isAside(words), isBulleted: from > 0};
  if (base.isAside) return base;
  if (/\d/.test(words)) return {...base, ...readWithDigits(line, text, from, words)};
  const labelled = readLabelLine(line, text, from);
  if (labelled) return {...base, ...labelled};
  const alone = readLabelAlone(words);
  if (alone) return {...base, ...alone};
  const isTable =
    words.startsWith('|') && words.split('|').some((cell) => readLabel(trim(cell)).isKnown);
  return {...base, form: isTable || looksLikeBallots(words) ? 'unread' : 'text'};
};

/** A line without a ballot, by its text: every proposal has the same ones. */
const voteLineOfText = remembered((text) =>
  voteLineOf({text, authors: [], own: [], startedAt: null}),
);

/** Read one line of section 03, once for each record. */
export const readVoteLine = perLine((line) =>
  /[+\d]/.test(line.text) ? voteLineOf(line) : voteLineOfText(line.text),
);
