// @ts-check
import * as fc from 'fast-check';

// Thousands of changed programs are tried: a law that takes a hundred pads to fail is too slow here.
fc.configureGlobal({numRuns: 25});
