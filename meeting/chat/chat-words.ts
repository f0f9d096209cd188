import type {Language} from '../meeting';

/** What can be said with a word in the chat, beside an SOS and the signs `+1`, `-1` and `0`. */
export const chatVerbs = [
  'speak',
  'reply',
  'question',
  'technical',
  'done',
  'withdraw',
  'for',
  'against',
  'abstain',
  'nppv',
  'help',
] as const;
export type ChatVerb = (typeof chatVerbs)[number];

/**
 * The words of each language as `first|second`, typed after a slash; `reply`, `question` and
 * `technical` stand behind the one for `speak`. The first is what people are told, all are
 * understood, capitals, accents and blanks making no difference.
 */
export const chatWords: Readonly<Record<Language, Readonly<Record<ChatVerb, string>>>> = {
  fr: {
    speak: 'parole|tour',
    reply: 'réponse|réponse directe',
    question: 'question',
    technical: 'technique|point technique|PT',
    done: 'fin|terminé|j’ai terminé',
    withdraw: 'retirer|retrait',
    for: 'pour|oui',
    against: 'contre|non',
    abstain: 'abstention',
    nppv: 'nppv',
    help: 'aide',
  },
  en: {
    speak: 'speak|floor|queue',
    reply: 'reply|direct reply',
    question: 'question',
    technical: 'technical|technical point|point of order',
    done: 'done|finished|over',
    withdraw: 'withdraw|step back',
    for: 'for|yes|aye',
    against: 'against|no|nay',
    abstain: 'abstain',
    nppv: 'not voting|not taking part',
    help: 'help',
  },
  es: {
    speak: 'palabra|turno',
    reply: 'respuesta|alusiones',
    question: 'pregunta',
    technical: 'técnico|punto técnico|cuestión de orden',
    done: 'fin|terminado|he terminado',
    withdraw: 'retirar|retirarme',
    for: 'a favor|sí',
    against: 'en contra|contra|no',
    abstain: 'abstención',
    nppv: 'no participo|no participa',
    help: 'ayuda',
  },
  de: {
    speak: 'wort|wortmeldung|melden',
    reply: 'antwort',
    question: 'frage|rückfrage',
    technical: 'technik|technischer Punkt|GO|Geschäftsordnung',
    done: 'fertig|ende',
    withdraw: 'zurückziehen|zurueckziehen',
    for: 'dafür|dafuer|ja',
    against: 'dagegen|nein',
    abstain: 'enthaltung',
    nppv: 'nehme nicht teil|nimmt nicht teil',
    help: 'hilfe',
  },
  it: {
    speak: 'parola|turno',
    reply: 'risposta|replica',
    question: 'domanda',
    technical: 'tecnico|punto tecnico',
    done: 'fine|ho finito',
    withdraw: 'ritiro|ritirare',
    for: 'a favore|favorevole|sì',
    against: 'contro|contrario|contraria|no',
    abstain: 'astensione|mi astengo',
    nppv: 'non partecipo|non partecipa',
    help: 'aiuto',
  },
};

/** What people are told to type, without the slash. */
export const chatWord = (language: Language, verb: ChatVerb): string =>
  chatWords[language][verb].split('|')[0] ?? verb;
