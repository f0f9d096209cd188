// @ts-check
import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // One thread for all programs: most of the time would go into starting others.
    isolate: false,
    testTimeout: 60_000,
    include: ['dist/mutation/meeting.test.mjs'],
    setupFiles: ['scripts/mutation/fewer-runs.mjs'],
  },
});
