import {readDuration} from './duration';
import {foldWords, plainLetters, trim} from './fold';
import type {Majority, ProblemCode, Quorum, Rules} from '../meeting';
import {
  readBaseWord,
  readDisciplineWord,
  readFractionWord,
  readMajorityWord,
  readNppvWord,
  readTieWord,
} from './vocabulary';
import type {GeneralKey} from './vocabulary';
import {pattern} from './pattern';
import {
  atLeast,
  atMost,
  besideAbstention,
  conditions,
  countsAbstention,
  half,
  halfArticles,
  halfOf,
  leavesOutAbstention,
  moreThan,
  ofWhich,
  one,
  outOf,
  plus,
  refusesAbstention,
} from './phrases';

/** The rules of a pad that says nothing. */
export const defaultRules: Rules = {
  majority: {kind: 'simple'},
  base: 'expressed',
  nppv: 'outsideBase',
  tie: 'rejected',
  quorum: null,
  entitled: null,
  speakingTimeMs: null,
  discipline: 'firstTimers',
};

/** In UTF-16 units. Nobody's rule is longer: of what is, a part would be a guess. */
const longestRule = 300;

const fraction = /(\d{1,3})\s*\/\s*(\d{1,3})/;

const readFraction = (text: string): {readonly a: number; readonly b: number} | null => {
  const found = fraction.exec(text);
  if (!found) return null;
  const a = Number(found[1]);
  const b = Number(found[2]);
  return a > 0 && b > 0 && a <= b ? {a, b} : null;
};

/** Read `simple`, `absolue`, `qualifiée 2/3`, `2/3`, `unanimité stricte`, `évidente`; null otherwise. */
export const readMajority = (value: string): Majority | null => {
  const parts = readFraction(value);
  const rest = value.replace(fraction, '');
  // `> 2/3` and `2/3 + 1` ask for more than two thirds.
  if (/[<>+?%]/.test(rest)) return null;
  if (parts) {
    const kind = readFractionWord(rest);
    return kind && {kind, ...parts};
  }
  const kind = readMajorityWord(rest);
  return kind && {kind};
};

const counting = pattern('u')`^(?:${countsAbstention})$`;
const refusing = pattern('u')`^(?:${refusesAbstention})$`;
const leaving = pattern('u')`^(?:${leavesOutAbstention})$`;
/** Words that say neither, most of them short. Any other one says more than whether abstentions count. */
const besides = pattern('u')`^(?!(?:${conditions})$)[a-z]{1,3}$|^(?:${besideAbstention})$`;

/**
 * Whether `Abstention : …` says that abstentions count (`comptée`, `counted`, `cuenta`, `zählt`, `conta`)
 * or not (`ne comptent jamais`, `don’t count`); null when it says neither, or anything beside it.
 */
