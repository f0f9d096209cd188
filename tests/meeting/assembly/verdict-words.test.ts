import {describe, expect, it} from 'vitest';
import {decide} from '../../../meeting/assembly/verdict';
import type {People} from '../../../meeting/assembly/verdict';
import {writeFigures, writeVerdict} from '../../../meeting/assembly/verdict-words';
import type {Tally} from '../../../meeting/assembly/tally';
import type {Language, Majority, Rules} from '../../../meeting/meeting';
import {defaultRules} from '../../../meeting/notation/rules';
import {labelled, tally} from './tallies';

const nobodySaid = {present: null, entitled: null};
/** 42 present, of 80. */
const room = {present: 42, entitled: 80};
const inGroups: Tally = {
  ...tally(12, 3, 2),
  groups: {for: 8, against: 0, abstain: 2, nppv: 0},
  grouped: 10,
};
const twoThirds: Majority = {kind: 'qualified', a: 2, b: 3};

const cases = {
  simple: [{}, tally(12, 3, 2)],
  tied: [{}, tally(1, 1)],
  absolute: [{majority: {kind: 'absolute'}}, tally(6, 1, 1, 1)],
  qualified: [{majority: twoThirds, base: 'present'}, tally(3, 2, 0, 2)],
  unanimity: [{majority: {kind: 'unanimity'}}, tally(5, 0)],
  consent: [{majority: {kind: 'consent'}}, tally(5, 1)],
  postponed: [{nppv: 'relativePostponement'}, tally(1, 0, 0, 2)],
  inquorate: [{quorum: {kind: 'number', people: 9}}, tally(3, 2)],
  chosen: [{}, labelled({'3 / 5': 3, '4 / 5': 1})],
  labelsTied: [{}, labelled({'3 / 5': 2, '4 / 5': 2})],
  strict: [{majority: {kind: 'strictUnanimity'}}, tally(5, 0, 1)],
  evident: [{majority: {kind: 'evident'}}, tally(9, 3, 2), room],
  evidentAlone: [{majority: {kind: 'evident'}}, tally(9, 1)],
  withQuorum: [{quorum: {kind: 'fraction', a: 1, b: 2}}, tally(12, 3, 2), room],
  silence: [{majority: {kind: 'consent'}}, tally(30, 0, 2), room],
  tieCarried: [{tie: 'carried'}, tally(2, 2)],
  nobody: [{majority: twoThirds}, tally(0, 0, 3)],
  grouped: [{}, inGroups],
  allGrouped: [{}, {...inGroups, groups: {for: 12, against: 3, abstain: 2, nppv: 0}, grouped: 17}],
} as const satisfies Record<string, readonly [Partial<Rules>, Tally, People?]>;
type Case = keyof typeof cases;

