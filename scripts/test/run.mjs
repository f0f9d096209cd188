// @ts-check
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {prepareEtherpad} from '../etherpad/prepare.mjs';
import {root, testDir} from '../paths.mjs';
import {buildPlugin} from '../setup/build-plugin.mjs';
import {requireChromium} from '../setup/chromium.mjs';
import {installDependencies} from '../setup/dependencies.mjs';
import {Trouble} from '../trouble.mjs';
import {add, countCheck, countVitest, writeClosingLine} from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** @param {string} line */
const say = (line) => console.log(line);

/** Packages with a command, and where it lies in them: `.bin` has scripts that differ by system. */
const commands = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Runs a package's command in the checkout, its output being ours.
 * @param {keyof typeof commands} command
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it ended with exit code 0
 */
const run = async (command, args) => {
  const child = spawn(process.execPath, [commands[command], ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stopChild = () => child.kill('SIGTERM');
  process.once('exit', stopChild);
  const [code] = await once(child, 'close');
  process.off('exit', stopChild);
  return code === 0;
};

/**
 * Runs a check that counts as one test.
 * @param {string} name
 * @param {() => Promise<boolean>} check
 * @returns {Promise<Tally>}
 */
const runCheck = async (name, check) => {
  say(`\n— ${name}`);
  const hasPassed = await check();
  say(`${hasPassed ? 'passed' : 'FAILED'}: ${name}`);
  return countCheck(hasPassed);
};

/**
 * Runs one of vitest's projects and counts its tests.
 * @param {'unit' | 'e2e'} project
 * @param {string} name
 * @returns {Promise<Tally>}
 */
const runProject = async (project, name) => {
  say(`\n— ${name}`);
  const reportFile = path.join(testDir, `${project}.json`);
  await rm(reportFile, {force: true});
  const hasPassed = await run('vitest', [
    'run',
    ...['--project', project],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${reportFile}`],
  ]);
  const report = await readFile(reportFile, 'utf8').catch(() => null);
  return countVitest(report === null ? null : JSON.parse(report), hasPassed);
};

/**
 * Does a piece of set-up. Says in one sentence what keeps it from being done.
 * @param {() => Promise<unknown>} step
 * @returns {Promise<boolean>}
 */
const setUp = async (step) => {
  try {
    await step();
    return true;
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    return false;
  }
};

/** @returns {Promise<Tally>} */
const runAll = async () => {
  await mkdir(testDir, {recursive: true});
  if (!(await setUp(() => installDependencies(say)))) return countCheck(false);
  const canBuild = await setUp(() => buildPlugin(say));
  const canRunPads =
    canBuild &&
    (await setUp(() => requireChromium(say))) &&
    (await setUp(() => prepareEtherpad(say)));

  let tally = {passed: 0, failed: 0, skipped: 0};
  const count = async (/** @type {Promise<Tally>} */ counted) => {
    const one = await counted;
    tally = add(tally, one);
  };
  await count(runCheck('formatting', () => run('prettier', ['--check', '.'])));
  const checkTypes = async () => {
    for (const side of [
      'languages',
      'meeting',
      'history',
      'calls',
      'doctor',
      'server',
      'cli',
      'static/client',
      'tests',
      'scripts',
    ]) {
      await count(runCheck(`types of ${side}`, () => run('tsc', ['-p', side])));
    }
  };
  // Each keeps one processor busy.
  await count(runCheck('circles of imports', () => run('depcruise', ['.'])));
  await Promise.all([count(runCheck('lint', () => run('eslint', ['.']))), checkTypes()]);
  await count(runProject('unit', 'unit tests'));
  await count(
    canRunPads
      ? runProject('e2e', 'end-to-end tests')
      : runCheck('end-to-end tests, which the trouble above prevents', async () => false),
  );
  return tally;
};

/** Runs everything, whatever fails on the way, and ends with the closing line. */
export const runTests = async () => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  const tally = await runAll();
  if (tally.failed > 0) process.exitCode = 1;
  say(`\n${writeClosingLine(tally)}`);
};
