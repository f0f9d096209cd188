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
 * Installs what package-lock.json names, unless that is there already.
 * @param {(line: string) => void} say
 */
export const installDependencies = async (say) => {
  const lock = await readLock(path.join(root, 'package-lock.json'));
  if (lock === null) throw new Error(`${root} has no package-lock.json`);
  if (isInstalled(lock, await readLock(path.join(root, 'node_modules', '.package-lock.json'))))
    return;
  say('Installing the packages that build and test ep_ag …');
  await runNpmCi(root, 'packages');
};
