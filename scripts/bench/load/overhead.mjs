// @ts-check
import {round} from '../figures.mjs';
import {gather, settle} from './crowd.mjs';
import {meetingText, noteLine} from './meeting-text.mjs';
import {loadParts} from './parts.mjs';
import {prepareServer, say} from './server.mjs';
import {median, sidesOf, spreadOf, startSide} from './sides.mjs';

/** @typedef {import('./sides.mjs').Side} Side */
/** @typedef {import('./sides.mjs').SideServer} SideServer */
/** @typedef {Awaited<ReturnType<typeof gather>>} Gathering */

/** How many of those who are there type, each the next word once the last is accepted. */
const typists = 5;
/** Rounds before the first that counts: the first edits of a server are slow. */
const warmUps = 2;

/**
 * What one typed edit takes of a server, sent to all included, in milliseconds of one core.
 * @param {SideServer} server
 * @param {Gathering} gathering
 * @param {number} edits
 * @param {number} turn the words of a turn differ from those of others
 */
const timeEdits = async (server, {people}, edits, turn) => {
  const {cpuMs: before = NaN} = await server.ask('cpu');
  let next = 0;
  const type = async (/** @type {number} */ typist) => {
    const person = people[typist];
    while (next < edits && person !== undefined) {
      next += 1;
      if (!(await person.append(noteLine(typist), ` mot${turn}x${next}`))) {
        throw new Error(`Etherpad refused what was typed: ${person.lostBecause ?? 'too late'}`);
      }
    }
  };
  await Promise.all(Array.from({length: Math.min(typists, people.length)}, (_, i) => type(i)));
  const {cpuMs: after = NaN} = await server.ask('cpu');
  return (after - before) / edits;
};

/**
 * What a typed edit in a meeting takes of Etherpad's process with the plugin and without it, both
 * servers at once and in turn, so that both meet the same weather.
 * @param {Record<string, number>} counts
 * @returns {Promise<import('../bench.mjs').Figures>}
 */
export const benchOverhead = async ({people = 20, edits = 300, rounds = 12}) => {
  const dir = await prepareServer();
  const parts = await loadParts(dir);
  /** @type {Partial<Record<Side, {server: SideServer, gathering: Gathering}>>} */
  const sides = {};
  try {
    for (const side of sidesOf(0)) {
      const server = await startSide(dir, side);
      try {
        const text = meetingText(typists);
        const gathering = await gather({parts, url: server.url}, text, people, {writers: typists});
        sides[side] = {server, gathering};
      } catch (error) {
        await server.stop();
        throw error;
      }
    }
    say(`${edits} edits a round, ${rounds} rounds …`);
    /** @type {Record<Side, number[]>} */
    const times = {with: [], without: []};
    for (let turn = -warmUps; turn < rounds; turn += 1) {
      for (const side of sidesOf(turn + warmUps)) {
        const ready = sides[side];
        if (ready === undefined) throw new Error(`There is no side ${side}`);
        const ms = await timeEdits(ready.server, ready.gathering, edits, turn + warmUps);
        if (turn >= 0) times[side].push(ms);
      }
    }
    let identical = true;
    let disconnected = 0;
    for (const {gathering} of Object.values(sides)) {
      const end = await settle(gathering.pad, gathering.people);
      identical &&= end.identical;
      disconnected += end.disconnected;
      for (const person of gathering.people) person.leave();
    }
    const ratios = times.with.map((ms, i) => ms / (times.without[i] ?? NaN));
    return {
      people,
      editsPerRound: edits,
      rounds,
      withMs: round(median(times.with)),
      withoutMs: round(median(times.without)),
      ratio: round(median(times.with) / median(times.without)),
      lowestRatio: round(Math.min(...ratios)),
      highestRatio: round(Math.max(...ratios)),
      withSpread: spreadOf(times.with),
      withoutSpread: spreadOf(times.without),
      disconnected,
      identical,
    };
  } finally {
    await Promise.all(Object.values(sides).map(({server}) => server.stop()));
  }
};
