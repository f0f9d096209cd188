// @ts-check
import {spawn} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {createInterface} from 'node:readline';
import {Trouble} from '../../trouble.mjs';

/** @typedef {{input: string, exponent: number, ms: number}} Finding */

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
 * The findings of one share, as they come.
 * @param {number} share
 * @param {string} only
 * @param {(findings: Finding[]) => void} onFindings
 */
const measureShare = async (share, only, onFindings) => {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'share.mjs');
  const child = spawn(
    process.execPath,
    [`--max-semi-space-size=${youngMb}`, file, String(share), String(shares), only],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  for await (const line of createInterface({input: child.stdout})) onFindings(JSON.parse(line));
  if ((await ended) !== 0) throw new Trouble('A part of the measuring ended before its time.');
};

/**
 * The worst power of its size by which any reader or writer grows, over every form of the notation, every sign
 * that somebody may hold down, and every list of an intent. `exponent` is about 1 where twice the text takes
 * twice the time; `measured` are those that take long enough to tell.
 * @param {string} only the words that the name of an input must have; all inputs without any
 */
export const benchGrowth = async (only) => {
  let inputs = 0;
  let measured = 0;
  let worst = {input: '', exponent: 0, ms: 0};
  const start = performance.now();
  /** @param {Finding[]} findings */
  const take = (findings) => {
    inputs += 1;
    measured += findings.length;
    for (const found of findings) {
      if (found.exponent > most) console.log(`${found.exponent} (${found.ms} ms) ${found.input}`);
      if (found.exponent > worst.exponent) worst = found;
    }
  };
  await Promise.all(Array.from({length: shares}, (_, i) => measureShare(i, only, take)));
  const seconds = Math.round((performance.now() - start) / 1000);
  return {inputs, measured, seconds, worst};
};
