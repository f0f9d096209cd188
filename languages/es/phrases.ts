import type {PhraseWords} from '../shapes/phrases';

export const phrases: PhraseWords = {
  joins: [],
  joinsInSmallLetters: ['y', 'e'],
  or: ['o'],
  if: ['si'],
  atTime: ['a las'],
  oClock: [],

  hours: ['hora', 'horas'],
  minutes: ['minuto', 'minutos'],
  seconds: ['segundo', 'segundos'],
  units: [
    ...['euro', 'euros', 'céntimos', 'peso', 'pesos', 'por ciento', 'punto', 'puntos'],
    ...['día', 'días', 'semana', 'semanas', 'mes', 'meses', 'año', 'años'],
    ...['mal', 'veces'],
  ],
  voices: [
    ...['voto', 'votos', 'mano', 'manos', 'mandato', 'mandatos', 'poder', 'poderes'],
    ...['delegación', 'delegaciones', 'persona', 'personas'],
  ],
  takenBack: ['retirado', 'retirada', 'anulado', 'anulada'],
  nothingToReport: [
    ...['sin novedad', 'sin novedades', 'sin problemas', 'nada', 'nada que reportar'],
    ...['nada que señalar', 'ninguno', 'ninguna'],
  ],

  others: ['más', 'mas', 'otros', 'otras'],
  othersBefore: ['otros', 'otras'],
  people: ['persona', 'personas'],
  crowd: ['una …ena', 'una …enas', 'unas …ena', 'unas …enas', 'gente'],
  aroundCount: ['unos', 'unas', 'somos', 'éramos', 'hay', 'total', 'en'],
  ofWhich: ['incluidos', 'incluidas', 'de los cuales', 'de las cuales'],
  outOf: ['de'],

  abstention: {
    counts: ['cuent…', 'conta…'],
    refuses: ['no', 'nunca', 'jamás', 'sin', 'tampoco'],
    leavesOut: ['ignor…', 'excl…'],
    besides: ['abst…'],
  },
  quorum: {
    half: ['mitad'],
    articles: ['la'],
    of: ['de'],
    moreThan: ['más', 'más de', 'más que'],
    atLeast: ['al menos', 'por lo menos', 'mínimo'],
    atMost: ['menos', 'como mucho', 'max…'],
    plus: ['más'],
    one: ['un', 'uno', 'una'],
  },
  behindLink: ['code…', 'código…', 'clave…', 'contraseña…', 'pin…', 'pass…', 'para…'],
};
