import type {PhraseWords} from '../shapes/phrases';

export const phrases: PhraseWords = {
  joins: ['und'],
  joinsInSmallLetters: [],
  or: [],
  if: [],
  atTime: ['um'],
  oClock: ['Uhr'],

  hours: ['Stunde', 'Stunden', 'Std', 'Std.'],
  minutes: ['Minute', 'Minuten'],
  seconds: ['Sekunde', 'Sekunden', 'Sek', 'Sek.'],
  units: [
    ...['Euro', 'Franken', 'Cent', 'Prozent', 'Punkt', 'Punkte'],
    ...['Tag', 'Tage', 'Woche', 'Wochen', 'Monat', 'Monate', 'Jahr', 'Jahre', 'mal'],
  ],
  voices: [
    ...['Stimme', 'Stimmen', 'Hand', 'Hände', 'Mandat', 'Mandate', 'Vollmacht', 'Vollmachten'],
    ...['Person', 'Personen'],
  ],
  takenBack: ['zurückgezogen'],
  nothingToReport: [
    ...['kein', 'keine', 'keine Vorkommnisse', 'kein Problem', 'keine Probleme', 'alles gut'],
    ...['nichts', 'nichts zu berichten', 'nichts zu melden'],
  ],

  others: ['weitere', 'andere'],
  othersBefore: [],
  people: ['Personen'],
  crowd: ['Leute'],
  aroundCount: ['ca', 'circa', 'etwa', 'rund', 'wir', 'sind', 'waren', 'insgesamt', 'gesamt'],
  ofWhich: ['davon', 'darunter', 'inkl'],
  outOf: ['von'],

  abstention: {
    counts: ['zähl…', 'gezählt…'],
    refuses: ['nicht', 'nie', 'niemals', 'ohne', 'kein', 'keine'],
    leavesOut: ['ungez…', 'ausges…', 'ignor…'],
    besides: ['wird', 'werden', 'sind', 'enthal…'],
  },
  quorum: {
    half: ['Hälfte'],
    articles: ['die', 'der'],
    of: ['der', 'des'],
    moreThan: ['mehr als', 'über'],
    atLeast: ['mindestens', 'wenigstens'],
    atMost: ['weniger', 'höchstens', 'max…'],
    plus: ['plus'],
    one: ['eins', 'einen', 'eine'],
  },
  behindLink: ['code…', 'kennwort…', 'zugang…', 'pin…', 'pass…', 'und', 'für…'],
};
