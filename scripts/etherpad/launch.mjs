// @ts-check
// Runs one Etherpad, for `npm start` and for the tests.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, open, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {describeListenFailure, requireFreePort} from '../port.mjs';
import {Trouble} from '../trouble.mjs';
import {readCheckout} from './checkout.mjs';

const followParent = fileURLToPath(new URL('follow-parent.cjs', import.meta.url));

/** The first boot of a 3.x bundles its client code and takes its time on a small machine. */
const bootLimitMs = 180_000;
/** Etherpad gives its own shutdown 5 s before it forces it. */
const stopLimitMs = 10_000;
const pollMs = 100;
/** Of Etherpad's log, shown when it doesn't come up. */
const lastLines = 40;

/**
 * @typedef {object} LaunchOptions
 * @property {string} dir a checkout in which the plugin is installed
 * @property {string} host address to listen on
 * @property {number} port
 * @property {string} dataDir for the database, the written settings, the keys and etherpad.log, which starts afresh; made when missing
 * @property {Readonly<Record<string, unknown>>} [settings] Etherpad's settings; address and database are set here
 * @property {readonly string[]} [preloads] CommonJS files to load into Etherpad's process before
 *   Etherpad; where there are any, the process has a channel to this one (`process.send`)
 */

/**
 * @typedef {object} RunningEtherpad
 * @property {string} url without a slash at its end
 * @property {string} version Etherpad's
 * @property {Promise<void>} ended settles when the process is gone, for whatever reason
 * @property {() => Promise<void>} stop closes the database, ends the process, waits for its end
 * @property {() => Promise<void>} kill ends the process as a power cut would, waits for its end
 * @property {import('node:child_process').ChildProcess} child the process, for whoever loaded something into it
 */

/**
 * The address a browser on this machine uses for a server that listens on `host`.
 * @param {string} host
 * @param {number} port
 */
export const browserUrl = (host, port) => {
  const anyAddress = {'0.0.0.0': '127.0.0.1', '::': '[::1]'}[host];
  return `http://${anyAddress ?? (host.includes(':') ? `[${host}]` : host)}:${port}`;
};

/**
 * npm's own variables (`npm_config_…`) would reach the npm that Etherpad 1.8.14 runs, and 2.x reads
 * variables that start with EP as settings.
 */
const cleanEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|EP|VITEST)/.test(name)),
  );

/**
 * Whether something answers HTTP there, with whatever status: a server that asks for a password is up.
 * @param {string} url
 */
const answers = (url) =>
  fetch(url, {redirect: 'manual', signal: AbortSignal.timeout(5_000)}).then(
    () => true,
    () => false,
  );

/**
 * Starts an Etherpad and waits until it answers. Throws a Trouble with its last words when it doesn't.
 * @param {LaunchOptions} options
 * @returns {Promise<RunningEtherpad>}
 */
export const launchEtherpad = async ({dir, host, port, dataDir, settings = {}, preloads = []}) => {
  const checkout = await readCheckout(dir);
  await requireFreePort(host, port);
  await mkdir(dataDir, {recursive: true});
  const inData = (/** @type {string} */ name) => path.resolve(dataDir, name);
  await writeFile(
    inData('settings.json'),
    JSON.stringify(
      {
        suppressErrorsInPadText: true,
        ...settings,
        ip: host,
        port,
        dbType: 'dirty',
        dbSettings: {filename: inData('pads.db')},
        // The line that says it is up is printed at this level.
        loglevel: 'INFO',
      },
      null,
      2,
    ),
  );

  const src = path.join(checkout.dir, 'src');
  const server = checkout.isTypeScript
    ? {cwd: src, args: ['--require', 'tsx/cjs', 'node/server.ts']}
    : {cwd: checkout.dir, args: ['src/node/server.js']};
  const logFile = inData('etherpad.log');
  // Written by Etherpad itself, so that it can still close its database and say so after a launcher
  // that was killed.
  const log = await open(logFile, 'w');
  const child = spawn(
    process.execPath,
    [
      ...[followParent, ...preloads].flatMap((file) => ['--require', file]),
      ...[...server.args, '--settings', inData('settings.json')],
      ...['--apikey', inData('APIKEY.txt'), '--sessionkey', inData('SESSIONKEY.txt')],
    ],
    {
      cwd: server.cwd,
      // A group of its own: Ctrl+C reaches the launcher only, which then stops the server in order.
      detached: true,
      env: {
        ...cleanEnvironment(),
        NODE_ENV: 'production',
        // A linked plugin lies outside: this is how it finds `ep_etherpad-lite/…` (1.8.14).
        ...(checkout.linksPlugins ? {NODE_PATH: path.join(checkout.dir, 'node_modules')} : {}),
      },
      stdio: [
        'pipe',
        log.fd,
        log.fd,
        ...(preloads.length > 0 ? [/** @type {const} */ ('ipc')] : []),
      ],
    },
  );

  await log.close();
  let hasEnded = false;
  const ended = once(child, 'close').then(() => {
    hasEnded = true;
  });

  const stop = async () => {
    if (!hasEnded) child.kill('SIGTERM');
    const outcome = await Promise.race([ended, delay(stopLimitMs, 'late', {ref: false})]);
    if (outcome === 'late') child.kill('SIGKILL');
    await ended;
  };

  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };

  const url = browserUrl(host, port);
  const giveUpAt = performance.now() + bootLimitMs;
  const saysItRuns = async () => (await readFile(logFile, 'utf8')).includes('Etherpad is running');
  // Somebody else's server may answer on that port: Etherpad has to say that it is up, too.
  while (!((await saysItRuns()) && (await answers(`${url}/`)))) {
    if (hasEnded || performance.now() > giveUpAt) {
      const isLate = !hasEnded;
      await stop();
      const words = (await readFile(logFile, 'utf8')).split('\n').slice(-lastLines).join('\n');
      if (words.includes('EADDRINUSE')) {
        throw new Trouble(describeListenFailure(host, port, 'EADDRINUSE'));
      }
      if (words.includes('spawn pnpm ENOENT')) {
        throw new Trouble(`Etherpad ${checkout.version} runs pnpm at boot: put it in the PATH.`);
      }
      throw new Trouble(
        `Etherpad ${checkout.version} ${isLate ? 'did not answer in time' : 'ended while starting'}; ` +
          `all it said is in ${logFile}, and last:\n${words}`,
      );
    }
    await delay(pollMs);
  }
  return {url, version: checkout.version, ended, stop, kill, child};
};
