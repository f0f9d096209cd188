import {fold} from './fold';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Folded, of the five languages. */
const units = wordSet(
  'euro|euros|eur|chf|franc|francs|franken|dollar|dollars|cent|cents|centimes|centimos|centesimi|pourcent|percent|prozent|porciento|percento|point|points|punkt|punkte|puntos|punti|' +
    's|sec|min|mn|minute|minutes|minuten|minuto|minutos|minuti|h|heure|heures|hour|hours|hr|hrs|stunde|stunden|std|hora|horas|ora|ore|' +
    'jour|jours|day|days|tag|tage|dia|dias|giorno|giorni|semaine|semaines|week|weeks|woche|wochen|semana|semanas|settimana|settimane|' +
    'mois|month|months|monat|monate|mes|meses|mese|mesi|an|ans|annee|annees|year|years|jahr|jahre|ano|anos|anno|anni|' +
    'm|km|cm|mm|kg|g|l|m2|km2|ko|kb|mo|mb|go|gb|fois|times|mal|veces|volte|eme|st|nd|rd|th',
);
const voices = wordSet(
  'voix|vote|votes|voto|votos|voti|stimme|stimmen|mandat|mandats|mandate|mandates|mandatos|mandati|procuration|procurations|pouvoir|pouvoirs|proxy|proxies|vollmacht|vollmachten|' +
    'delega|deleghe|delegation|delegacion|delegaciones|poder|poderes|personne|personnes|person|people|personen|persona|personas|persone|' +
    'main|mains|hand|hands|hande|mano|manos|mani|membre|membres|member|members|bulletin|bulletins|ballot|ballots|pers',
);
const takenBack = wordSet(
  'retire|retiree|annule|annulee|retracte|withdrawn|cancelled|canceled|retracted|retirado|retirada|anulado|anulada|zuruckgezogen|ritirato|ritirata|annullato|annullata',
);

/** Whether a number before the word is a measure, and no voices: `+5 min`, `+1000 euros`. */
export const isUnit = (word: string): boolean => units.has(fold(word));

/** Whether a number before the word is of people or of voices: `12 voix`, `+3 mandats`. */
export const isVoicesWord = (word: string): boolean => voices.has(fold(word));

/** Whether the word says that what stands before it is taken back: `+1 (retiré)`. */
export const isTakenBack = (word: string): boolean => takenBack.has(fold(word));
