// @ts-check
import {fileURLToPath} from 'node:url';
import {percentile, round} from '../figures.mjs';
import {request} from './request.mjs';
import {startServer} from './server.mjs';

const withoutPlugin = fileURLToPath(new URL('without-plugin.cjs', import.meta.url));

/**
 * What is compared: an Etherpad with the plugin, and one that found none.
 * @typedef {'with' | 'without'} Side
 */

/**
 * Both sides in an order that changes each round, so that neither is always the first on a warm
 * machine.
 * @param {number} round from 0
 * @returns {readonly Side[]}
 */
export const sidesOf = (round) => (round % 2 === 0 ? ['with', 'without'] : ['without', 'with']);

/**
 * Starts one side, and makes sure that it is what it should be.
 * @param {string} dir
 * @param {Side} side
 */
export const startSide = async (dir, side) => {
  const preloads = side === 'with' ? [] : [withoutPlugin];
  const server = await startServer(dir, {preloads});
  const {body} = await request(`${server.url}/p/nothing/meeting/intents`, {method: 'POST'});
  const hasPlugin = body.startsWith('{');
  if (hasPlugin !== (side === 'with')) {
    await server.stop();
    throw new Error(`The Etherpad that should run ${side} the plugin does not`);
  }
  return server;
};

/** @typedef {Awaited<ReturnType<typeof startSide>>} SideServer */

/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 0.5);

/**
 * How far values lie apart: the largest less the smallest, as a share of the median.
 * @param {readonly number[]} values
 */
export const spreadOf = (values) =>
  round((Math.max(...values) - Math.min(...values)) / median(values));
