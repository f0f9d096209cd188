import {describe, expect, it} from 'vitest';
import {isTakenBack, isUnit, isVoicesWord} from '../../../meeting/notation/unit';

const each = (words: string): string[] => words.split(' ');

describe('the word behind a number', () => {
  it.each(
    each(
      'euro euros EUR francs Franken dollars cents centimes points Punkte puntos punti sec min mn minute minutes Minuten minutos minuti h heure heures hour hours Stunde Stunden Std hora horas ora ore jour jours day days Tag Tage día días giorno giorni semaine semaines week weeks Woche Wochen semana settimane mois month Monate mes meses mese mesi an ans année années year years Jahr Jahre año años anno anni km kg fois times mal veces volte percent Prozent percento',
    ),
  )('%s is a measure', (word) => expect([isUnit(word), isVoicesWord(word)]).toEqual([true, false]));

  it.each(
    each(
      'voix vote votes voto votos voti Stimme Stimmen mandat mandats Mandate mandatos procuration procurations pouvoirs proxy proxies Vollmacht Vollmachten delega deleghe poder poderes personne personnes person people Personen persona personas persone mains hands Hände manos mani membres members bulletins ballots',
    ),
  )('%s is of voices', (word) => expect([isVoicesWord(word), isUnit(word)]).toEqual([true, false]));

  it.each(
    each(
      'retiré retirée annulé withdrawn cancelled canceled retirado retirada anulado zurückgezogen ritirato annullata',
    ),
  )('%s takes back', (word) => expect(isTakenBack(word)).toBe(true));

  it.each(each('Sam Anna Max Horace Minna Jours-heureux Lou Ana Kim Mina Stella Dan'))(
    '%s is a name',
    (word) =>
      expect([isUnit(word), isVoicesWord(word), isTakenBack(word)]).toEqual([false, false, false]),
  );
});
