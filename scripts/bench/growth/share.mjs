// @ts-check
// Measures a share of the inputs, in a process of its own: `share.mjs NUMBER OF WORDS`. Each finding is a line
// of JSON.
import {round} from '../figures.mjs';
import {measure} from './exponent.mjs';
import {loadReaders} from './sources.mjs';
import {subjectsOf} from './subjects.mjs';

/** A processor's time: others who want it on the same machine add nothing. */
const cpuMs = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

const [number = '0', of = '1', only = ''] = process.argv.slice(2);
const subjects = subjectsOf(await loadReaders())
  .filter(({name}) => name.includes(only))
  .filter((_subject, i) => i % Number(of) === Number(number));
for (const subject of subjects) {
  const found = measure(subject, cpuMs).map(({step, exponent, ms}) => ({
    input: `${subject.name}: ${step}`,
    exponent: round(exponent),
    ms: round(ms),
  }));
  console.log(JSON.stringify(found));
}
