import type {Label} from './choice-label';
import type {Ballot, Choice, ChoiceKind} from '../meeting';
import type {Column, LineIndex, PadLine} from '../pad-line';

/** What a line was found to say of choices, standing at a line. */
export interface ChoicesRead {
  readonly choices: readonly Choice[];
  /** Whether something on it looks like a ballot and is none for sure. */
  readonly isUnread: boolean;
  /** Whether several names stand behind one voice. */
  readonly isOfSeveral: boolean;
}
/** Choices as they stand at a line. */
export type ChoicesAt = (index: LineIndex) => ChoicesRead;

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
  /** Of a `result`: its words. */
  readonly result?: string;
  readonly isBulleted: boolean;
  /** Of a labelled line. */
  readonly label?: Label;
  readonly choicesAt?: ChoicesAt;
  /** Of a `rollCall` or `nameFirst`: its reading as a person's voice. */
  readonly voiceAt?: ChoicesAt;
  /** `Barvote : 5`: a label of the pad's own with a number, which is text unless counts stand beside it. */
  readonly isLikeCount?: boolean;
  /** Whether a labelled line has a count of hands. */
  readonly hasCount?: boolean;
}

/** A form, as the reader of one gives it. */
export type Form = Omit<VoteLine, 'text' | 'isBulleted'>;

/** A line whose words begin at a column of its text. */
export interface Words {
  readonly line: PadLine;
  readonly text: string;
  readonly from: Column;
  /** The text from there on. */
  readonly words: string;
  readonly hasDigits: boolean;
}

/**
 * A choice with some ballots, as a line has it. `bare`: without its label; new ballots join the line of a
 * label.
 */
export const choiceAt = (
  kind: ChoiceKind,
  label: string,
  line: LineIndex,
  ballots: readonly Ballot[],
  bare: boolean,
  joins = !bare,
): Choice => ({kind, label, line, bare, joins, ballots});

/** Whether anybody is for a choice. */
export const isVoted = ({ballots}: Choice): boolean => ballots.length > 0;

/** Choices that a line says without any doubt. */
export const whole = (choices: readonly Choice[]): ChoicesRead => ({
  choices,
  isUnread: false,
  isOfSeveral: false,
});
