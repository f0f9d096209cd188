import {fold} from './fold';

/** Folded, of the five languages. */
const unit =
  /^(?:eur(?:os?)?|chf|francs?|franken|dollars?|cent(?:s|imes?|imos|esimi)?|p(?:our|er)cent(?:o)?|porciento|prozent|points?|punkte?|puntos?|punti|s|sec|mi?n|minut[eosni]+|h|hours?|hrs?|heures?|stunden?|std|h?ora?s?|ore|jours?|days?|tage?|dias?|giorn[oi]|semaines?|semanas?|weeks?|wochen?|settiman[ae]|mois|months?|monate?|mes(?:es?|i)?|an(?:s|n[oi]|os?|nees?)?|years?|jahre?|k?m2?|[cm]m|k?g|l|[kmg][ob]|fois|times|mal|veces|volte|eme|st|nd|rd|th)$/;
const voices =
  /^(?:voix|vot(?:es?|os?|i)|stimmen?|mandat(?:[eio]?s?)|procurations?|pouvoirs?|prox(?:y|ies)|vollmacht(?:en)?|delega|deleghe|delegacion(?:es)?|delegations?|poder(?:es)?|pers(?:onn?(?:e[ns]?|as?)?)?|people|mains?|hands?|hande|man(?:os?|i)|memb(?:re|er)s?|bulletins?|ballots?)$/;
const takenBack =
  /^(?:retir(?:ee?|ad[oa])|annulee?|anulad[oa]|annullat[oa]|retract(?:e|ed)|withdrawn|cancell?ed|zuruckgezogen|ritirat[oa])$/;

/** Whether a number before the word is a measure, and no voices: `+5 min`, `+1000 euros`. */
export const isUnit = (word: string): boolean => unit.test(fold(word));

/** Whether a number before the word is of people or of voices: `12 voix`, `+3 mandats`. */
export const isVoicesWord = (word: string): boolean => voices.test(fold(word));

/** Whether the word says that what stands before it is taken back: `+1 (retiré)`. */
export const isTakenBack = (word: string): boolean => takenBack.test(fold(word));
