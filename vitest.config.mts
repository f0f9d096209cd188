import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
        // The build writes the hash of the assets here.
        define: {ASSET_VERSION: JSON.stringify('test')},
        test: {
          name: 'unit',
          environment: 'node',
          // Whatever is no end-to-end test: a folder that is new is not left out.
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // Laws try many pads: on a busy machine they take their time, and no test is there to measure it.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          // Each file runs an Etherpad's clients and several browser pages: two keep a small machine busy.
          maxWorkers: 2,
          // A page takes seconds there, and each wait in a test has a limit of its own.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
