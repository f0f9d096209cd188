// @ts-check
import {execFile} from 'node:child_process';
import {access, constants} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {Trouble} from '../trouble.mjs';

const run = promisify(execFile);

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @param {string} file */
const isExecutable = (file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/**
 * The browser of this machine: CHROME_PATH, or the first Chromium or Chrome that is installed.
 * @returns {Promise<string | null>}
 */
export const findChromium = async () => {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (await isExecutable(chosen)) return chosen;
    throw new Trouble(`CHROME_PATH names ${chosen}, which can't be run.`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  for (const file of [...inPath, ...usualPlaces]) {
    if (await isExecutable(file)) return file;
  }
  return null;
};

/**
 * Finds a browser, installing Debian's package where this account may.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export const requireChromium = async (say) => {
  const found = await findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && (await isExecutable('/usr/bin/apt-get'))) {
    say('Installing Chromium for the tests …');
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    // A failure shows in the search that follows.
    await run('apt-get', ['update'], {env}).catch(() => undefined);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
      maxBuffer: 64 * 1024 * 1024,
    }).catch(() => undefined);
    const installed = await findChromium();
    if (installed !== null) return installed;
  }
  throw new Trouble(
    'The tests drive a real browser: install Chromium or Chrome, or name one with CHROME_PATH.',
  );
};
