// @ts-check
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {root} from '../paths.mjs';
import {installDependencies} from '../setup/dependencies.mjs';
import {reportFailure} from '../trouble.mjs';

const here = path.join(root, 'scripts', 'mutation');

/**
 * Changes the model in small ways, one at a time, and says which changes no test notices.
 * @param {readonly string[]} args for Stryker, such as `--mutate meeting/notation/queue.ts`
 */
export const mutate = async (args) => {
  try {
    /** @param {string} line */
    const say = (line) => console.log(line);
    await installDependencies(say);
    await installDependencies(say, {folder: here, what: 'the packages that change the model'});
    const stryker = path.join(
      here,
      'node_modules',
      '@stryker-mutator',
      'core',
      'bin',
      'stryker.js',
    );
    const child = spawn(
      process.execPath,
      [stryker, 'run', path.join(here, 'stryker.config.mjs'), ...args],
      {cwd: root, stdio: 'inherit'},
    );
    const [code] = await once(child, 'close');
    process.exitCode = code ?? 1;
  } catch (error) {
    reportFailure(error);
  }
};
