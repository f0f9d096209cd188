// @ts-check
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, open, readFile} from 'node:fs/promises';
import path from 'node:path';
import {root, testDir} from '../paths.mjs';
import {Trouble} from '../trouble.mjs';

/** What npm and Node print when nothing answers, in whatever version. */
const networkCodes =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|UND_ERR_\w+|E50[234])\b/;

/**
 * The one sentence to show for a failed `npm ci`.
 * @param {string} output all that npm printed
 * @param {string} logFile where it can be read
 */
export const describeNpmFailure = (output, logFile) => {
  const code = networkCodes.exec(output)?.[1];
  return code === undefined
    ? `npm could not install the packages; what it said is in ${logFile}.`
    : `The npm registry can't be reached (${code}): check the network, or npm's registry and proxy settings; what npm said is in ${logFile}.`;
};

/**
 * Runs `npm ci` and keeps its output out of sight, in .test/npm-NAME.log.
 * @param {string} cwd a folder with a package.json and its lock
 * @param {string} name
 */
export const runNpmCi = async (cwd, name) => {
  await mkdir(testDir, {recursive: true});
  const logFile = path.join(testDir, `npm-${name}.log`);
  const log = await open(logFile, 'w');
  try {
    // npm would try for minutes by default: a machine without network is told so soon.
    const patience = [
      '--fetch-retries=2',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
    ];
    const args = ['ci', '--no-audit', '--no-fund', ...patience];
    const child = spawn('npm', args, {
      cwd,
      env: {...process.env, NODE_ENV: 'development'},
      // npm is a .cmd file there, which only a shell runs.
      shell: process.platform === 'win32',
      stdio: ['ignore', log.fd, log.fd],
    });
    // Asked nicely, npm goes on for a while; what it leaves half done is begun again anyway.
    const stopChild = () => child.kill('SIGKILL');
    process.once('exit', stopChild);
    const [code] = await once(child, 'close').catch((error) => {
      throw new Trouble(
        `npm can't be run (${error.code}): it comes with Node, and must be in the PATH.`,
      );
    });
    process.off('exit', stopChild);
    if (code === 0) return;
  } finally {
    await log.close();
  }
  const output = await readFile(logFile, 'utf8');
  throw new Trouble(describeNpmFailure(output, path.relative(root, logFile)));
};
