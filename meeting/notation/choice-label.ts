import {trim} from './fold';
import {knownWords} from './known-words';
import type {ChoiceKind} from '../meeting';
import {remembered} from './remembered';
import {readBesideWord, readChoiceLabel} from './vocabulary';
import type {BesideChoice} from './vocabulary';

/** What the label of a choice means. */
export interface Label {
  readonly kind: ChoiceKind;
  /** Of a `label` that is no option to choose: a block, blank or spoilt ballots. */
  readonly beside: BesideChoice | null;
  /** Whether it is known: one of the four choices, or a word that stands beside them. */
  readonly isKnown: boolean;
  /** Whether what people say beside such a ballot is a reason. */
  readonly isOpposed: boolean;
}

/** `1.`, `a)`: what people number choices with. */
const numbering = /^(?:\d{1,2}|\p{L})[.)]\s+/u;
const remark = /\([^()]*\)$/u;

/** A label without what numbers it, and without the signs of bold. */
export const plainLabel = (label: string): string =>
  trim(label.replace(/[*_]+/g, '')).replace(numbering, '');

const meaningOf = (word: string): Exclude<ChoiceKind, 'label'> | BesideChoice | null =>
  readChoiceLabel(word) ?? readBesideWord(word);

const isBeside = (meaning: Exclude<ChoiceKind, 'label'> | BesideChoice): meaning is BesideChoice =>
  meaning in knownWords.besides;

/**
 * Read a label: for, against, abstain, NPPV in any language, words that stand beside them, or a label of
 * the pad's own. `1. Pour`, `**Pour**`, `For / Pour` and `Pour (en ligne)` are for.
 */
export const readLabel = remembered((label): Label => {
  const [first, ...others] = plainLabel(label).replace(remark, '').split('/').map(meaningOf);
  const known = first && others.every((other) => other === first) ? first : null;
  return {
    kind: known === null || isBeside(known) ? 'label' : known,
    beside: known !== null && isBeside(known) ? known : null,
    isKnown: known !== null,
    isOpposed: known === 'against' || known === 'block',
  };
});

/** Whether a choice is an option of the pad's own (a date, a place, a name) that can win. */
export const isOption = ({
  kind = 'label',
  label,
}: {
  readonly kind?: ChoiceKind;
  readonly label: string;
}): boolean => kind === 'label' && readLabel(label).beside === null;
