// @ts-check
import {round} from '../figures.mjs';
import {gather} from '../load/crowd.mjs';
import {say} from '../load/server.mjs';
import {median, sidesOf, spreadOf, startSide} from '../load/sides.mjs';
import {longPad} from '../long-pad.mjs';
import {awaitBurst, endBurst, hasLines, placeCaret} from './page.mjs';
import {visit} from './visitor.mjs';

/** @typedef {import('../load/sides.mjs').Side} Side */
/** @typedef {import('../load/sides.mjs').SideServer} SideServer */
/** @typedef {import('./visitor.mjs').Visitor} Visitor */

/** Bursts before the first that counts. */
const warmUps = 2;
/** What somebody types, on a new line, as note-takers do. */
const words = '\nSam : une banderole';

/**
 * Somebody in a long pad, the caret among its notes.
 * @param {import('../load/parts.mjs').Parts} parts
 * @param {SideServer} server
 * @param {Side} side
 * @param {number} lines
 */
const arrive = async (parts, server, side, lines) => {
  const {pad, people} = await gather({parts, url: server.url}, longPad(lines), 1);
  for (const person of people) person.leave();
  const visitor = await visit(`${server.url}/p/${pad.padId}`);
  const {page, editor} = visitor;
  await editor.waitForFunction(hasLines, {}, lines);
  if (side === 'with') await page.waitForSelector('[data-ep-ag="panel"]', {visible: true});
  await editor.evaluate(placeCaret, 'Sam');
  return visitor;
};

/**
 * How long a burst of keys takes, each pressed as soon as the browser has taken the one before: from the first until
 * the last one's letter is painted. What the panel does meanwhile is in it.
 * @param {Visitor} visitor
 * @returns {Promise<number>} milliseconds a key
 */
const timeBurst = async ({page, editor}) => {
  await editor.evaluate(awaitBurst);
  for (const key of words) {
    if (key === '\n') await page.keyboard.press('Enter');
    else await page.keyboard.type(key);
  }
  return (await editor.evaluate(endBurst)) / words.length;
};

/**
 * How long a key takes in a long meeting pad, with the plugin and its panel open and on the same Etherpad without the plugin,
 * in turn in two browsers.
 * @param {{parts: import('../load/parts.mjs').Parts, dir: string, lines: number, rounds: number}} options
 */
export const timeKeystrokes = async ({parts, dir, lines, rounds}) => {
  /** @type {Partial<Record<Side, Visitor>>} */
  const visitors = {};
  /** @type {SideServer[]} */
  const servers = [];
  try {
    for (const side of sidesOf(0)) {
      const server = await startSide(dir, side);
      servers.push(server);
      visitors[side] = await arrive(parts, server, side, lines);
    }
    say(`${rounds} rounds of ${words.length} keys in ${lines} lines …`);
    /** @type {Record<Side, number[]>} */
    const times = {with: [], without: []};
    for (let turn = -warmUps; turn < rounds; turn += 1) {
      for (const side of sidesOf(turn + warmUps)) {
        const visitor = visitors[side];
        if (visitor === undefined) throw new Error(`There is no side ${side}`);
        const ms = await timeBurst(visitor);
        if (turn >= 0) times[side].push(ms);
      }
    }
    return {
      lines,
      rounds,
      keystrokeWithMs: round(median(times.with)),
      keystrokeWithoutMs: round(median(times.without)),
      keystrokeRatio: round(median(times.with) / median(times.without)),
      keystrokePairedRatio: round(
        median(times.with.map((ms, i) => ms / (times.without[i] ?? NaN))),
      ),
      withSpread: spreadOf(times.with),
      withoutSpread: spreadOf(times.without),
    };
  } finally {
    await Promise.all(Object.values(visitors).map((visitor) => visitor.leave()));
    await Promise.all(servers.map((server) => server.stop()));
  }
};
