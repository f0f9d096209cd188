import type {RuleWords} from '../shapes/rules';

export const rules: RuleWords = {
  majorities: {
    simple: {
      pad: ['simple', 'relative'],
      minutes: 'majorité simple',
      panel: 'majorité simple',
    },
    absolute: {
      pad: ['absolue'],
      minutes: 'majorité absolue',
      panel: 'majorité absolue',
    },
    unanimity: {
      pad: ['unanimité', 'à l’unanimité'],
      minutes: 'unanimité, contre',
      panel: 'unanimité',
    },
    consensus: {
      pad: ['consensus'],
      minutes: 'consensus, blocages',
      panel: 'consensus',
    },
    consent: {
      pad: ['consentement'],
      minutes: 'consentement, objections',
      panel: 'consentement',
    },
    strictUnanimity: {
      pad: ['unanimité stricte'],
      minutes: 'unanimité stricte, contre et abstentions',
      panel: 'unanimité stricte, sans abstention',
    },
    evident: {
      pad: ['évidente'],
      minutes: 'majorité évidente, présent·es',
      panel: 'majorité évidente',
    },
  },
  fractions: {
    qualified: {
      pad: ['qualifiée', 'des'],
      minutes: 'majorité des',
      panel: 'majorité des {{a}}/{{b}}',
    },
  },
  bases: {
    expressed: {
      pad: ['exprimés', 'suffrages exprimés'],
      minutes: 'des exprimés',
      otherwise: 'sur les exprimés',
      panel: 'sur les exprimés',
    },
    expressedAndAbstentions: {
      pad: ['exprimés+abstentions', 'exprimés et abstentions'],
      minutes: 'des exprimés et abstentions',
      otherwise: 'sur les exprimés et abstentions',
      panel: 'sur les exprimés, abstentions comprises',
    },
    voters: {
      pad: ['votant·es', 'votants'],
      minutes: 'des votant·es',
      otherwise: 'sur les votant·es',
      panel: 'sur les votant·es',
    },
    present: {
      pad: ['présent·es', 'présents'],
      minutes: 'des présent·es',
      otherwise: 'sur les présent·es',
      panel: 'sur les présent·es',
    },
    entitled: {
      pad: ['inscrit·es', 'inscrits'],
      minutes: 'des inscrit·es',
      otherwise: 'sur les inscrit·es',
      panel: 'sur les inscrit·es',
    },
  },
  nppvRules: {
    outsideBase: {
      pad: ['hors base', 'non compté'],
      panel: 'NPPV hors base',
    },
    relativePostponement: {
      pad: ['renvoi relatif'],
      panel: 'NPPV majoritaire : report',
    },
    absolutePostponement: {
      pad: ['renvoi absolu'],
      panel: 'plus de la moitié de NPPV : report',
    },
  },
  ties: {
    carried: {
      pad: ['adoptée', 'adopté'],
      panel: 'égalité : adoptée',
    },
    rejected: {pad: ['rejetée', 'rejeté', 'non adoptée']},
  },
  disciplines: {
    arrival: {
      pad: ['ordre d’arrivée', 'arrivée'],
      panel: 'parole par ordre d’arrivée',
    },
    firstTimers: {
      pad: ['primo-intervenant·es', 'primo-intervenants'],
      panel: 'priorité à qui a le moins parlé',
    },
    speakingTime: {
      pad: ['temps de parole'],
      panel: 'priorité au temps de parole le plus court',
    },
    alternation: {
      pad: ['alternance'],
      panel: 'alternance',
    },
  },
};
