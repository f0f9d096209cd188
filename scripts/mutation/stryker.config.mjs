// @ts-check
import path from 'node:path';
import {root, testDir} from '../paths.mjs';

const output = path.relative(root, testDir);

export default {
  // The words of the languages are data, which the tables of the tests only say once more.
  mutate: ['meeting/**/*.ts'],
  testRunner: 'vitest',
  vitest: {configFile: 'scripts/mutation/vitest.config.mjs', related: false},
  buildCommand: 'node scripts/mutation/bundle.mjs',
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json'],
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false, skipFull: true},
  jsonReporter: {fileName: `${output}/mutation.json`},
  incrementalFile: `${output}/mutation-incremental.json`,
  tempDirName: `${output}/mutation`,
  ignorePatterns: [
    output,
    'dist',
    'static/js',
    'etherpad/run',
    'etherpad/data',
    'scripts/mutation/node_modules',
  ],
  timeoutMS: 10_000,
};
