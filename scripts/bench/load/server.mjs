// @ts-check
import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {launchEtherpad} from '../../etherpad/launch.mjs';
import {prepareEtherpad} from '../../etherpad/prepare.mjs';
import {testDir} from '../../paths.mjs';
import {findFreePort} from '../../port.mjs';
import {buildPlugin} from '../../setup/build-plugin.mjs';

const host = '127.0.0.1';
const probe = fileURLToPath(new URL('probe.cjs', import.meta.url));

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

/** A long pad is written in one message. */
const withoutLimits = {
  commitRateLimiting: {duration: 1, points: 1_000_000},
  importExportRateLimiting: {windowMs: 90_000, max: 1_000_000},
  socketIo: {maxHttpBufferSize: 10_000_000},
};

/**
 * Starts an Etherpad of its own with an empty database, in a process of its own. Its last log is
 * kept as .test/bench-etherpad.log.
 * @param {string} dir
 * @param {{limits?: Limits, preloads?: readonly string[]}} [options]
 */
export const startServer = async (dir, {limits = 'off', preloads = []} = {}) => {
  await mkdir(testDir, {recursive: true});
  const dataDir = await mkdtemp(path.join(testDir, 'bench-'));
  const options = {
    dir,
    host,
    port: await findFreePort(host),
    dataDir,
    settings: limits === 'off' ? withoutLimits : {},
    preloads: [probe, ...preloads],
  };
  let running = await launchEtherpad(options);
  /** Ends it as a power cut would. */
  const kill = () => running.kill();
  /** Starts it again on what its database holds. The address stays. */
  const startAgain = async () => {
    running = await launchEtherpad(options);
  };
  const stop = async () => {
    await running.stop();
    await rename(path.join(dataDir, 'etherpad.log'), path.join(testDir, 'bench-etherpad.log'));
    await rm(dataDir, {recursive: true, force: true});
  };
  /**
   * What the process has used or keeps, as probe.cjs answers.
   * @param {'cpu' | 'memory'} question
   * @returns {Promise<Record<string, number>>}
   */
  const ask = (question) =>
    new Promise((resolve, reject) => {
      const {child} = running;
      const gone = () => reject(new Error('Etherpad ended before it answered'));
      child.once('close', gone);
      child.once('message', (answer) => {
        child.off('close', gone);
        resolve(/** @type {Record<string, number>} */ (answer));
      });
      child.send(question);
    });
  return {url: running.url, kill, startAgain, stop, ask};
};

/** @typedef {Awaited<ReturnType<typeof startServer>>} BenchServer */
