// @ts-check
import {setTimeout as delay} from 'node:timers/promises';

/**
 * Does something `count` times, spread evenly over a time, whether or not what was begun is done.
 * @param {number} count
 * @param {number} seconds
 * @param {(index: number) => Promise<boolean>} act true when it was accepted
 * @returns {Promise<{times: readonly number[], refused: number, lastAt: number}>} milliseconds from
 *   each act that was accepted to its answer; when the last one began, by `performance.now()`
 */
export const spread = async (count, seconds, act) => {
  const start = performance.now();
  /** @type {number[]} */
  const times = [];
  let refused = 0;
  let lastAt = start;
  await Promise.all(
    Array.from({length: count}, async (_, index) => {
      await delay((index * seconds * 1000) / count);
      const at = performance.now();
      lastAt = at;
      if (await act(index)) times.push(performance.now() - at);
      else refused += 1;
    }),
  );
  return {times, refused, lastAt};
};

/**
 * How much of one core this process takes from now on, for a figure that says whether the clients
 * were what was measured.
 */
export const watchOwnWork = () => {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1000 / (performance.now() - start);
  };
};
