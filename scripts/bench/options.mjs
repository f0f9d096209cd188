// @ts-check
import {parseArgs} from 'node:util';
import {Trouble} from '../trouble.mjs';

/**
 * The counts and words that somebody asked for and whether they want JSON, as typed after the name of a bench.
 * @param {string} name of the bench
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, number | string | undefined>>} defaults the options it has: counts, or words where the default is a text; undefined for a count that may be missing
 * @returns {{counts: Record<string, number>, words: Record<string, string>, json: boolean}} whole numbers from 1 and words, by the names of their options
 */
export const readOptions = (name, args, defaults) => {
  const isWords = (/** @type {string} */ key) => typeof defaults[key] === 'string';
  const known = [
    '--json',
    ...Object.keys(defaults).map((key) => `--${key} ${isWords(key) ? 'WORDS' : 'N'}`),
  ].join(', ');
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
  /** @type {Record<string, string>} */
  const words = {};
  for (const [key, value] of Object.entries(defaults)) {
    if (typeof value === 'number') counts[key] = value;
    if (typeof value === 'string') words[key] = value;
  }
  let json = false;
  for (const token of tokens) {
    if (token.kind === 'positional') throw refuse(`"${token.value}" is no option`);
    if (token.kind !== 'option') continue;
    if (token.name === 'json' && token.value === undefined) {
      json = true;
      continue;
    }
    if (!Object.keys(defaults).includes(token.name)) throw refuse(`${token.rawName} is not known`);
    if (isWords(token.name)) {
      if (!token.value) throw new Trouble(`--${token.name} of the bench ${name} needs some words.`);
      words[token.name] = token.value;
      continue;
    }
    const count = Number(token.value);
    if (!/^\d+$/.test(token.value ?? '') || count < 1) {
      throw new Trouble(
        `--${token.name} of the bench ${name} must be a whole number from 1, not "${token.value ?? ''}".`,
      );
    }
    counts[token.name] = count;
  }
  return {counts, words, json};
};
