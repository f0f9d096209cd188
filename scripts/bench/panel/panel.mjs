// @ts-check
import {loadParts} from '../load/parts.mjs';
import {prepareServer} from '../load/server.mjs';
import {timeKeystrokes} from './keystrokes.mjs';
import {timeRedraws} from './redraws.mjs';

/**
 * What the panel takes of a browser, in a real Chromium against a real Etherpad: to draw a long queue again, and of whoever
 * types in a long pad beside it.
 * @param {Record<string, number>} counts
 * @returns {Promise<import('../bench.mjs').Figures>}
 */
export const benchPanel = async ({rows = 250, redraws = 100, lines = 5000, rounds = 16}) => {
  const dir = await prepareServer();
  const parts = await loadParts(dir);
  return {
    ...(await timeRedraws({parts, dir, rows, redraws})),
    ...(await timeKeystrokes({parts, dir, lines, rounds})),
  };
};
