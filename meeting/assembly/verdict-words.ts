import type {Language, Rules} from '../meeting';
import {standardChoices} from '../meeting';
import {meanings, vocabularies} from '../notation/vocabulary';
import type {Listed} from '../notation/vocabulary';
import type {Tally} from './tally';
import {votersOf} from './verdict';
import type {Inequality, Outcome, Verdict} from './verdict';

/** How a language says the rule that decided, in the order of `meanings`. */
interface RuleWords {
  /** As a result line begins. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Figures, one and many: `1 abstention`, `2 abstentions`; one word alone where they are the same. */
  readonly counted: Readonly<Record<(typeof standardChoices)[number], string>>;
  /** What the numbers of the inequality are; a qualified majority's fraction follows its words. */
  readonly majorities: Listed<typeof meanings.majorities>;
  /** What the threshold is taken of, after the majority. */
  readonly bases: Listed<typeof meanings.bases>;
  readonly quorum: string;
  /** How many of the voices before came as groups, for `N`. */
  readonly grouped: string;
  readonly unanswered: string;
  /** Lines that look like ballots, and count nobody. */
  readonly unread: string;
}

const ruleWords: Readonly<Record<Language, RuleWords>> = {
  fr: {
    outcomes: {
      carried: 'Adoptée',
      rejected: 'Rejetée',
      tied: 'Égalité, non adoptée',
      postponed: 'Reportée',
      inquorate: 'Quorum non atteint',
      chosen: 'Retenu',
    },
    counted: {for: 'pour', against: 'contre', abstain: 'abstention|abstentions', nppv: 'NPPV'},
    majorities: [
      'majorité simple',
      'majorité absolue',
      'majorité des',
      'unanimité, contre',
      'consensus, blocages',
      'consentement, objections',
      'unanimité stricte, contre et abstentions',
      'majorité évidente, présent·es',
    ],
    bases: [
      'des exprimés',
      'des exprimés et abstentions',
      'des votant·es',
      'des présent·es',
      'des inscrit·es',
    ],
    quorum: 'quorum, présent·es',
    grouped: 'dont N en groupe',
    unanswered: 'sans réponse',
    unread: 'lignes non comptées',
  },
  en: {
    outcomes: {
      carried: 'Carried',
      rejected: 'Rejected',
      tied: 'Tied, not carried',
      postponed: 'Postponed',
      inquorate: 'No quorum',
      chosen: 'Chosen',
    },
    counted: {
      for: 'for',
      against: 'against',
      abstain: 'abstention|abstentions',
      nppv: 'not taking part',
    },
    majorities: [
      'simple majority',
      'absolute majority',
      'majority of',
      'unanimity, against',
      'consensus, blocks',
      'consent, objections',
      'strict unanimity, against and abstentions',
      'evident majority, present',
    ],
    bases: [
      'of votes cast',
      'of votes cast and abstentions',
      'of voters',
      'of those present',
      'of those entitled',
    ],
    quorum: 'quorum, present',
    grouped: 'including N in groups',
    unanswered: 'no answer',
    unread: 'lines not counted',
  },
  es: {
    outcomes: {
      carried: 'Aprobada',
      rejected: 'Rechazada',
      tied: 'Empate, no aprobada',
      postponed: 'Aplazada',
      inquorate: 'Sin quórum',
      chosen: 'Gana',
    },
    counted: {
      for: 'a favor',
      against: 'en contra',
      abstain: 'abstención|abstenciones',
      nppv: 'no participa|no participan',
    },
    majorities: [
      'mayoría simple',
      'mayoría absoluta',
      'mayoría de',
      'unanimidad, en contra',
      'consenso, bloqueos',
      'consentimiento, objeciones',
      'unanimidad estricta, en contra y abstenciones',
      'mayoría evidente, presentes',
    ],
    bases: [
      'de los votos emitidos',
      'de los votos emitidos y abstenciones',
      'de votantes',
      'de presentes',
      'de personas con derecho a voto',
    ],
    quorum: 'quórum, presentes',
    grouped: 'incluidos N en grupo',
    unanswered: 'sin respuesta',
    unread: 'líneas no contadas',
  },
  de: {
    outcomes: {
      carried: 'Angenommen',
      rejected: 'Abgelehnt',
      tied: 'Stimmengleichheit, nicht angenommen',
      postponed: 'Vertagt',
      inquorate: 'Nicht beschlussfähig',
      chosen: 'Gewählt',
    },
    counted: {
      for: 'dafür',
      against: 'dagegen',
      abstain: 'Enthaltung|Enthaltungen',
      nppv: 'nimmt nicht teil|nehmen nicht teil',
    },
    majorities: [
      'einfache Mehrheit',
      'absolute Mehrheit',
      'Mehrheit von',
      'Einstimmigkeit, dagegen',
      'Konsens, Vetos',
      'Konsent, Einwände',
      'strikte Einstimmigkeit, dagegen und Enthaltungen',
      'offensichtliches Mehr, anwesend',
    ],
    bases: [
      'der abgegebenen Stimmen',
      'der abgegebenen Stimmen und Enthaltungen',
      'der Abstimmenden',
      'der Anwesenden',
      'der Stimmberechtigten',
    ],
    quorum: 'Quorum, anwesend',
    grouped: 'inkl. N in Gruppen',
    unanswered: 'ohne Antwort',
    unread: 'nicht gezählte Zeilen',
  },
  it: {
    outcomes: {
      carried: 'Approvata',
      rejected: 'Respinta',
      tied: 'Parità, non approvata',
      postponed: 'Rinviata',
      inquorate: 'Quorum non raggiunto',
      chosen: 'Vince',
    },
    counted: {
      for: 'a favore',
      against: 'contro',
      abstain: 'astensione|astensioni',
      nppv: 'non partecipa|non partecipano',
    },
    majorities: [
      'maggioranza semplice',
      'maggioranza assoluta',
      'maggioranza dei',
      'unanimità, contro',
      'consenso, blocchi',
      'assenso, obiezioni',
      'unanimità stretta, contro e astensioni',
      'maggioranza evidente, presenti',
    ],
    bases: [
      'dei voti espressi',
      'dei voti espressi e delle astensioni',
      'delle persone votanti',
      'delle persone presenti',
      'delle persone aventi diritto',
    ],
    quorum: 'quorum, presenti',
    grouped: 'di cui N in gruppo',
    unanswered: 'senza risposta',
    unread: 'righe non contate',
  },
};

