// @ts-check
import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {launchEtherpad} from '../../etherpad/launch.mjs';
import {prepareEtherpad} from '../../etherpad/prepare.mjs';
import {testDir} from '../../paths.mjs';
import {findFreePort} from '../../port.mjs';
import {buildPlugin} from '../../setup/build-plugin.mjs';

const host = '127.0.0.1';

/** @param {string} line */
export const say = (line) => console.log(line);

/**
 * Builds the plugin and makes an Etherpad ready with it: the project's own, or ETHERPAD_DIR's.
 * @returns {Promise<string>} its folder
 */
export const prepareServer = async () => {
  await buildPlugin(say);
  return prepareEtherpad(say);
};

/**
 * Etherpad's limits on the messages of one address. In a bench everybody comes from one, so that
 * what would be counted is the limit: it is off, except where it is the subject.
 * @typedef {'off' | 'default'} Limits
 */

/**
 * Starts an Etherpad of its own with an empty database, in a process of its own. Its last log is
 * kept as .test/bench-etherpad.log.
 * @param {string} dir
 * @param {{limits?: Limits, preloads?: readonly string[]}} [options]
 */
export const startServer = async (dir, {limits = 'off', preloads = []} = {}) => {
  await mkdir(testDir, {recursive: true});
  const dataDir = await mkdtemp(path.join(testDir, 'bench-'));
  const running = await launchEtherpad({
    dir,
    host,
    port: await findFreePort(host),
    dataDir,
    settings: limits === 'off' ? {commitRateLimiting: {duration: 1, points: 1_000_000}} : {},
    preloads,
  });
  const stop = async () => {
    await running.stop();
    await rename(path.join(dataDir, 'etherpad.log'), path.join(testDir, 'bench-etherpad.log'));
    await rm(dataDir, {recursive: true, force: true});
  };
  return {...running, stop};
};

/** @typedef {Awaited<ReturnType<typeof startServer>>} BenchServer */
