// @ts-check
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {root} from './paths.mjs';

/**
 * What somebody who installs the plugin downloads: the packed package as it was built last.
 * @returns {Promise<number>}
 */
export const packageBytes = async () => {
  const {stdout} = await promisify(execFile)(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts'],
    // npm is a .cmd file on Windows, which only a shell runs.
    {cwd: root, shell: process.platform === 'win32', maxBuffer: 16 * 1024 * 1024},
  );
  /** @type {readonly {readonly size: number}[]} */
  const packed = JSON.parse(stdout);
  return packed.reduce((sum, {size}) => sum + size, 0);
};