/** French counts none like one: `0 abstention`. */
const isOne = (count: number, language: Language): boolean =>
  count === 1 || (count === 0 && language === 'fr');

/** `2×12 > 20`; factors of one are left out. */
export const writeInequality = ({
  left,
  sign,
  right,
  leftFactor,
  rightFactor,
}: Inequality): string => {
  const side = (factor: number, number: number): string =>
    factor === 1 ? `${number}` : `${factor}×${number}`;
  return `${side(leftFactor, left)} ${sign} ${side(rightFactor, right)}`;
};

/** A number of voices, with how many of them came as groups: `12 pour dont 8 en groupe`. */
export const writeVoices = (words: string, grouped: number, language: Language): string =>
  grouped === 0 ? words : `${words} ${ruleWords[language].grouped.replace('N', `${grouped}`)}`;

/**
 * The figures in words: `12 pour dont 8 en groupe, 3 contre, 2 abstentions`; labels as `Place Bellecour 3`.
 * Where all came as groups that is said once. NPPV only when there are any; nobody counts who is for when the majority is evident.
 */
export const writeFigures = (tally: Tally, language: Language, {majority}: Rules): string => {
  const {counted} = ruleWords[language];
  const {labels, groups} = tally;
  const isOfGroups = tally.grouped > 0 && tally.grouped === votersOf(tally);
  const write = (words: string, grouped: number): string =>
    writeVoices(words, isOfGroups ? 0 : grouped, language);
  const ofLabels = labels.map(({label, count, grouped}) => write(`${label} ${count}`, grouped));
  const isVote = labels.length === 0 || tally.for + tally.against + tally.abstain + tally.nppv > 0;
  const standard = isVote
    ? standardChoices
        .filter((kind) =>
          kind === 'for' ? majority.kind !== 'evident' : kind !== 'nppv' || tally.nppv > 0,
        )
        .map((kind) => {
          const [one = kind, many = one] = counted[kind].split('|');
          const count = tally[kind];
          return write(`${count} ${isOne(count, language) ? one : many}`, groups[kind]);
        })
    : [];
  const figures = [...standard, ...ofLabels].join(', ');
  return isOfGroups ? writeVoices(`${figures},`, tally.grouped, language) : figures;
};

const writeMajority = ({majority, base}: Rules, {majorities, bases}: RuleWords): string => {
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

/** A rule in words and its numbers; without numbers, the words for them go. */
const writeRule = (rule: string, numbers: string | null, colon: string): string =>
  numbers === null ? (rule.split(',')[0] ?? '') : `${rule}${colon} ${numbers}`;

/** The rule that decided: `majorité simple : 12 > 3`. Empty where the largest count did. */
const writeDecider = (verdict: Verdict, language: Language): string => {
  const {outcome, inequality, rules, people, tally} = verdict;
  const {nppvRules, colon} = vocabularies[language];
  const numbers = inequality && writeInequality(inequality);
  switch (outcome) {
    case 'chosen':
    case 'inquorate':
      return '';
    case 'postponed':
      return writeRule(nppvRules[rules.nppv][0] ?? '', numbers, colon);
    default: {
      if (!inequality && tally.labels.length > 0 && tally.for === 0) return '';
      const isEvident = rules.majority.kind === 'evident';
      const present = people.present === null ? null : String(people.present);
      const rule = writeMajority(rules, ruleWords[language]);
      return writeRule(rule, isEvident ? present : numbers, colon);
    }
  }
};

/** The rules and their numbers: `majorité simple : 12 > 3 ; quorum, présent·es : 42 ≥ 10`. Empty for a vote with labels of its own. */
export const writeReason = (verdict: Verdict, language: Language, unread = 0): string => {
  const {quorum, unanswered} = verdict;
  const {colon} = vocabularies[language];
  const words = ruleWords[language];
  return [
    writeDecider(verdict, language),
    quorum ? writeRule(words.quorum, writeInequality(quorum), colon) : '',
    unanswered ? writeRule(words.unanswered, `${unanswered}`, colon) : '',
    unread > 0 ? writeRule(words.unread, `${unread}`, colon) : '',
  ]
    .filter((rule) => rule !== '')
    .join(`${colon.replace(':', ';')} `);
};

/**
 * One line: `Adoptée : 12 pour, 3 contre, 2 abstentions (majorité simple : 12 > 3)`. `unread`: how many lines
 * of the vote look like ballots and count nobody; the line says so.
 */
export const writeVerdict = (verdict: Verdict, language: Language, unread = 0): string => {
  const {colon} = vocabularies[language];
  const {tally, rules} = verdict;
  const winners = verdict.winners.length > 0 ? ` ${verdict.winners.join(' = ')}` : '';
  const reason = writeReason(verdict, language, unread);
  const suffix = reason === '' ? '' : ` (${reason})`;
  const word = ruleWords[language].outcomes[verdict.outcome];
  return `${word}${winners}${colon} ${writeFigures(tally, language, rules)}${suffix}`;
};
