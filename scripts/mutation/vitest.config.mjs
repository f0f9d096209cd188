// @ts-check
import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{meeting,cli}/**/*.test.ts'],
    setupFiles: ['scripts/mutation/fewer-runs.mjs'],
  },
});
