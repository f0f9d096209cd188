// @ts-check
import {round} from '../figures.mjs';
import {spread, watchOwnWork} from './clicks.mjs';
import {gather, settle} from './crowd.mjs';
import {meetingText, noteLine} from './meeting-text.mjs';
import {loadParts} from './parts.mjs';
import {prepareServer, say, startServer} from './server.mjs';

/** @typedef {import('./person.mjs').Person} Person */

/** What each typist does in a second. */
const editsPerSecond = 3;
/** Well below the plugin's own bound for one author, which is 30 in ten seconds. */
const pressesPerSecond = 1;

/** @param {number} n */
const guestName = (n) => `Invitation${n}`;
/** @param {number} n */
const sosText = (n) => `micro ${n} inaudible`;

/**
 * An intent whose trace in the text is its own, so that a lost one is missed: half of them put
 * somebody into the queue, half call for help.
 * @param {number} n
 */
const intentOf = (n) =>
  n % 2 === 0
    ? {kind: 'addTurn', name: guestName(n), turnKind: 'topic'}
    : {kind: 'callSos', text: sosText(n)};

/**
 * Whether the text has the trace of an intent, once.
 * @param {readonly string[]} lines
 * @param {number} n
 */
const hasTrace = (lines, n) =>
  lines.filter((line) => (n % 2 === 0 ? line === guestName(n) : line.endsWith(` : ${sosText(n)}`)))
    .length === 1;

/**
 * A word that nobody else types.
 * @param {number} typist
 * @param {number} n
 */
const wordOf = (typist, n) => ` mot${typist}x${n}`;

/**
 * Types a word and sends it, with whatever waited meanwhile, as soon as the edit before is accepted.
 * @param {Person} person
 * @param {number} typist
 * @param {number} n
 * @param {{isSending: boolean}} hand
 */
const typeWord = async (person, typist, n, hand) => {
  if (person.lostBecause !== null) return false;
  person.type(noteLine(typist), wordOf(typist, n));
  if (hand.isSending) return true;
  hand.isSending = true;
  try {
    while (person.replica?.hasTyped === true) if (!(await person.send())) return false;
  } finally {
    hand.isSending = false;
  }
  return true;
};

/**
 * People type notes while others press buttons: whether anything gets lost where the server's
 * revisions and theirs meet.
 * @param {Record<string, number>} counts
 * @returns {Promise<import('../bench.mjs').Figures>}
 */
export const benchTyping = async ({typists = 10, intents = 20, seconds = 60}) => {
  const dir = await prepareServer();
  const parts = await loadParts(dir);
  const server = await startServer(dir);
  try {
    const pressers = Math.ceil(intents / pressesPerSecond);
    const {pad, people} = await gather(
      {parts, url: server.url},
      meetingText(typists),
      typists + pressers,
      {writers: typists},
    );
    say(`${typists} people type and ${pressers} press for ${seconds} s …`);
    const hands = people.map(() => ({isSending: false}));
    const ownWork = watchOwnWork();
    const [typed, pressed] = await Promise.all([
      spread(typists * editsPerSecond * seconds, seconds, async (index) => {
        const typist = index % typists;
        const [person, hand] = [people[typist], hands[typist]];
        if (person === undefined || hand === undefined) return false;
        return typeWord(person, typist, Math.floor(index / typists), hand);
      }),
      spread(intents * seconds, seconds, async (index) => {
        const answer = await people[typists + (index % pressers)]
          ?.press(intentOf(index))
          .catch(() => null);
        return answer?.accepted === true;
      }),
    ]);
    const generatorCores = ownWork();
    const end = await settle(pad, people);
    for (const person of people) person.leave();
    const lines = end.text.split('\n');
    /** @type {Map<string, number>} */
    const words = new Map();
    for (const word of end.text.split(/\s+/)) words.set(word, (words.get(word) ?? 0) + 1);
    const typedCount = typists * editsPerSecond * seconds;
    let typedLost = 0;
    for (let i = 0; i < typedCount; i += 1) {
      // Twice there would be as bad as not at all.
      if (words.get(wordOf(i % typists, Math.floor(i / typists)).trim()) !== 1) typedLost += 1;
    }
    let intentsLost = 0;
    for (let n = 0; n < intents * seconds; n += 1) if (!hasTrace(lines, n)) intentsLost += 1;
    return {
      typed: typedCount,
      typedLost,
      typedRefused: typed.refused,
      intents: intents * seconds,
      intentsLost,
      intentsRefused: pressed.refused,
      disconnected: end.disconnected,
      identical: end.identical,
      generatorCores: round(generatorCores),
    };
  } finally {
    await server.stop();
  }
};
