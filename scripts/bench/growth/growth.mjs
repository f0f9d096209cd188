// @ts-check
import {round} from '../figures.mjs';
import {measure} from './exponent.mjs';
import {everywhere, growingLines, growingSigns, signs} from './forms.mjs';
import {listSubjects} from './lists.mjs';
import {padSteps} from './pads.mjs';
import {loadReaders} from './sources.mjs';
import {wordEndings, wordReaders} from './words.mjs';

const wordSizes = [16_384, 65_536, 262_144];
const lineSizes = [3125, 12_500, 50_000, 100_000];
const pairSizes = [8192, 32_768, 131_072, 524_288];
const wholeSizes = [16_384, 65_536, 262_144, 1_048_576];

/** @param {any} readers @returns {import('./exponent.mjs').Subject[]} */
const subjectsOf = (readers) => {
  /** @param {{name: string, text: (size: number) => string}} growing @param {readonly number[]} sizes @param {number} first */
  const ofPad = ({name, text}, sizes, first) => ({
    name,
    sizes,
    first,
    stepsAt: (/** @type {number} */ size) => padSteps(readers, text(size)),
  });
  return [
    ...listSubjects(readers),
    ...Object.entries(wordReaders(readers)).flatMap(([name, {openings, read}]) =>
      signs.map((sign) => ({
        name: `word ${name} of ${JSON.stringify(sign)}`,
        sizes: wordSizes,
        first: 2,
        stepsAt: (/** @type {number} */ size) =>
          Object.fromEntries(
            openings.map((opening) => [
              JSON.stringify(opening),
              () => {
                const middle = sign.repeat(Math.ceil(size / sign.length));
                for (const ending of wordEndings) read(opening + middle + ending);
              },
            ]),
          ),
      })),
    ),
    ...growingLines.map((growing) => ofPad(growing, lineSizes, 2)),
    ...growingSigns.map((growing) => ofPad(growing, pairSizes, 2)),
    ...signs.map((sign) => ofPad(everywhere(sign), wholeSizes, 3)),
  ];
};

/** A processor's time: others who want it on the same machine add nothing. */
const cpuMs = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

/** What is above this is said as soon as it is found. */
const most = 1.3;

/**
 * The worst power of its size by which any reader or writer grows, over every form of the notation, every sign
 * that somebody may hold down, and every list of an intent. `exponent` is about 1 where twice the text takes
 * twice the time; `measured` are those that take long enough to tell.
 * @param {string} only the words that the name of an input must have; all inputs without any
 */
export const benchGrowth = async (only) => {
  const readers = await loadReaders();
  const subjects = subjectsOf(readers).filter(({name}) => name.includes(only));
  let measured = 0;
  let worst = {input: '', exponent: 0, ms: 0};
  const start = performance.now();
  for (const subject of subjects) {
    for (const {step, exponent, ms} of measure(subject, cpuMs)) {
      const found = {input: `${subject.name}: ${step}`, exponent: round(exponent), ms: round(ms)};
      measured += 1;
      if (exponent > most) console.log(`${found.exponent} (${found.ms} ms) ${found.input}`);
      if (exponent > worst.exponent) worst = found;
    }
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  return {inputs: subjects.length, measured, seconds, worst};
};
