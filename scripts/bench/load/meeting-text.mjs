// @ts-check

/** The proposal that everybody votes on, and its id in intents. */
export const proposal = 'Faire un tract commun';
/** @param {string} text a proposal's, the only one of these words */
export const idOf = (text) => `${text.toLowerCase()}#1`;
export const proposalId = idOf(proposal);

/** What people choose in turn: the choice in an intent, and how its line begins in the pad. */
export const choices = /** @type {const} */ ([
  {choice: 'for', line: 'Pour :'},
  {choice: 'against', line: 'Contre :'},
  {choice: 'abstain', line: 'Abstention :'},
]);

/** @param {number} index of a person */
export const choiceOf = (index) => choices[index % choices.length] ?? choices[0];

/**
 * Where somebody takes notes.
 * @param {number} n from 0
 */
export const noteLine = (n) => `Notes ${n} :`;

/**
 * A meeting with open votes, and a line of notes for each who types.
 * @param {number} typists
 * @param {readonly string[]} proposals
 */
export const meetingText = (typists = 0, proposals = [proposal]) =>
  [
    ...['00 - Général', '', 'Assemblée du bench', 'Majorité : simple', ''],
    ...['01 - Ordre du jour', '', '1. Bilan (10 min)', '2. Tracts (20 min)', '3. Divers', ''],
    ...['02 - Tour de parole', '', '03 - Vote', ''],
    ...proposals.flatMap((text) => [text, ...choices.map(({line}) => line), 'NPPV :', '']),
    ...['04 - SOS', '', '05 - CR', ''],
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
