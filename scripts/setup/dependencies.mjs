// @ts-check
// The project's own packages. Nothing in here may import one of them.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {root} from '../paths.mjs';
import {runNpmCi} from './npm.mjs';

/** @typedef {{packages: Record<string, {version?: string, optional?: boolean}>}} Lock what is used of a package-lock.json */

/**
 * Whether everything in a lock is installed in the version it names. Optional packages count when
 * they are there: most of them are for other systems.
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, which npm writes last
 */
export const isInstalled = (lock, installed) =>
  installed !== null &&
  Object.entries(lock.packages).every(([place, {version, optional}]) => {
    const found = installed.packages[place];
    return place === '' || (found === undefined ? optional === true : found.version === version);
  });

/**
 * @param {string} file
 * @returns {Promise<Lock | null>}
 */
const readLock = async (file) => {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
};

/**
 * Installs what the package-lock.json of a folder names, unless that is there already.
 * @param {(line: string) => void} say
 * @param {{folder: string, what: string}} [where] the checkout's own packages unless told otherwise
 */
export const installDependencies = async (
  say,
  {folder, what} = {folder: root, what: 'the packages that build and test ep_ag'},
) => {
  const lock = await readLock(path.join(folder, 'package-lock.json'));
  if (lock === null) throw new Error(`${folder} has no package-lock.json`);
  if (isInstalled(lock, await readLock(path.join(folder, 'node_modules', '.package-lock.json'))))
    return;
  say(`Installing ${what} …`);
  await runNpmCi(folder, folder === root ? 'packages' : path.basename(folder));
};
