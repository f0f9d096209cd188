import {describe, expect, it} from 'vitest';
import {decide} from '../../../meeting/assembly/verdict';
import {writeVerdict} from '../../../meeting/assembly/verdict-words';
import type {Tally} from '../../../meeting/assembly/tally';
import {languages} from '../../../meeting/meeting';
import type {Language, Majority, Rules} from '../../../meeting/meeting';
import {defaultRules} from '../../../meeting/notation/rules';

const tally = (forVotes: number, against: number, abstain = 0, nppv = 0): Tally => ({
  for: forVotes,
  against,
  abstain,
  nppv,
  labels: [],
  grouped: 0,
  unsigned: 0,
});
const labels = (a: number, b: number): Tally => ({
  ...tally(0, 0),
  labels: [
    {label: '3 / 5', count: a},
    {label: '4 / 5', count: b},
  ],
});
const nobodySaid = {present: null, entitled: null};
const twoThirds: Majority = {kind: 'qualified', a: 2, b: 3};

const simple: readonly [Partial<Rules>, Tally] = [{}, tally(12, 3, 2)];
const cases = {
  simple,
  tied: [{}, tally(1, 1)],
  absolute: [{majority: {kind: 'absolute'}}, tally(6, 1, 1, 1)],
  qualified: [{majority: twoThirds, base: 'present'}, tally(3, 2, 0, 2)],
  unanimity: [{majority: {kind: 'unanimity'}}, tally(5, 0)],
  consent: [{majority: {kind: 'consent'}}, tally(5, 1)],
  postponed: [{nppv: 'relativePostponement'}, tally(1, 0, 0, 2)],
  inquorate: [{quorum: {kind: 'number', people: 9}}, tally(3, 2)],
  chosen: [{}, labels(3, 1)],
  labelsTied: [{}, labels(2, 2)],
} as const satisfies Record<string, readonly [Partial<Rules>, Tally]>;
type Case = keyof typeof cases;

