import {isSmall} from './ballot-mark';
import {readLabel} from './choice-label';
import type {Label} from './choice-label';
import {blank, dash, saysSomething, trim} from './fold';
import type {Ballot} from '../meeting';
import {nameSeparators} from './name-list';
import {pattern} from './pattern';
import {isTakenBack, isVoicesWord} from './unit';

const separators = pattern('gu')`[,;]|${blank}`;
const reasonBegins = pattern(
  'u',
)`\(|:(?=${blank})|${blank}${dash}+(?=${blank})|^${blank}*${dash}+(?=${blank})`;
const smallWord = pattern('u')`(?:^|${blank})\P{Lu}`;
const arrow = /^(?:→|➜|➔|⇒|=>|->)/u;
/** A letter or a digit: emoji and signs say nothing behind a ballot. */
const spoken = /[\p{L}\p{N}]/u;
/** Emoji that agree, and name nobody. */
const reaction = /^(?:[👍👌👏🙌🙏💪✊✌❤🎉✅🖐✋.!\s]|\ufe0f)+$/u;
const firstWord = pattern('u')`^[(*_]*([^\s\u200b,;:()]+)`;

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

/** The known meaning of the words of a ballot: `+1 contre`. */
const choiceSaid = (words: string): Label | null => {
  const label = words === '' || words.length > 40 ? null : readLabel(words);
  return label?.isKnown ? label : null;
};

/** What is said behind a mark: whose ballot, why, for what; and whether it counts. */
export interface Said {
  readonly name: string;
  readonly note: string;
  /** The choice that the words name, where there is no label. */
  readonly meant: Label | null;
  readonly isUnclear: boolean;
  readonly isOfSeveral: boolean;
}
/** Nothing stands behind the mark. */
export const saidNothing: Said = {
  name: '',
  note: '',
  meant: null,
  isUnclear: false,
  isOfSeveral: false,
};

/** Read the words behind a mark, under a label or (null) on a line of ballots alone. */
export const readSaid = (
  behind: string,
  weight: number,
  label: Pick<Label, 'kind' | 'isOpposed'> | null,
): Said => {
  const start = trim(behind);
  if (arrow.test(start)) return {...saidNothing, isUnclear: true};
  if (!saysSomething(start) || reaction.test(start)) return saidNothing;
  const opening = firstWord.exec(start)?.[1] ?? '';
  if (isTakenBack(opening)) return {...saidNothing, isUnclear: true};
  const isVoices = isVoicesWord(opening) && !start.startsWith('(');
  const {name, note} = readBallotWords(
    isVoices ? start.slice(opening.length) : behind,
    label?.isOpposed ?? false,
  );
  const meant = choiceSaid(name);
  const opensAsChoice = !meant && isSmall(opening) && weight === 1 && choiceSaid(opening) !== null;
  if (opensAsChoice || (meant && (label ? label.kind !== meant.kind : meant.kind === 'label'))) {
    return {...saidNothing, isUnclear: true};
  }
  if (meant || !saysSomething(name)) return {...saidNothing, note, meant};
  const named = start.slice(0, reasonBegins.exec(start)?.index).split(nameSeparators);
  const isOfSeveral = weight === 1 && named.filter((part) => spoken.test(part)).length > 1;
  return {name, note, meant: null, isUnclear: false, isOfSeveral};
};
