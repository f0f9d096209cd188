import type {Language} from '../meeting';
import {standardChoices} from '../meeting';
import {meanings, vocabularies} from '../notation/vocabulary';
import type {Listed} from '../notation/vocabulary';
import type {Tally} from './tally';
import type {Inequality, Verdict} from './verdict';

/** How a language says the rule that decided, in the order of `meanings`. */
interface RuleWords {
  /** What the numbers of the inequality are; a qualified majority's fraction follows its words. */
  readonly majorities: Listed<typeof meanings.majorities>;
  /** What the threshold is taken of, after the majority. */
  readonly bases: Listed<typeof meanings.bases>;
  readonly quorum: string;
}

const ruleWords: Readonly<Record<Language, RuleWords>> = {
  fr: {
    majorities: [
      'majorité simple',
      'majorité absolue',
      'majorité des',
      'unanimité, contre',
      'consensus, blocages',
      'consentement, objections',
    ],
    bases: [
      'des exprimés',
      'des exprimés et abstentions',
      'des votant·es',
      'des présent·es',
      'des inscrit·es',
    ],
    quorum: 'présent·es',
  },
  en: {
    majorities: [
      'simple majority',
      'absolute majority',
      'majority of',
      'unanimity, against',
      'consensus, blocks',
      'consent, objections',
    ],
    bases: [
      'of votes cast',
      'of votes cast and abstentions',
      'of voters',
      'of those present',
      'of those entitled',
    ],
    quorum: 'present',
  },
  es: {
    majorities: [
      'mayoría simple',
      'mayoría absoluta',
      'mayoría de',
      'unanimidad, en contra',
      'consenso, bloqueos',
      'consentimiento, objeciones',
    ],
    bases: [
      'de los votos emitidos',
      'de los votos emitidos y abstenciones',
      'de votantes',
      'de presentes',
      'de personas con derecho a voto',
    ],
    quorum: 'presentes',
  },
  de: {
    majorities: [
      'einfache Mehrheit',
      'absolute Mehrheit',
      'Mehrheit von',
      'Einstimmigkeit, dagegen',
      'Konsens, Vetos',
      'Konsent, Einwände',
    ],
    bases: [
      'der abgegebenen Stimmen',
      'der abgegebenen Stimmen und Enthaltungen',
      'der Abstimmenden',
      'der Anwesenden',
      'der Stimmberechtigten',
    ],
    quorum: 'anwesend',
  },
  it: {
    majorities: [
      'maggioranza semplice',
      'maggioranza assoluta',
      'maggioranza dei',
      'unanimità, contro',
      'consenso, blocchi',
      'assenso, obiezioni',
    ],
    bases: [
      'dei voti espressi',
      'dei voti espressi e delle astensioni',
      'delle persone votanti',
      'delle persone presenti',
      'delle persone aventi diritto',
    ],
    quorum: 'presenti',
  },
};

/** French counts none like one: `0 abstention`. */
const isOne = (count: number, language: Language): boolean =>
  count === 1 || (count === 0 && language === 'fr');

const writeInequality = ({left, sign, right, leftFactor, rightFactor}: Inequality): string => {
  const side = (factor: number, number: number): string =>
    factor === 1 ? `${number}` : `${factor}×${number}`;
  return `${side(leftFactor, left)} ${sign} ${side(rightFactor, right)}`;
};

/** The figures in words: `12 pour, 3 contre, 2 abstentions`; labels as `Place Bellecour 3`. NPPV only when there are any. */
export const writeFigures = (tally: Tally, language: Language): string => {
  const {counted} = vocabularies[language];
  const labels = tally.labels.map(({label, count}) => `${label} ${count}`);
  const isVote = labels.length === 0 || tally.for + tally.against + tally.abstain + tally.nppv > 0;
  const standard = isVote
    ? standardChoices
        .filter((kind) => kind !== 'nppv' || tally.nppv > 0)
        .map((kind) => {
          const [one = kind, many = one] = counted[kind];
          return `${tally[kind]} ${isOne(tally[kind], language) ? one : many}`;
        })
    : [];
  return [...standard, ...labels].join(', ');
};

const writeMajority = ({majority, base}: Verdict, {majorities, bases}: RuleWords): string => {
  const name = majorities[meanings.majorities.indexOf(majority.kind)] ?? '';
  const ofBase = bases[meanings.bases.indexOf(base)] ?? '';
  switch (majority.kind) {
    case 'absolute':
      return `${name} ${ofBase}`;
    case 'qualified':
      return `${name} ${majority.a}/${majority.b} ${ofBase}`;
    default:
      return name;
  }
};

/** The rule and its numbers: `majorité simple : 12 > 3`. Empty for a vote with labels of its own. */
export const writeReason = (verdict: Verdict, language: Language): string => {
  const {outcome, winners, inequality} = verdict;
  if (winners.length > 0 || !inequality) return '';
  const words = ruleWords[language];
  const rule = outcome === 'inquorate' ? words.quorum : writeMajority(verdict, words);
  return `${rule}${vocabularies[language].colon} ${writeInequality(inequality)}`;
};

/** One line: `Adoptée : 12 pour, 3 contre, 2 abstentions (majorité simple : 12 > 3)`. */
export const writeVerdict = (verdict: Verdict, language: Language): string => {
  const {outcomes, colon} = vocabularies[language];
  const winners = verdict.winners.length > 0 ? ` ${verdict.winners.join(' = ')}` : '';
  const reason = writeReason(verdict, language);
  const suffix = reason === '' ? '' : ` (${reason})`;
  const [word = ''] = outcomes[verdict.winners.length > 1 ? 'tied' : verdict.outcome];
  return `${word}${winners}${colon} ${writeFigures(verdict.tally, language)}${suffix}`;
};
