import type {PhraseWords} from '../shapes/phrases';

export const phrases: PhraseWords = {
  joins: [],
  joinsInSmallLetters: ['e', 'ed'],
  or: ['o'],
  if: [],
  atTime: ['alle', 'ore'],
  oClock: [],

  hours: ['ora', 'ore'],
  minutes: ['minuto', 'minuti'],
  seconds: ['secondo', 'secondi'],
  units: [
    ...['euro', 'centesimi', 'per cento', 'punto', 'punti', 'giorno', 'giorni', 'settimana'],
    ...['settimane', 'mese', 'mesi', 'anno', 'anni', 'volte'],
  ],
  voices: [
    ...['voto', 'voti', 'mano', 'mani', 'mandato', 'mandati', 'delega', 'deleghe'],
    ...['persona', 'persone'],
  ],
  takenBack: ['ritirato', 'ritirata', 'annullato', 'annullata'],
  nothingToReport: [
    ...['niente', 'nulla', 'niente da segnalare', 'nulla da segnalare', 'nessun', 'nessuno'],
    ...['nessuna', 'nessun problema', 'tutto bene'],
  ],

  others: ['altri', 'altre'],
  othersBefore: ['altri', 'altre'],
  people: ['persone'],
  crowd: ['una …ina', 'gente'],
  aroundCount: ['siamo', 'eravamo', 'circa', 'totale', 'tutto', 'in'],
  ofWhich: ['di cui', 'inclusi'],
  outOf: ['su'],

  abstention: {
    counts: ['conta…'],
    refuses: ['non', 'mai', 'senza'],
    leavesOut: ['escl…', 'ignor…'],
    besides: ['vengono', 'viene', 'sono', 'astens…'],
  },
  quorum: {
    half: ['metà'],
    articles: ['la'],
    of: ['della', 'dei'],
    moreThan: ['più', 'più di', 'più de', 'più del', 'più della', 'più dell'],
    atLeast: ['almeno', 'minimo'],
    atMost: ['meno', 'al massimo', 'max…'],
    plus: ['più'],
    one: ['un', 'uno', 'una'],
  },
  behindLink: ['code…', 'codice…', 'pin…', 'pass…', 'per'],
};
