import type {RuleWords} from '../shapes/rules';

export const rules: RuleWords = {
  majorities: {
    simple: {
      pad: ['semplice'],
      minutes: 'maggioranza semplice',
      panel: 'maggioranza semplice',
    },
    absolute: {
      pad: ['assoluta'],
      minutes: 'maggioranza assoluta',
      panel: 'maggioranza assoluta',
    },
    unanimity: {
      pad: ['unanimità'],
      minutes: 'unanimità, contro',
      panel: 'unanimità',
    },
    consensus: {
      pad: ['consenso'],
      minutes: 'consenso, blocchi',
      panel: 'consenso',
    },
    consent: {
      pad: ['assenso'],
      minutes: 'assenso, obiezioni',
      panel: 'assenso',
    },
    strictUnanimity: {
      pad: ['unanimità stretta'],
      minutes: 'unanimità stretta, contro e astensioni',
      panel: 'unanimità stretta, senza astensioni',
    },
    evident: {
      pad: ['evidente'],
      minutes: 'maggioranza evidente, presenti',
      panel: 'maggioranza evidente',
    },
  },
  fractions: {
    qualified: {
      pad: ['qualificata', 'dei'],
      minutes: 'maggioranza dei',
      panel: 'maggioranza dei {{a}}/{{b}}',
    },
  },
  bases: {
    expressed: {
      pad: ['voti espressi'],
      minutes: 'dei voti espressi',
      otherwise: 'sui voti espressi',
      panel: 'dei voti a favore e contro',
    },
    expressedAndAbstentions: {
      pad: ['voti espressi+astensioni', 'voti espressi e astensioni'],
      minutes: 'dei voti espressi e delle astensioni',
      otherwise: 'sui voti espressi e sulle astensioni',
      panel: 'dei voti espressi, astensioni comprese',
    },
    voters: {
      pad: ['votanti'],
      minutes: 'delle persone votanti',
      otherwise: 'sulle persone votanti',
      panel: 'di chi vota',
    },
    present: {
      pad: ['presenti'],
      minutes: 'delle persone presenti',
      otherwise: 'sulle persone presenti',
      panel: 'delle persone presenti',
    },
    entitled: {
      pad: ['aventi diritto'],
      minutes: 'delle persone aventi diritto',
      otherwise: 'sulle persone aventi diritto',
      panel: 'di chi ha diritto al voto',
    },
  },
  nppvRules: {
    outsideBase: {
      pad: ['fuori base', 'non conta'],
      panel: 'chi non partecipa resta fuori base',
    },
    relativePostponement: {
      pad: ['rinvio relativo'],
      panel: 'più non partecipanti che a favore o contro: rinvio',
    },
    absolutePostponement: {
      pad: ['rinvio assoluto'],
      panel: 'più della metà non partecipa: rinvio',
    },
  },
  ties: {
    carried: {
      pad: ['approvata'],
      panel: 'parità: approvata',
    },
    rejected: {pad: ['respinta', 'non approvata']},
  },
  disciplines: {
    arrival: {
      pad: ['ordine di arrivo'],
      panel: 'parola in ordine di arrivo',
    },
    firstTimers: {
      pad: ['primi interventi'],
      panel: 'priorità a chi ha parlato meno',
    },
    speakingTime: {
      pad: ['tempo di parola'],
      panel: 'priorità al minor tempo di parola',
    },
    alternation: {
      pad: ['alternanza'],
      panel: 'alternanza',
    },
  },
};
