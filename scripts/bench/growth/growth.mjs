// @ts-check
import {spawn} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {createInterface} from 'node:readline';
import {Trouble} from '../../trouble.mjs';
import {suspicious} from './exponent.mjs';

/** @typedef {{name: string, steps: {step: string, exponent: number, ms: number}[]}} Finding */

/** What is above this is said as soon as it is found. */
const most = 1.3;
/** As many as a small machine has processors. */
const shares = 2;
/**
 * Texts of a megabyte leave much behind. A young space of this size, in megabytes, takes it up: with a small one,
 * sorting it out takes more and more of the time, and that is the collector's growth and not ours.
 */
const youngMb = 256;

/**
 * The findings of one process, as they come.
 * @param {readonly string[]} args of share.mjs
 * @param {string} input
 * @param {(finding: Finding) => void} onFinding
 */
const measureIn = async (args, input, onFinding) => {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'share.mjs');
  const flags = [
    `--min-semi-space-size=${youngMb}`,
    `--max-semi-space-size=${youngMb}`,
    // Its helpers' time would be ours, and how much of it depends on who else wants the processor.
    '--single-threaded-gc',
    '--expose-gc',
  ];
  const child = spawn(process.execPath, [...flags, file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(input);
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  for await (const line of createInterface({input: child.stdout})) onFinding(JSON.parse(line));
  if ((await ended) !== 0) throw new Trouble('A part of the measuring ended before its time.');
};

/**
 * The worst power of its size by which any reader or writer grows, over every form of the notation, every sign
 * that somebody may hold down, and every list of an intent. `exponent` is about 1 where twice the text takes
 * twice the time; `measured` are those that take long enough to tell. What seems to grow fast beside other work
 * is measured again at the end, with the machine for itself: `lookedAtAgain`.
 * @param {string} only the words that the name of an input must have; all inputs without any
 */
export const benchGrowth = async (only) => {
  let inputs = 0;
  let measured = 0;
  let worst = {input: '', exponent: 0, ms: 0};
  const start = performance.now();
  /** @type {Record<string, string[]>} */
  const suspects = {};
  /** @param {Finding} finding */
  const judge = ({name, steps}) => {
    for (const {step, exponent, ms} of steps) {
      const found = {input: `${name}: ${step}`, exponent, ms};
      if (exponent > most) console.log(`${exponent} (${ms} ms) ${found.input}`);
      if (exponent > worst.exponent) worst = found;
    }
  };
  /** @param {Finding} finding */
  const take = (finding) => {
    inputs += 1;
    measured += finding.steps.length;
    const fast = finding.steps.filter(({exponent}) => exponent > suspicious);
    if (fast.length > 0) suspects[finding.name] = fast.map(({step}) => step);
    judge({...finding, steps: finding.steps.filter((step) => !fast.includes(step))});
  };
  const shareOf = (/** @type {number} */ i) => [String(i), String(shares), only];
  await Promise.all(Array.from({length: shares}, (_, i) => measureIn(shareOf(i), '', take)));
  const lookedAtAgain = Object.keys(suspects).length;
  if (lookedAtAgain > 0) await measureIn([], JSON.stringify(suspects), judge);
  const seconds = Math.round((performance.now() - start) / 1000);
  return {inputs, measured, lookedAtAgain, seconds, worst};
};
