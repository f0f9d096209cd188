// @ts-check
// Long work is skipped when a stamp, written last, says that it was done for the same input.
import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';

/**
 * What a set-up was made from: the contents of some files.
 * @param {readonly string[]} files
 */
export const hashFiles = async (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file)).update('\0');
  return hash.digest('hex');
};

/**
 * @param {string} stampFile
 * @param {string} hash
 */
export const isStamped = async (stampFile, hash) =>
  (await readFile(stampFile, 'utf8').catch(() => '')).trim() === hash;

/**
 * @param {string} stampFile
 * @param {string} hash
 */
export const stamp = (stampFile, hash) => writeFile(stampFile, `${hash}\n`);
