// @ts-check
import {installDependencies} from '../setup/dependencies.mjs';
import {reportFailure, Trouble} from '../trouble.mjs';
import {readOptions} from './options.mjs';

/**
 * What a bench measured; figures of one kind may stand together under a key.
 * @typedef {{readonly [key: string]: number | boolean | string | Figures}} Figures
 */

/**
 * @typedef {object} Bench
 * @property {Readonly<Record<string, number | string | undefined>>} options with their defaults
 * @property {(counts: Record<string, number>, words: Record<string, string>) => Promise<Figures>} run
 */

/** @type {Readonly<Record<string, Bench>>} */
const benches = {
  parse: {options: {}, run: async () => (await import('./parse.mjs')).benchParse()},
  growth: {
    options: {only: ''},
    run: async (_counts, {only = ''}) => (await import('./growth/growth.mjs')).benchGrowth(only),
  },
  batch: {
    options: {people: 250, lines: 5000, rounds: 15},
    run: async (counts) => (await import('./batch.mjs')).benchBatch(counts),
  },
  size: {
    options: {},
    run: async () => (await import('./size.mjs')).benchSize(),
  },
  panel: {
    options: {rows: 250, redraws: 100, lines: 5000, rounds: 16},
    run: async (counts) => (await import('./panel/panel.mjs')).benchPanel(counts),
  },
  storm: {
    options: {people: 250, seconds: 5, against: undefined},
    run: async (counts) => (await import('./load/storm.mjs')).benchStorm(counts),
  },
  nat: {
    options: {people: 100, seconds: 5},
    run: async (counts) => (await import('./load/storm.mjs')).benchNat(counts),
  },
  typing: {
    options: {typists: 10, intents: 20, seconds: 60},
    run: async (counts) => (await import('./load/typing.mjs')).benchTyping(counts),
  },
  cuts: {
    options: {people: 250, seconds: 5, cut: 10},
    run: async (counts) => (await import('./load/cuts.mjs')).benchCuts(counts),
  },
  kills: {
    options: {people: 100, seconds: 3, kills: 20},
    run: async (counts) => (await import('./load/kills.mjs')).benchKills(counts),
  },
  overhead: {
    options: {people: 20, edits: 300, rounds: 12},
    run: async (counts) => (await import('./load/overhead.mjs')).benchOverhead(counts),
  },
  minutes: {
    options: {lines: 10_000, rounds: 15},
    run: async (counts) => (await import('./load/minutes.mjs')).benchMinutes(counts),
  },
  memory: {
    options: {pads: 100, rounds: 5},
    run: async (counts) => (await import('./load/memory.mjs')).benchMemory(counts),
  },
};

/**
 * Prints figures one a line, those under a key with it.
 * @param {Figures} figures
 * @param {string} under
 */
const print = (figures, under = '') => {
  for (const [key, value] of Object.entries(figures)) {
    if (typeof value === 'object') print(value, `${under}${key}.`);
    else console.log(`${under}${key}: ${value}`);
  }
};

/**
 * Runs a bench and prints its figures; with --json, the last line is JSON.
 * @param {readonly string[]} args
 */
export const bench = async (args) => {
  try {
    const [name = '', ...typed] = args;
    const chosen = Object.keys(benches).includes(name) ? benches[name] : undefined;
    if (chosen === undefined) {
      throw new Trouble(
        `npm run bench -- NAME [options] [--json], where NAME is one of: ${Object.keys(benches).join(', ')}.`,
      );
    }
    const {counts, words, json} = readOptions(name, typed, chosen.options);
    await installDependencies((line) => console.log(line));
    const figures = await chosen.run(counts, words);
    print(figures);
    if (json) console.log(JSON.stringify(figures));
  } catch (error) {
    reportFailure(error);
  }
};
