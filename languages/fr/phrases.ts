import type {PhraseWords} from '../shapes/phrases';

export const phrases: PhraseWords = {
  joins: ['et'],
  joinsInSmallLetters: [],
  or: ['ou'],
  if: ['si'],
  atTime: ['à'],
  oClock: [],

  hours: ['heure', 'heures'],
  minutes: ['minute', 'minutes', 'mn'],
  seconds: ['seconde', 'secondes'],
  units: [
    ...['euro', 'euros', 'franc', 'francs', 'centime', 'centimes', 'pourcent', 'point', 'points'],
    ...['jour', 'jours', 'semaine', 'semaines', 'mois', 'an', 'ans', 'année', 'années'],
    ...['ko', 'mo', 'go', 'fois', 'ème'],
  ],
  voices: [
    ...['voix', 'vote', 'votes', 'bulletin', 'bulletins', 'main', 'mains', 'mandat', 'mandats'],
    ...['procuration', 'procurations', 'pouvoir', 'pouvoirs', 'délégation', 'délégations'],
    ...['personne', 'personnes', 'pers', 'membre', 'membres'],
  ],
  takenBack: ['retiré', 'retirée', 'annulé', 'annulée', 'rétracté'],
  nothingToReport: [
    ...['RAS', 'néant', 'rien à signaler', 'rien d’à signaler', 'tout va bien', 'aucun', 'aucune'],
    ...['aucuns', 'aucunes', 'aucun souci', 'aucuns soucis', 'aucun problème', 'aucuns problèmes'],
    ...['pas de', 'pas de souci', 'pas de soucis', 'pas de problème', 'pas de problèmes'],
  ],

  others: ['autre', 'autres'],
  othersBefore: [],
  people: ['personne', 'personnes'],
  crowd: ['un …aine', 'une …aine'],
  aroundCount: [
    ...['nous', 'on', 'sommes', 'étions', 'est', 'environ', 'env', 'autour', 'de', 'total', 'en'],
    ...['tout', 'au'],
  ],
  ofWhich: ['dont', 'y compris', 'inclus'],
  outOf: ['sur'],

  abstention: {
    counts: ['compt…'],
    refuses: ['ne', 'non', 'pas', 'jamais', 'sans', 'aucun', 'aucune'],
    leavesOut: ['ignor…', 'excl…'],
    besides: ['elles', 'sont', 'être', 'bien', 'prise', 'prises', 'abst…'],
  },
  quorum: {
    half: ['moitié'],
    articles: ['la'],
    of: ['de', 'des'],
    moreThan: ['plus', 'plus de', 'plus que', 'plus d'],
    atLeast: ['au moins', 'minimum', 'min.'],
    atMost: ['moins', 'au plus', 'max…'],
    plus: ['plus'],
    one: ['un', 'une'],
  },
  behindLink: ['code…', 'pin…', 'mot', 'mdp…', 'pass…', 'pour…', 'pendant…', 'ou', 'et'],
};