const sentences: Readonly<Record<Language, Readonly<Record<Case, string>>>> = {
  fr: {
    simple: 'Adoptée : 12 pour, 3 contre, 2 abstentions (majorité simple : 12 > 3)',
    tied: 'Égalité, non adoptée : 1 pour, 1 contre, 0 abstention (majorité simple : 1 = 1)',
    absolute:
      'Adoptée : 6 pour, 1 contre, 1 abstention, 1 NPPV (majorité absolue des exprimés : 2×6 > 7)',
    qualified:
      'Rejetée : 3 pour, 2 contre, 0 abstention, 2 NPPV (majorité des 2/3 des présent·es : 3×3 < 2×7)',
    unanimity: 'Adoptée : 5 pour, 0 contre, 0 abstention (unanimité, contre : 0 = 0)',
    consent: 'Rejetée : 5 pour, 1 contre, 0 abstention (consentement, objections : 1 > 0)',
    postponed: 'Reportée : 1 pour, 0 contre, 0 abstention, 2 NPPV',
    inquorate: 'Quorum non atteint : 3 pour, 2 contre, 0 abstention (présent·es : 5 < 9)',
    chosen: 'Retenu 3 / 5 : 3 / 5 3, 4 / 5 1',
    labelsTied: 'Égalité, non adoptée 3 / 5 = 4 / 5 : 3 / 5 2, 4 / 5 2',
  },
  en: {
    simple: 'Carried: 12 for, 3 against, 2 abstentions (simple majority: 12 > 3)',
    tied: 'Tied, not carried: 1 for, 1 against, 0 abstentions (simple majority: 1 = 1)',
    absolute:
      'Carried: 6 for, 1 against, 1 abstention, 1 not taking part (absolute majority of votes cast: 2×6 > 7)',
    qualified:
      'Rejected: 3 for, 2 against, 0 abstentions, 2 not taking part (majority of 2/3 of those present: 3×3 < 2×7)',
    unanimity: 'Carried: 5 for, 0 against, 0 abstentions (unanimity, against: 0 = 0)',
    consent: 'Rejected: 5 for, 1 against, 0 abstentions (consent, objections: 1 > 0)',
    postponed: 'Postponed: 1 for, 0 against, 0 abstentions, 2 not taking part',
    inquorate: 'No quorum: 3 for, 2 against, 0 abstentions (present: 5 < 9)',
    chosen: 'Chosen 3 / 5: 3 / 5 3, 4 / 5 1',
    labelsTied: 'Tied, not carried 3 / 5 = 4 / 5: 3 / 5 2, 4 / 5 2',
  },
  es: {
    simple: 'Aprobada: 12 a favor, 3 en contra, 2 abstenciones (mayoría simple: 12 > 3)',
    tied: 'Empate, no aprobada: 1 a favor, 1 en contra, 0 abstenciones (mayoría simple: 1 = 1)',
    absolute:
      'Aprobada: 6 a favor, 1 en contra, 1 abstención, 1 no participa (mayoría absoluta de los votos emitidos: 2×6 > 7)',
    qualified:
      'Rechazada: 3 a favor, 2 en contra, 0 abstenciones, 2 no participan (mayoría de 2/3 de presentes: 3×3 < 2×7)',
    unanimity: 'Aprobada: 5 a favor, 0 en contra, 0 abstenciones (unanimidad, en contra: 0 = 0)',
    consent:
      'Rechazada: 5 a favor, 1 en contra, 0 abstenciones (consentimiento, objeciones: 1 > 0)',
    postponed: 'Aplazada: 1 a favor, 0 en contra, 0 abstenciones, 2 no participan',
    inquorate: 'Sin quórum: 3 a favor, 2 en contra, 0 abstenciones (presentes: 5 < 9)',
    chosen: 'Gana 3 / 5: 3 / 5 3, 4 / 5 1',
    labelsTied: 'Empate, no aprobada 3 / 5 = 4 / 5: 3 / 5 2, 4 / 5 2',
  },
  de: {
    simple: 'Angenommen: 12 dafür, 3 dagegen, 2 Enthaltungen (einfache Mehrheit: 12 > 3)',
    tied: 'Stimmengleichheit, nicht angenommen: 1 dafür, 1 dagegen, 0 Enthaltungen (einfache Mehrheit: 1 = 1)',
    absolute:
      'Angenommen: 6 dafür, 1 dagegen, 1 Enthaltung, 1 nimmt nicht teil (absolute Mehrheit der abgegebenen Stimmen: 2×6 > 7)',
    qualified:
      'Abgelehnt: 3 dafür, 2 dagegen, 0 Enthaltungen, 2 nehmen nicht teil (Mehrheit von 2/3 der Anwesenden: 3×3 < 2×7)',
    unanimity: 'Angenommen: 5 dafür, 0 dagegen, 0 Enthaltungen (Einstimmigkeit, dagegen: 0 = 0)',
    consent: 'Abgelehnt: 5 dafür, 1 dagegen, 0 Enthaltungen (Konsent, Einwände: 1 > 0)',
    postponed: 'Vertagt: 1 dafür, 0 dagegen, 0 Enthaltungen, 2 nehmen nicht teil',
    inquorate: 'Nicht beschlussfähig: 3 dafür, 2 dagegen, 0 Enthaltungen (anwesend: 5 < 9)',
    chosen: 'Gewählt 3 / 5: 3 / 5 3, 4 / 5 1',
    labelsTied: 'Stimmengleichheit, nicht angenommen 3 / 5 = 4 / 5: 3 / 5 2, 4 / 5 2',
  },
  it: {
    simple: 'Approvata: 12 a favore, 3 contro, 2 astensioni (maggioranza semplice: 12 > 3)',
    tied: 'Parità, non approvata: 1 a favore, 1 contro, 0 astensioni (maggioranza semplice: 1 = 1)',
    absolute:
      'Approvata: 6 a favore, 1 contro, 1 astensione, 1 non partecipa (maggioranza assoluta dei voti espressi: 2×6 > 7)',
    qualified:
      'Respinta: 3 a favore, 2 contro, 0 astensioni, 2 non partecipano (maggioranza dei 2/3 delle persone presenti: 3×3 < 2×7)',
    unanimity: 'Approvata: 5 a favore, 0 contro, 0 astensioni (unanimità, contro: 0 = 0)',
    consent: 'Respinta: 5 a favore, 1 contro, 0 astensioni (assenso, obiezioni: 1 > 0)',
    postponed: 'Rinviata: 1 a favore, 0 contro, 0 astensioni, 2 non partecipano',
    inquorate: 'Quorum non raggiunto: 3 a favore, 2 contro, 0 astensioni (presenti: 5 < 9)',
    chosen: 'Vince 3 / 5: 3 / 5 3, 4 / 5 1',
    labelsTied: 'Parità, non approvata 3 / 5 = 4 / 5: 3 / 5 2, 4 / 5 2',
  },
};

describe.each(languages)('a verdict in %s', (language) => {
  it.each(Object.entries(sentences[language]) as [Case, string][])('%s: %s', (name, sentence) => {
    const [changes, votes] = cases[name];
    const verdict = decide(votes, {...defaultRules, ...changes}, nobodySaid);
    expect(writeVerdict(verdict, language)).toBe(sentence);
  });
});
