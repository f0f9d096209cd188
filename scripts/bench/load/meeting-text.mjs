// @ts-check

/** The proposal that everybody votes on, and its id in intents. */
const proposal = 'Faire un tract commun';
export const proposalId = 'faire un tract commun#1';

/** What people choose in turn: the choice in an intent, and how its line begins in the pad. */
export const choices = /** @type {const} */ ([
  {choice: 'for', line: 'Pour :'},
  {choice: 'against', line: 'Contre :'},
  {choice: 'abstain', line: 'Abstention :'},
]);

/**
 * Where somebody takes notes.
 * @param {number} n from 0
 */
export const noteLine = (n) => `Notes ${n} :`;

/**
 * A meeting with an open vote, and a line of notes for each who types.
 * @param {number} typists
 */
export const meetingText = (typists = 0) =>
  [
    ...['00 - Général', '', 'Assemblée du bench', 'Majorité : simple', ''],
    ...['01 - Ordre du jour', '', '1. Bilan (10 min)', '2. Tracts (20 min)', '3. Divers', ''],
    ...['02 - Tour de parole', '', '03 - Vote', '', proposal],
    ...[...choices.map(({line}) => line), 'NPPV :', '', '04 - SOS', '', '05 - CR', ''],
    ...Array.from({length: typists}, (_, n) => noteLine(n)),
    '',
  ].join('\n');

/**
 * How many ballots a text holds.
 * @param {string} text
 */
export const countBallots = (text) =>
  text
    .split('\n')
    .filter((line) => choices.some(({line: start}) => line.startsWith(start)))
    .reduce((sum, line) => sum + (line.match(/\+1/g)?.length ?? 0), 0);
