/** By month: its names and usual short forms in the five languages, folded. */
const months: readonly (readonly string[])[] = [
  'janvier janv january jan enero ene januar jan gennaio gen',
  'fevrier fevr february feb febrero februar febbraio',
  'mars march mar marzo marz maerz',
  'avril avr april apr abril abr aprile',
  'mai may mayo maggio mag',
  'juin june jun junio juni giugno giu',
  'juillet juil july jul julio juli luglio lug',
  'aout august aug agosto ago',
  'septembre sept september sep septiembre setiembre settembre set',
  'octobre oct october octubre oktober okt ottobre ott',
  'novembre nov november noviembre',
  'decembre dec december diciembre dic dezember dez dicembre',
].map((names) => names.split(' '));

/** The month that a folded word names, from 1 on; 0 where it names none. */
export const monthOf = (word: string): number =>
  months.findIndex((names) => names.includes(word)) + 1;
