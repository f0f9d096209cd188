// @ts-check
import {everywhere, growingLines, growingSigns, signs} from './forms.mjs';
import {listSubjects} from './lists.mjs';
import {padSteps} from './pads.mjs';
import {wordEndings, wordReaders} from './words.mjs';

const wordSizes = [16_384, 65_536, 262_144, 1_048_576];
const lineSizes = [6250, 25_000, 100_000];
const pairSizes = [8192, 32_768, 131_072, 524_288];
const wholeSizes = [16_384, 65_536, 262_144, 1_048_576];

/**
 * All that is measured: every form of the notation, every sign that somebody may hold down, every list of an intent.
 * @param {import('./sources.mjs').Readers} readers
 * @returns {import('./exponent.mjs').Subject[]}
 */
export const subjectsOf = (readers) => {
  /** @param {{name: string, text: (size: number) => string}} growing @param {readonly number[]} sizes @param {number} first */
  const ofPad = ({name, text}, sizes, first) => ({
    name,
    sizes,
    first,
    stepsAt: (/** @type {number} */ size) => padSteps(readers, text(size)),
  });
  return [
    ...listSubjects(readers),
    ...Object.entries(wordReaders(readers)).flatMap(
      ([name, {openings, read, sizes = wordSizes, times = 1}]) =>
        signs.map((sign) => ({
          name: `word ${name} of ${JSON.stringify(sign)}`,
          sizes,
          first: 2,
          stepsAt: (/** @type {number} */ size) =>
            Object.fromEntries(
              openings.map((opening) => [
                JSON.stringify(opening),
                () => {
                  const middle = sign.repeat(Math.ceil(size / sign.length));
                  for (let time = 0; time < times; time += 1) {
                    for (const ending of wordEndings) read(opening + middle + ending);
                  }
                },
              ]),
            ),
        })),
    ),
    ...growingLines.map((growing) => ofPad(growing, lineSizes, 3)),
    ...growingSigns.map((growing) => ofPad(growing, pairSizes, 2)),
    ...signs.map((sign) => ofPad(everywhere(sign), wholeSizes, 4)),
  ];
};
