// @ts-check
import {execFile} from 'node:child_process';
import {access, constants} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** @param {string} file */
const isExecutable = (file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** @returns {Promise<string | null>} */
const findInstalled = async () => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const places = ['firefox-esr', 'firefox'].flatMap((command) =>
    folders.map((folder) => path.join(folder, command)),
  );
  for (const file of [
    ...[process.env['FIREFOX_PATH'] ?? ''].filter((chosen) => chosen !== ''),
    ...places,
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]) {
    if (await isExecutable(file)) return file;
  }
  return null;
};

/**
 * Finds Firefox: FIREFOX_PATH, or what is installed, or Debian's package where this account may install it.
 * One story needs it; where it can't be had, that story says so and is skipped.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>}
 */
export const obtainFirefox = async (say) => {
  const found = await findInstalled();
  if (found !== null) return found;
  if (process.getuid?.() !== 0 || !(await isExecutable('/usr/bin/apt-get'))) return null;
  say('Installing Firefox for the tests …');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  // A failure shows in the search that follows.
  await run('apt-get', ['update'], {env}).catch(() => undefined);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  }).catch(() => undefined);
  return findInstalled();
};
