import type {RuleWords} from '../shapes/rules';

export const rules: RuleWords = {
  majorities: {
    simple: {
      pad: ['simple', 'relativa'],
      minutes: 'mayoría simple',
      panel: 'mayoría simple',
    },
    absolute: {
      pad: ['absoluta'],
      minutes: 'mayoría absoluta',
      panel: 'mayoría absoluta',
    },
    unanimity: {
      pad: ['unanimidad', 'por unanimidad'],
      minutes: 'unanimidad, en contra',
      panel: 'unanimidad',
    },
    consensus: {
      pad: ['consenso'],
      minutes: 'consenso, bloqueos',
      panel: 'consenso',
    },
    consent: {
      pad: ['consentimiento'],
      minutes: 'consentimiento, objeciones',
      panel: 'consentimiento',
    },
    strictUnanimity: {
      pad: ['unanimidad estricta'],
      minutes: 'unanimidad estricta, en contra y abstenciones',
      panel: 'unanimidad estricta, sin abstención',
    },
    evident: {
      pad: ['evidente'],
      minutes: 'mayoría evidente, presentes',
      panel: 'mayoría evidente',
    },
  },
  fractions: {
    qualified: {
      pad: ['cualificada', 'calificada', 'de'],
      minutes: 'mayoría de',
      panel: 'mayoría de {{a}}/{{b}}',
    },
  },
  bases: {
    expressed: {
      pad: ['votos emitidos'],
      minutes: 'de los votos emitidos',
      otherwise: 'sobre los votos emitidos',
      panel: 'de los votos a favor y en contra',
    },
    expressedAndAbstentions: {
      pad: ['votos emitidos+abstenciones', 'votos emitidos y abstenciones'],
      minutes: 'de los votos emitidos y abstenciones',
      otherwise: 'sobre los votos emitidos y abstenciones',
      panel: 'de los votos emitidos, con las abstenciones',
    },
    voters: {
      pad: ['votantes'],
      minutes: 'de votantes',
      otherwise: 'sobre votantes',
      panel: 'de las personas que votan',
    },
    present: {
      pad: ['presentes'],
      minutes: 'de presentes',
      otherwise: 'sobre presentes',
      panel: 'de las personas presentes',
    },
    entitled: {
      pad: ['con derecho a voto', 'censo'],
      minutes: 'de personas con derecho a voto',
      otherwise: 'sobre personas con derecho a voto',
      panel: 'de las personas con derecho a voto',
    },
  },
  nppvRules: {
    outsideBase: {
      pad: ['fuera de la base', 'no cuenta'],
      panel: 'quien no participa no cuenta en la base',
    },
    relativePostponement: {
      pad: ['aplazamiento relativo'],
      panel: 'más sin participar que a favor o en contra: se aplaza',
    },
    absolutePostponement: {
      pad: ['aplazamiento absoluto'],
      panel: 'más de la mitad sin participar: se aplaza',
    },
  },
  ties: {
    carried: {
      pad: ['aprobada', 'aprobado'],
      panel: 'empate: aprobada',
    },
    rejected: {pad: ['rechazada', 'no aprobada']},
  },
  disciplines: {
    arrival: {
      pad: ['orden de llegada'],
      panel: 'palabra por orden de llegada',
    },
    firstTimers: {
      pad: ['primeras intervenciones'],
      panel: 'prioridad a quien menos ha hablado',
    },
    speakingTime: {
      pad: ['tiempo de palabra'],
      panel: 'prioridad al menor tiempo de palabra',
    },
    alternation: {
      pad: ['alternancia'],
      panel: 'alternancia',
    },
  },
};
