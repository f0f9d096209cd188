// @ts-check
import {parseArgs} from 'node:util';
import {Trouble} from '../trouble.mjs';

/**
 * The counts that somebody asked for and whether they want JSON, as typed after the name of a bench.
 * @param {string} name of the bench
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, number | undefined>>} defaults the options it has; undefined for one that may be missing
 * @returns {{counts: Record<string, number>, json: boolean}} whole numbers from 1, by the name of their option
 */
export const readOptions = (name, args, defaults) => {
  const known = ['--json', ...Object.keys(defaults).map((key) => `--${key} N`)].join(', ');
  /** @param {string} what */
  const refuse = (what) => new Trouble(`${what}: the bench ${name} knows ${known}.`);
  const {tokens} = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.keys(defaults).map((key) => [key, {type: /** @type {const} */ ('string')}]),
    ),
    strict: false,
    tokens: true,
  });
  /** @type {Record<string, number>} */
  const counts = {};
  for (const [key, value] of Object.entries(defaults)) if (value !== undefined) counts[key] = value;
  let json = false;
  for (const token of tokens) {
    if (token.kind === 'positional') throw refuse(`"${token.value}" is no option`);
    if (token.kind !== 'option') continue;
    if (token.name === 'json' && token.value === undefined) {
      json = true;
      continue;
    }
    if (!Object.keys(defaults).includes(token.name)) throw refuse(`${token.rawName} is not known`);
    const count = Number(token.value);
    if (!/^\d+$/.test(token.value ?? '') || count < 1) {
      throw new Trouble(
        `--${token.name} of the bench ${name} must be a whole number from 1, not "${token.value ?? ''}".`,
      );
    }
    counts[token.name] = count;
  }
  return {counts, json};
};
