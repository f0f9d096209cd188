import type {Language, Meeting, Proposal, ProblemCode} from '../meeting';
import {vocabularies} from '../notation/vocabulary';
import type {Listed} from '../notation/vocabulary';
import {plain, strong} from './block';
import type {Item} from './block';

/** Problems that the ballots of a proposal can have, in the order of `words`. */
const codes = [
  'unreadable-ballot',
  'several-names',
  'same-name-twice',
  'double-ballot',
  'ballot-after-result',
  'written-for-others',
  'unknown-choice',
  'options-or-people',
  'vote-without-text',
  'unclear-proposal',
  'objection-without-reason',
  'result-differs',
] as const satisfies readonly ProblemCode[];
type VoteProblem = (typeof codes)[number];

const words: Readonly<Record<Language, Listed<typeof codes>>> = {
  fr: [
    'Non compté',
    'Une seule voix comptée pour plusieurs noms',
    'Le même nom deux fois, deux voix comptées',
    'Deux bulletins de la même personne, le dernier compté',
    'Après le résultat, non compté',
    'Plusieurs voix sans nom écrites avec la proposition, toutes comptées',
    'Choix inconnu, à côté de pour et contre',
    'Lu comme des options ; peut-être des personnes',
    'Sans texte mis au vote',
    'Lu comme une proposition ; peut-être une remarque',
    'Objection sans raison',
    'Résultat écrit qui ne correspond pas aux voix',
  ],
  en: [
    'Not counted',
    'One vote counted for several names',
    'The same name twice, two votes counted',
    'Two ballots of one person, the last one counted',
    'After the result, not counted',
    'Several votes without a name written with the proposal, all counted',
    'Unknown choice, beside for and against',
    'Read as options; they may be people',
    'Without a text put to the vote',
    'Read as a proposal; it may be a remark',
    'Objection without a reason',
    'Written result that does not agree with the votes',
  ],
  es: [
    'No contado',
    'Un solo voto contado para varios nombres',
    'El mismo nombre dos veces, dos votos contados',
    'Dos papeletas de la misma persona, contada la última',
    'Después del resultado, no contado',
    'Varios votos sin nombre escritos con la propuesta, todos contados',
    'Opción desconocida, junto a a favor y en contra',
    'Leído como opciones; quizá sean personas',
    'Sin texto sometido a votación',
    'Leído como propuesta; quizá sea un comentario',
    'Objeción sin razón',
    'Resultado escrito que no concuerda con los votos',
  ],
  de: [
    'Nicht gezählt',
    'Eine Stimme für mehrere Namen gezählt',
    'Derselbe Name zweimal, zwei Stimmen gezählt',
    'Zwei Stimmen einer Person, die letzte gezählt',
    'Nach dem Ergebnis, nicht gezählt',
    'Mehrere Stimmen ohne Namen mit dem Antrag geschrieben, alle gezählt',
    'Unbekannte Wahl, neben dafür und dagegen',
    'Als Auswahl gelesen; vielleicht Personen',
    'Ohne Text, über den abgestimmt wird',
    'Als Antrag gelesen; vielleicht eine Bemerkung',
    'Einwand ohne Grund',
    'Geschriebenes Ergebnis, das nicht zu den Stimmen passt',
  ],
  it: [
    'Non contato',
    'Un solo voto contato per più nomi',
    'Lo stesso nome due volte, due voti contati',
    'Due voti della stessa persona, contato l’ultimo',
    'Dopo il risultato, non contato',
    'Più voti senza nome scritti con la proposta, contati tutti',
    'Scelta sconosciuta, accanto a a favore e contro',
    'Letto come opzioni; forse sono persone',
    'Senza testo messo ai voti',
    'Letto come proposta; forse è un’osservazione',
    'Obiezione senza motivo',
    'Risultato scritto che non corrisponde ai voti',
  ],
};

const isOfVotes = (code: ProblemCode): code is VoteProblem =>
  (codes as readonly ProblemCode[]).includes(code);

/** What can't be read for sure of a proposal's ballots, an item each: `Non compté : Pour : Zoé, Sam`. */
export const voteProblemItems = (
  {problems, language}: Meeting,
  {line: first, lastLine}: Proposal,
): Item[] => {
  const {colon} = vocabularies[language];
  return problems.flatMap(({code, line, text}): Item[] =>
    isOfVotes(code) && line >= first && line <= lastLine
      ? [[strong(`${words[language][codes.indexOf(code)] ?? code}${colon}`), plain(` ${text}`)]]
      : [],
  );
};
