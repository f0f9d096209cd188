// @ts-check
import {installDependencies} from '../setup/dependencies.mjs';
import {reportFailure, Trouble} from '../trouble.mjs';

/** @type {Readonly<Record<string, () => Promise<Record<string, number>>>>} */
const benches = {
  parse: async () => (await import('./parse.mjs')).benchParse(),
};

/**
 * Runs a bench and prints its figures; with --json, the last line is JSON.
 * @param {readonly string[]} args
 */
export const bench = async (args) => {
  try {
    const [name = '', ...options] = args;
    const run = benches[name];
    const unknown = options.find((option) => option !== '--json');
    if (run === undefined || unknown !== undefined) {
      throw new Trouble(
        `npm run bench -- NAME [--json], where NAME is one of: ${Object.keys(benches).join(', ')}.`,
      );
    }
    await installDependencies((line) => console.log(line));
    const figures = await run();
    for (const [key, value] of Object.entries(figures)) console.log(`${key}: ${value}`);
    if (options.includes('--json')) console.log(JSON.stringify(figures));
  } catch (error) {
    reportFailure(error);
  }
};
