// @ts-check
import {setTimeout as delay} from 'node:timers/promises';
import {round} from '../figures.mjs';
import {gather} from './crowd.mjs';
import {choices, meetingText, proposalId} from './meeting-text.mjs';
import {loadParts} from './parts.mjs';
import {prepareServer, say} from './server.mjs';
import {median, sidesOf, spreadOf, startSide} from './sides.mjs';

/** @typedef {import('./sides.mjs').Side} Side */

/** How long a server rests before it is asked: timers of the last request have gone off. */
const restMs = 3_000;

/** How many pads are opened at once. */
const atOnce = 10;

/**
 * Somebody in a new meeting who has voted: by the panel where there is one, else by hand.
 * @param {Pick<import('./person.mjs').PadAddress, 'parts' | 'url'>} server
 * @param {Side} side
 */
const openMeeting = async (server, side) => {
  const [{choice, line}] = choices;
  const {people} = await gather(server, meetingText(), 1);
  const [person] = people;
  if (person === undefined) throw new Error('Nobody came');
  const isAccepted =
    side === 'with'
      ? (await person.press({kind: 'castBallot', proposal: proposalId, choice})).accepted
      : await person.append(line, ' +1');
  if (!isAccepted) throw new Error('A vote was refused');
  return person;
};

/**
 * What a server keeps with pads open, one person in each.
 * @param {string} dir
 * @param {import('./parts.mjs').Parts} parts
 * @param {Side} side
 * @param {number} pads
 */
const weigh = async (dir, parts, side, pads) => {
  const server = await startSide(dir, side);
  try {
    const present = [];
    for (let opened = 0; opened < pads; opened += atOnce) {
      const batch = Array.from({length: Math.min(atOnce, pads - opened)}, () =>
        openMeeting({parts, url: server.url}, side),
      );
      present.push(...(await Promise.all(batch)));
    }
    await delay(restMs);
    const weights = await server.ask('memory');
    const lost = present.find(({lostBecause}) => lostBecause !== null);
    if (lost !== undefined) throw new Error(`Somebody was disconnected: ${lost.lostBecause}`);
    for (const person of present) person.leave();
    return weights;
  } finally {
    await server.stop();
  }
};

/**
 * What Etherpad's process keeps with many meetings open, with the plugin and without it, in turn on
 * new servers.
 * @param {Record<string, number>} counts
 * @returns {Promise<import('../bench.mjs').Figures>}
 */
export const benchMemory = async ({pads = 100, rounds = 5}) => {
  const dir = await prepareServer();
  const parts = await loadParts(dir);
  /** @type {Record<Side, number[]>} */
  const rss = {with: [], without: []};
  /** @type {Record<Side, number[]>} */
  const heap = {with: [], without: []};
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const side of sidesOf(turn)) {
      say(`Round ${turn + 1} of ${rounds}, ${side} the plugin …`);
      const {rssMb = NaN, heapMb = NaN} = await weigh(dir, parts, side, pads);
      rss[side].push(rssMb);
      heap[side].push(heapMb);
    }
  }
  return {
    pads,
    rounds,
    withMb: round(median(rss.with)),
    withoutMb: round(median(rss.without)),
    ratio: round(median(rss.with) / median(rss.without)),
    withSpread: spreadOf(rss.with),
    withoutSpread: spreadOf(rss.without),
    withHeapMb: round(median(heap.with)),
    withoutHeapMb: round(median(heap.without)),
    heapRatio: round(median(heap.with) / median(heap.without)),
  };
};
