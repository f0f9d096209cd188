// @ts-check
// Measures some of the inputs, in a process of its own: `share.mjs NUMBER OF WORDS` a share of those whose names
// have the words; with steps by their names in the standard input, those alone, and closely. Each finding is a line of JSON.
import {readFileSync} from 'node:fs';
import {percentile, round} from '../figures.mjs';
import {measure} from './exponent.mjs';
import {loadReaders} from './sources.mjs';
import {subjectsOf} from './subjects.mjs';

/**
 * The time that a processor spends on the program: others who want it on the same machine add nothing. The system's
 * part of it is in: the system knows the sum exactly, and guesses from samples how it is shared.
 */
const cpuMs = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

const pagesGiven = () => process.resourceUsage().minorPageFault;

/**
 * What a fresh page of memory costs on this machine, in milliseconds: how much longer lists take that are new than the
 * same lists, filled again. Each is long enough to get its own pages. The median of some runs.
 */
const pageMs = () => {
  const costs = Array.from({length: 9}, () => {
    globalThis.gc?.({type: 'minor'});
    const [start, given] = [cpuMs(), pagesGiven()];
    const lists = Array.from({length: 80}, () => new Array(25_600).fill(1));
    const pages = pagesGiven() - given;
    const filled = cpuMs();
    for (const list of lists) list.fill(2);
    return (2 * filled - start - cpuMs()) / Math.max(pages, 1);
  });
  return percentile(costs, 0.5);
};

const all = subjectsOf(await loadReaders());
const [number = '', of = '', only = ''] = process.argv.slice(2);
const isClose = number === '';
/** @type {Readonly<Record<string, string[]>>} the steps to look at, by name */
const asked = isClose ? JSON.parse(readFileSync(0, 'utf8')) : {};
const pages = isClose ? {given: pagesGiven, ms: pageMs()} : undefined;
const subjects = isClose
  ? all.filter(({name}) => name in asked)
  : all.filter(({name}) => name.includes(only)).filter((_, i) => i % Number(of) === Number(number));
for (const subject of subjects) {
  const steps = asked[subject.name];
  const found = measure(subject, cpuMs, steps && {steps, runs: 4, ...(pages && {pages})});
  console.log(
    JSON.stringify({
      name: subject.name,
      steps: found.map(({step, exponent, ms}) => ({
        step,
        exponent: round(exponent),
        ms: round(ms),
      })),
    }),
  );
}