export const readAbstention = (value: string): boolean | null => {
  if (/[,;:?/+]/.test(value)) return null;
  const words = foldWords(value.replace(/(\p{L})['’](?=t\b)/gu, '$1')).split(' ');
  const some = (form: RegExp): boolean => words.some((word) => form.test(word));
  const isAll = words.every((word) =>
    [counting, leaving, refusing, besides].some((form) => form.test(word)),
  );
  const says = some(counting) || some(leaving);
  return says && isAll ? !some(leaving) && !some(refusing) : null;
};

const named = pattern('u')`^(?:(?:${halfArticles}) )?(?:${half})(?: (?:${halfOf}))?(?![a-z])`;
const more = pattern('u')`^(?:${moreThan}|>) ?(?=(?:(?:${halfArticles}) )?(?:\d|${half}))`;
const plusOne = pattern('u')` ?(?:\+ ?1|(?:${plus}) (?:${one}|1))(?![a-z\d])`;
/** A least, which is what a quorum is. What a quorum is not is a most. */
const least = pattern('u')`${atLeast}`;
const most = pattern('u')`\b(?:${atMost})(?!\w)`;
const restForm = /^[\p{L}\p{M}\s.·'’()*_-]{0,80}$/u;

/** A quorum's words in small letters, without accents, its signs kept. */
const plain = (value: string): string => trim(plainLetters(value).replace(/\s+/g, ' '));

/**
 * Read a quorum: `10`, `1/3`, `50 %`, `la moitié`, and what is more than a part of those entitled: `50 % + 1`,
 * `plus de la moitié`, `half plus one`. Null otherwise, and when more is said than that.
 */
export const readQuorum = (value: string): Quorum | null => {
  const words = plain(value).replace(least, '');
  if (most.test(words)) return null;
  const opened = trim(words);
  const isMore = more.test(opened);
  const rest = trim(isMore ? opened.replace(more, '') : opened);
  const isPlus = plusOne.test(rest);
  const part = isPlus ? rest.replace(plusOne, ' ') : rest;
  const percent = /(?<![\d.,])(\d{1,3}) ?%/.exec(part);
  const parts =
    readFraction(part) ??
    (percent ? {a: Number(percent[1]), b: 100} : named.test(part) ? {a: 1, b: 2} : null);
  if (parts) {
    const left = part.replace(fraction, '').replace(percent?.[0] ?? '', '');
    const {a, b} = parts;
    if (!restForm.test(left) || a < 1 || a > b || ((isMore || isPlus) && a === b)) return null;
    return {kind: isMore || isPlus ? 'moreThan' : 'fraction', ...parts};
  }
  if (isPlus) return null;
  const people = readCount(rest);
  return people === null ? null : {kind: 'number', people: isMore ? people + 1 : people};
};

const wholeNumber = /(?<![\p{L}\p{N}.,])\d{1,6}(?![\p{L}\p{N}]|[.,]\d)/gu;
const detail = pattern('giu')`\((?![^()]*\+)[^()]*\)|(?<!\p{L})(?:${ofWhich})(?!\p{L})[^+?]*$`;
const share = pattern('iu')`(\d{1,6})\s*(?:${outOf}|/)\s*(\d{1,6})(?!\d)`;

/**
 * Read a number of people, words around it and a detail behind it allowed (`42 personnes`, `42 (dont 12
 * en ligne)`, `42 sur 84`); null without one, and where several numbers or signs leave it open.
 */
export const readCount = (value: string): number | null => {
  if (value.length > longestRule) return null;
  const main = value.replace(detail, ' ');
  const words = main.replace(share, (all, some: string, every: string) =>
    Number(some) <= Number(every) ? some : all,
  );
  const found = words.match(wholeNumber);
  if (found?.length !== 1 || /[+?/<>%±]|(?<!\p{L})-\s*\d/u.test(words)) return null;
  return words.replace(wholeNumber, '').match(/\d/) ? null : Number(found[0]);
};

type Unreadable<Code> = Code extends `unreadable-${infer What}` ? What : never;

/** What a rule sets, how it is read, null where it can't be, and what the Problem says that it is then. */
type RuleForm<Field extends keyof Rules> = readonly [
  field: Field,
  read: (value: string) => Rules[Field] | null,
  what: Unreadable<ProblemCode>,
];

/** How each rule is read, by the key of its line in section 00, in the order in which minutes tell them. */
export const ruleForms = {
  majority: ['majority', readMajority, 'majority'],
  base: ['base', readBaseWord, 'base'],
  nppv: ['nppv', readNppvWord, 'nppv'],
  tie: ['tie', readTieWord, 'tie'],
  quorum: ['quorum', readQuorum, 'quorum'],
  entitled: ['entitled', readCount, 'number'],
  speakingTime: ['speakingTimeMs', readDuration, 'duration'],
  priority: ['discipline', readDisciplineWord, 'priority'],
} as const satisfies Readonly<
  Record<string, {readonly [Field in keyof Rules]: RuleForm<Field>}[keyof Rules]>
>;
export type RuleKey = keyof typeof ruleForms;

export const ruleKeys = /* @__PURE__ */ Object.keys(ruleForms) as readonly RuleKey[];

/** Whether a key is a rule's. */
export const isRuleKey = (key: GeneralKey): key is RuleKey => key in ruleForms;

/** What a value typed behind a rule's key says, as the field that it sets; null when it can't be read. */
export const readRule = (key: RuleKey, value: string): Partial<Rules> | null => {
  const [field, read] = ruleForms[key];
  const found = value.length > longestRule ? null : read(value);
  return found === null ? null : {[field]: found};
};
