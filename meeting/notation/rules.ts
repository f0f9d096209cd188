import {readDuration} from './duration';
import {foldWords, trim} from './fold';
import type {Majority, ProblemCode, Quorum, Rules} from '../meeting';
import {
  readBaseWord,
  readDisciplineWord,
  readMajorityWord,
  readNppvWord,
  readTieWord,
} from './vocabulary';
import type {GeneralKey} from './vocabulary';
import {pattern} from './pattern';

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
  const word = readMajorityWord(rest);
  if (parts)
    return word === 'qualified' || trim(rest) === '' ? {kind: 'qualified', ...parts} : null;
  if (word === null || word === 'qualified') return null;
  return {kind: word};
};

const counting = /^(?:compt|count|cuent|conta|zahl|gezahlt)/;
const refusing =
  /^(?:ne|non|pas|jamais|sans|aucune?|no|not|never|dont|doesnt|arent|isnt|without|nunca|jamas|sin|tampoco|nicht|nie|niemals|ohne|keine?|mai|senza)$/;
/** Left out. */
const leaving = /^(?:ungez|uncou|ignor|excl|escl|ausges)/;
/** Words that say neither, most of them short. Any other one says more than whether abstentions count. */
const besides =
  /^(?!(?:ou|or?|e|y|et|and|und|si|if)$)[a-z]{1,3}$|^(?:elles|sont|etre|bien|prises?|they|does|wird|werden|sind|vengono|viene|sono|(?:abst|astens|enthal)[a-z]+)$/;

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

const half =
  '(?:la |one |die |der )?(?:moitie|half|mitad|halfte|meta)(?: of| de| der| des| della| dei)?(?![a-z])';
const more =
  /^(?:plus (?:de |que |d)?|more than|over|mas (?:de |que )?|mehr als|uber|piu (?:di |de |del)?(?:la |l)?|>)(?= ?(?:la |die |der |the |one )?(?:\d|moitie|half|mitad|halfte|meta))/;
const plusOne =
  / ?(?:\+ ?1|(?:plus|mas|piu|and) (?:un|une|one|uno|una|eins|einen|eine|1)|plus eins)(?: (?:personnes?|voix|membres?|persons?|members?|votes?|personas?|votos?|personen?|stimmen?|persone|voti|voto))?(?![a-z\d])/;
/** A least, which is what a quorum is. What a quorum is not is a most. */
const atLeast =
  /(?:au moins|at least|al menos|por lo menos|mindestens|wenigstens|almeno|minimum|minimo|min\.)/;
const most =
  /(?:\bmoins\b|\bless\b|\bmenos\b|\bweniger\b|\bmeno\b|au plus|at most|como mucho|hochstens|al massimo|\bmax)/;
const accents = /[\u0300-\u036f]/g;
const restForm = /^[\p{L}\p{M}\s.·'’()*_-]{0,80}$/u;

/** A quorum's words in small letters, without accents, its signs kept. */
const plain = (value: string): string =>
  trim(value.normalize('NFD').replace(accents, '').toLowerCase().replace(/\s+/g, ' '));

/**
 * Read a quorum: `10`, `1/3`, `50 %`, `la moitié`, and what is more than a part of those entitled: `50 % + 1`,
 * `plus de la moitié`, `half plus one`. Null otherwise, and when more is said than that.
 */
export const readQuorum = (value: string): Quorum | null => {
  const words = plain(value).replace(atLeast, '');
  if (most.test(words)) return null;
  const opened = trim(words);
  const isMore = more.test(opened);
  const rest = trim(isMore ? opened.replace(more, '') : opened);
  const isPlus = plusOne.test(rest);
  const part = isPlus ? rest.replace(plusOne, ' ') : rest;
  const percent = /(?<![\d.,])(\d{1,3}) ?%/.exec(part);
  const named = pattern('')`^(?:${half})`.exec(part);
  const parts =
    readFraction(part) ?? (percent ? {a: Number(percent[1]), b: 100} : named ? {a: 1, b: 2} : null);
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
const detail =
  /\((?![^()]*\+)[^()]*\)|(?<!\p{L})(?:dont|including|incl\.?|of whom|of which|davon|darunter|di cui|de l[oa]s cuales|incluid[oa]s)(?!\p{L})[^+?]*$/giu;
const outOf = /(\d{1,6})\s*(?:sur|out of|of|von|de|su|\/)\s*(\d{1,6})(?!\d)/iu;

/**
 * Read a number of people, words around it and a detail behind it allowed (`42 personnes`, `42 (dont 12
 * en ligne)`, `42 sur 84`); null without one, and where several numbers or signs leave it open.
 */
export const readCount = (value: string): number | null => {
  const main = value.slice(0, 300).replace(detail, ' ');
  const words = main.replace(outOf, (all, some: string, every: string) =>
    Number(some) <= Number(every) ? some : all,
  );
  const found = words.match(wholeNumber);
  if (found?.length !== 1 || /[+?/<>%±]|(?<!\p{L})-\s*\d/u.test(words)) return null;
  return words.replace(wholeNumber, '').match(/\d/) ? null : Number(found[0]);
};

/** How each rule is read, null where it can't be, and what Problem that is. */
export const ruleForms: {
  readonly [K in keyof Rules]: readonly [
    read: (value: string) => Rules[K] | null,
    code: ProblemCode,
  ];
} = {
  majority: [readMajority, 'unreadable-majority'],
  base: [readBaseWord, 'unreadable-base'],
  nppv: [readNppvWord, 'unreadable-nppv'],
  tie: [readTieWord, 'unreadable-tie'],
  quorum: [readQuorum, 'unreadable-quorum'],
  entitled: [readCount, 'unreadable-number'],
  speakingTimeMs: [readDuration, 'unreadable-duration'],
  discipline: [readDisciplineWord, 'unreadable-priority'],
};

/** The fields of rules, by the key of their line in section 00, in the order in which minutes tell them. */
export const ruleFields = {
  majority: 'majority',
  base: 'base',
  nppv: 'nppv',
  tie: 'tie',
  quorum: 'quorum',
  entitled: 'entitled',
  speakingTime: 'speakingTimeMs',
  priority: 'discipline',
} as const satisfies Readonly<Partial<Record<GeneralKey, keyof Rules>>>;
export type RuleKey = keyof typeof ruleFields;

export const ruleKeys = Object.keys(ruleFields) as readonly RuleKey[];

/** Whether a key is a rule's. */
export const isRuleKey = (key: GeneralKey): key is RuleKey => key in ruleFields;

/** What a value typed behind a rule's key says, as the field that it sets; null when it can't be read. */
export const readRule = (key: RuleKey, value: string): Partial<Rules> | null => {
  const field = ruleFields[key];
  const found = ruleForms[field][0](value);
  return found === null ? null : {[field]: found};
};
