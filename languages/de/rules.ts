import type {RuleWords} from '../shapes/rules';

export const rules: RuleWords = {
  majorities: {
    simple: {
      pad: ['einfach', 'einfache'],
      minutes: 'einfache Mehrheit',
      panel: 'einfache Mehrheit',
    },
    absolute: {
      pad: ['absolut'],
      minutes: 'absolute Mehrheit',
      panel: 'absolute Mehrheit',
    },
    unanimity: {
      pad: ['Einstimmigkeit', 'einstimmig'],
      minutes: 'Einstimmigkeit, dagegen',
      panel: 'Einstimmigkeit',
    },
    consensus: {
      pad: ['Konsens'],
      minutes: 'Konsens, Vetos',
      panel: 'Konsens',
    },
    consent: {
      pad: ['Konsent'],
      minutes: 'Konsent, Einwände',
      panel: 'Konsent',
    },
    strictUnanimity: {
      pad: ['strikte Einstimmigkeit'],
      minutes: 'strikte Einstimmigkeit, dagegen und Enthaltungen',
      panel: 'strikte Einstimmigkeit, ohne Enthaltung',
    },
    evident: {
      pad: ['offensichtlich', 'offensichtliche', 'offensichtliches Mehr'],
      minutes: 'offensichtliches Mehr, anwesend',
      panel: 'offensichtliche Mehrheit',
    },
  },
  fractions: {
    qualified: {
      pad: ['qualifiziert', 'qualifizierte', 'von'],
      minutes: 'Mehrheit von',
      panel: 'Mehrheit von {{a}}/{{b}}',
    },
  },
  bases: {
    expressed: {
      pad: ['abgegebene Stimmen'],
      minutes: 'der abgegebenen Stimmen',
      otherwise: 'gemessen an den abgegebenen Stimmen',
      panel: 'der Stimmen dafür und dagegen',
    },
    expressedAndAbstentions: {
      pad: ['abgegebene Stimmen+Enthaltungen', 'abgegebene Stimmen und Enthaltungen'],
      minutes: 'der abgegebenen Stimmen und Enthaltungen',
      otherwise: 'gemessen an den abgegebenen Stimmen und Enthaltungen',
      panel: 'der abgegebenen Stimmen mit Enthaltungen',
    },
    voters: {
      pad: ['Abstimmende'],
      minutes: 'der Abstimmenden',
      otherwise: 'gemessen an den Abstimmenden',
      panel: 'der Abstimmenden',
    },
    present: {
      pad: ['Anwesende'],
      minutes: 'der Anwesenden',
      otherwise: 'gemessen an den Anwesenden',
      panel: 'der Anwesenden',
    },
    entitled: {
      pad: ['Stimmberechtigte', 'Mitglieder'],
      minutes: 'der Stimmberechtigten',
      otherwise: 'gemessen an den Stimmberechtigten',
      panel: 'der Stimmberechtigten',
    },
  },
  nppvRules: {
    outsideBase: {
      pad: ['außerhalb der Basis', 'zählt nicht'],
      panel: 'wer nicht teilnimmt, zählt nicht zur Basis',
    },
    relativePostponement: {
      pad: ['relative Vertagung'],
      panel: 'mehr Nichtteilnahmen als dafür oder dagegen: vertagt',
    },
    absolutePostponement: {
      pad: ['absolute Vertagung'],
      panel: 'mehr als die Hälfte nimmt nicht teil: vertagt',
    },
  },
  ties: {
    carried: {
      pad: ['angenommen'],
      panel: 'Stimmengleichheit: angenommen',
    },
    rejected: {pad: ['abgelehnt', 'nicht angenommen']},
  },
  disciplines: {
    arrival: {
      pad: ['Reihenfolge der Meldungen'],
      panel: 'Wort nach Reihenfolge der Meldung',
    },
    firstTimers: {
      pad: ['Erstredende', 'Erstredner*innen'],
      panel: 'Vorrang für alle, die weniger geredet haben',
    },
    speakingTime: {
      pad: ['Redezeit'],
      panel: 'Vorrang für die kürzeste Redezeit',
    },
    alternation: {
      pad: ['quotiert'],
      panel: 'quotierte Redeliste',
    },
  },
};
