import type {LineRecord} from './line-record';
import type {Proposal} from '../meeting';
import type {LineIndex} from '../pad-line';
import type {ChoicesAt, VoteLine} from './vote-form';

/** The lines of one proposal, as far as they say something. */
export interface Block {
  /** Every line of the block, the text first, and where it stands. */
  readonly records: LineRecord[];
  readonly places: LineIndex[];
  /** Of its text; none for ballots without one. */
  readonly words: string[];
  readonly choices: {readonly index: LineIndex; readonly choicesAt: ChoicesAt}[];
  /** Lines that look like ballots, and whose ballots nobody knows. */
  readonly unread: LineIndex[];
  /** Ballots below the result. */
  readonly late: LineIndex[];
  result: Proposal['result'];
  /** Whether its text stands where it may as well be a remark of the vote above. */
  isUnclear: boolean;
  /** Whether every option has one voice: they may be people. */
  isOptionsOrPeople: boolean;
}

/** What the reader knows of the block that it is in. */
export interface BlockState {
  readonly block: Block;
  /** Meanings of the choices found so far: kinds, or `label`. */
  readonly kinds: Set<string>;
  /** The first of them. */
  first: string | null;
  /** The label that ballots below it belong to; null where there is none, or it has its own beside it. */
  owner: VoteLine | null;
  /** How the last label with ballots beside it, or none, bears on ballots alone below it. */
  lastLabel: VoteLine | null;
  /** `below`: labels have their ballots below them; `stacked`: labels stand on each other, so that ballots below the last are nobody's. */
  manner: 'unknown' | 'below' | 'stacked';
  /** Whether the line above is a label without ballots, or a name below one. */
  isInNames: boolean;
  hasBare: boolean;
  hasCounts: boolean;
  /** Lines of `name : +1`, for as long as nobody knows whether they are options or people. */
  readonly roll: {readonly index: LineIndex; readonly read: VoteLine}[];
  isRollCall: boolean;
  /** Lines of the text that look like a count of a choice nobody knows. */
  readonly likeCounts: LineIndex[];
  /** The vote right above, where this one's text may be a remark of it. */
  readonly above: BlockState | null;
  readonly isBehindBlank: boolean;
}

export const newBlock = (above: BlockState | null, isBehindBlank: boolean): BlockState => ({
  block: {
    records: [],
    places: [],
    words: [],
    choices: [],
    unread: [],
    late: [],
    result: null,
    isUnclear: false,
    isOptionsOrPeople: false,
  },
  kinds: new Set(),
  first: null,
  owner: null,
  lastLabel: null,
  manner: 'unknown',
  isInNames: false,
  hasBare: false,
  hasCounts: false,
  roll: [],
  isRollCall: false,
  likeCounts: [],
  above,
  isBehindBlank,
});

/** Whether something stands below its text. */
export const isAnswered = ({block, roll}: BlockState): boolean =>
  block.choices.length > 0 || roll.length > 0 || block.unread.length > 0 || block.result !== null;

/** What a line is for. */
export const kindOf = ({form, label}: VoteLine): string => {
  if (form === 'bare' || form === 'nameFirst') return 'for';
  if (form === 'rollCall' || !label) return 'label';
  return label.kind === 'label' && label.beside !== null ? label.beside : label.kind;
};

/** Whether a vote has both sides, so that the same choices again are another vote's. */
export const isComplete = ({kinds, block}: BlockState): boolean =>
  block.result !== null || (kinds.has('for') && kinds.has('against'));

/** Whether ballots further below may belong to the last label of a vote. */
export const isWaitingBelow = ({owner, manner, kinds}: BlockState): boolean =>
  owner !== null && (manner === 'below' || (manner === 'unknown' && kinds.size === 1));

/** `Sam : +1`, `Ana Rey : +1`: a place may be called so, and a person. */
const personLike = /^\p{Lu}[^\s\d:：]*(?:\s\p{Lu}[^\s\d:：]*)?\s*[:：]/u;

/** Ends a block: what was left open is settled. */
export const settle = (state: BlockState): void => {
  const {block, roll, kinds, likeCounts} = state;
  // `Lundi : 8`, `Mardi : 11`: hands that were counted, or sums of money.
  if (block.choices.length === 0 && roll.length === 0 && likeCounts.length > 1) {
    block.unread.push(...likeCounts);
  }
  if (roll.length === 0) return;
  const isOnlyRoll = block.choices.length === 0;
  const asPeople = isOnlyRoll && (state.isRollCall || block.words.length === 0);
  for (const {index, read} of roll) {
    const choicesAt = asPeople ? read.voiceAt : read.choicesAt;
    if (choicesAt) block.choices.push({index, choicesAt});
    else block.unread.push(index);
  }
  block.choices.sort((a, b) => a.index - b.index);
  block.isOptionsOrPeople =
    !asPeople &&
    isOnlyRoll &&
    roll.length > 1 &&
    roll.every(({read}) => personLike.test(read.text));
  kinds.add(asPeople ? 'for' : 'label');
};