const sentences: Readonly<Partial<Record<Language, Readonly<Record<Case, string>>>>> = {
  fr: {
    simple: 'Adoptée : 12 pour, 3 contre, 2 abstentions (majorité simple : 12 > 3)',
    tied: 'Égalité, non adoptée : 1 pour, 1 contre, 0 abstention (majorité simple : 1 = 1)',
    absolute:
      'Adoptée : 6 pour, 1 contre, 1 abstention, 1 NPPV (majorité absolue des exprimés : 2×6 > 7)',
    qualified:
      'Rejetée : 3 pour, 2 contre, 0 abstention, 2 NPPV (majorité des 2/3 des présent·es : 3×3 < 2×7)',
    unanimity: 'Adoptée : 5 pour, 0 contre, 0 abstention (unanimité, contre : 0 = 0)',
    consent: 'Rejetée : 5 pour, 1 contre, 0 abstention (consentement, objections : 1 > 0)',
    postponed: 'Reportée : 1 pour, 0 contre, 0 abstention, 2 NPPV (renvoi relatif : 2 > 1)',
    inquorate: 'Quorum non atteint : 3 pour, 2 contre, 0 abstention (quorum, présent·es : 5 < 9)',
    chosen: 'Retenu 3 / 5 : 3 / 5 3, 4 / 5 1',
    labelsTied: 'Égalité, non adoptée 3 / 5 = 4 / 5 : 3 / 5 2, 4 / 5 2',
    strict:
      'Rejetée : 5 pour, 0 contre, 1 abstention (unanimité stricte, contre et abstentions : 1 > 0)',
    evident: 'Adoptée : 3 contre, 2 abstentions (majorité évidente, présent·es : 42)',
    evidentAlone: 'Adoptée : 1 contre, 0 abstention (majorité évidente)',
    withQuorum:
      'Adoptée : 12 pour, 3 contre, 2 abstentions (majorité simple : 12 > 3 ; quorum, présent·es : 42 ≥ 40)',
    silence:
      'Adoptée : 30 pour, 0 contre, 2 abstentions (consentement, objections : 0 = 0 ; sans réponse : 10)',
    tieCarried: 'Adoptée : 2 pour, 2 contre, 0 abstention (majorité simple : 2 ≥ 2)',
    nobody: 'Rejetée : 0 pour, 0 contre, 3 abstentions (majorité des 2/3 des exprimés)',
    grouped:
      'Adoptée : 12 pour dont 8 en groupe, 3 contre, 2 abstentions dont 2 en groupe (majorité simple : 12 > 3)',
    allGrouped:
      'Adoptée : 12 pour, 3 contre, 2 abstentions, dont 17 en groupe (majorité simple : 12 > 3)',
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
    postponed:
      'Postponed: 1 for, 0 against, 0 abstentions, 2 not taking part (relative postponement: 2 > 1)',
    inquorate: 'No quorum: 3 for, 2 against, 0 abstentions (quorum, present: 5 < 9)',
    chosen: 'Chosen 3 / 5: 3 / 5 3, 4 / 5 1',
    labelsTied: 'Tied, not carried 3 / 5 = 4 / 5: 3 / 5 2, 4 / 5 2',
    strict:
      'Rejected: 5 for, 0 against, 1 abstention (strict unanimity, against and abstentions: 1 > 0)',
    evident: 'Carried: 3 against, 2 abstentions (evident majority, present: 42)',
    evidentAlone: 'Carried: 1 against, 0 abstentions (evident majority)',
    withQuorum:
      'Carried: 12 for, 3 against, 2 abstentions (simple majority: 12 > 3; quorum, present: 42 ≥ 40)',
    silence:
      'Carried: 30 for, 0 against, 2 abstentions (consent, objections: 0 = 0; no answer: 10)',
    tieCarried: 'Carried: 2 for, 2 against, 0 abstentions (simple majority: 2 ≥ 2)',
    nobody: 'Rejected: 0 for, 0 against, 3 abstentions (majority of 2/3 of votes cast)',
    grouped:
      'Carried: 12 for including 8 in groups, 3 against, 2 abstentions including 2 in groups (simple majority: 12 > 3)',
    allGrouped:
      'Carried: 12 for, 3 against, 2 abstentions, including 17 in groups (simple majority: 12 > 3)',
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
    postponed:
      'Aplazada: 1 a favor, 0 en contra, 0 abstenciones, 2 no participan (aplazamiento relativo: 2 > 1)',
    inquorate: 'Sin quórum: 3 a favor, 2 en contra, 0 abstenciones (quórum, presentes: 5 < 9)',
    chosen: 'Gana 3 / 5: 3 / 5 3, 4 / 5 1',
    labelsTied: 'Empate, no aprobada 3 / 5 = 4 / 5: 3 / 5 2, 4 / 5 2',
    strict:
      'Rechazada: 5 a favor, 0 en contra, 1 abstención (unanimidad estricta, en contra y abstenciones: 1 > 0)',
    evident: 'Aprobada: 3 en contra, 2 abstenciones (mayoría evidente, presentes: 42)',
    evidentAlone: 'Aprobada: 1 en contra, 0 abstenciones (mayoría evidente)',
    withQuorum:
      'Aprobada: 12 a favor, 3 en contra, 2 abstenciones (mayoría simple: 12 > 3; quórum, presentes: 42 ≥ 40)',
    silence:
      'Aprobada: 30 a favor, 0 en contra, 2 abstenciones (consentimiento, objeciones: 0 = 0; sin respuesta: 10)',
    tieCarried: 'Aprobada: 2 a favor, 2 en contra, 0 abstenciones (mayoría simple: 2 ≥ 2)',
    nobody:
      'Rechazada: 0 a favor, 0 en contra, 3 abstenciones (mayoría de 2/3 de los votos emitidos)',
    grouped:
      'Aprobada: 12 a favor incluidos 8 en grupo, 3 en contra, 2 abstenciones incluidos 2 en grupo (mayoría simple: 12 > 3)',
    allGrouped:
      'Aprobada: 12 a favor, 3 en contra, 2 abstenciones, incluidos 17 en grupo (mayoría simple: 12 > 3)',
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
    postponed:
      'Vertagt: 1 dafür, 0 dagegen, 0 Enthaltungen, 2 nehmen nicht teil (relative Vertagung: 2 > 1)',
    inquorate: 'Nicht beschlussfähig: 3 dafür, 2 dagegen, 0 Enthaltungen (Quorum, anwesend: 5 < 9)',
    chosen: 'Gewählt 3 / 5: 3 / 5 3, 4 / 5 1',
    labelsTied: 'Stimmengleichheit, nicht angenommen 3 / 5 = 4 / 5: 3 / 5 2, 4 / 5 2',
    strict:
      'Abgelehnt: 5 dafür, 0 dagegen, 1 Enthaltung (strikte Einstimmigkeit, dagegen und Enthaltungen: 1 > 0)',
    evident: 'Angenommen: 3 dagegen, 2 Enthaltungen (offensichtliches Mehr, anwesend: 42)',
    evidentAlone: 'Angenommen: 1 dagegen, 0 Enthaltungen (offensichtliches Mehr)',
    withQuorum:
      'Angenommen: 12 dafür, 3 dagegen, 2 Enthaltungen (einfache Mehrheit: 12 > 3; Quorum, anwesend: 42 ≥ 40)',
    silence:
      'Angenommen: 30 dafür, 0 dagegen, 2 Enthaltungen (Konsent, Einwände: 0 = 0; ohne Antwort: 10)',
    tieCarried: 'Angenommen: 2 dafür, 2 dagegen, 0 Enthaltungen (einfache Mehrheit: 2 ≥ 2)',
    nobody:
      'Abgelehnt: 0 dafür, 0 dagegen, 3 Enthaltungen (Mehrheit von 2/3 der abgegebenen Stimmen)',
    grouped:
      'Angenommen: 12 dafür inkl. 8 in Gruppen, 3 dagegen, 2 Enthaltungen inkl. 2 in Gruppen (einfache Mehrheit: 12 > 3)',
    allGrouped:
      'Angenommen: 12 dafür, 3 dagegen, 2 Enthaltungen, inkl. 17 in Gruppen (einfache Mehrheit: 12 > 3)',
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
    postponed:
      'Rinviata: 1 a favore, 0 contro, 0 astensioni, 2 non partecipano (rinvio relativo: 2 > 1)',
    inquorate: 'Quorum non raggiunto: 3 a favore, 2 contro, 0 astensioni (quorum, presenti: 5 < 9)',
    chosen: 'Vince 3 / 5: 3 / 5 3, 4 / 5 1',
    labelsTied: 'Parità, non approvata 3 / 5 = 4 / 5: 3 / 5 2, 4 / 5 2',
    strict:
      'Respinta: 5 a favore, 0 contro, 1 astensione (unanimità stretta, contro e astensioni: 1 > 0)',
    evident: 'Approvata: 3 contro, 2 astensioni (maggioranza evidente, presenti: 42)',
    evidentAlone: 'Approvata: 1 contro, 0 astensioni (maggioranza evidente)',
    withQuorum:
      'Approvata: 12 a favore, 3 contro, 2 astensioni (maggioranza semplice: 12 > 3; quorum, presenti: 42 ≥ 40)',
    silence:
      'Approvata: 30 a favore, 0 contro, 2 astensioni (assenso, obiezioni: 0 = 0; senza risposta: 10)',
    tieCarried: 'Approvata: 2 a favore, 2 contro, 0 astensioni (maggioranza semplice: 2 ≥ 2)',
    nobody: 'Respinta: 0 a favore, 0 contro, 3 astensioni (maggioranza dei 2/3 dei voti espressi)',
    grouped:
      'Approvata: 12 a favore di cui 8 in gruppo, 3 contro, 2 astensioni di cui 2 in gruppo (maggioranza semplice: 12 > 3)',
    allGrouped:
      'Approvata: 12 a favore, 3 contro, 2 astensioni, di cui 17 in gruppo (maggioranza semplice: 12 > 3)',
  },
};

describe.each(Object.keys(sentences) as Language[])('a verdict in %s', (language) => {
  it.each(Object.entries(sentences[language] ?? {}) as [Case, string][])(
    '%s: %s',
    (name, sentence) => {
      const [changes, votes, people = nobodySaid]: readonly [Partial<Rules>, Tally, People?] =
        cases[name];
      const verdict = decide(votes, {...defaultRules, ...changes}, people);
      expect(writeVerdict(verdict, language)).toBe(sentence);
    },
  );
});

it.each([
  [tally(0, 0), '0 pour, 0 contre, 0 abstention'],
  [tally(0, 0, 0, 2), '0 pour, 0 contre, 0 abstention, 2 NPPV'],
  [labelled({Lundi: 0}), 'Lundi 0'],
  [labelled({'Ne sait pas': 1}, tally(2, 1)), '2 pour, 1 contre, 0 abstention, Ne sait pas 1'],
] as const)('the figures of %j', (votes, figures) => {
  expect(writeFigures(votes, 'fr', defaultRules)).toBe(figures);
});
