// @ts-check
import {loadSources} from '../sources.mjs';

/** @typedef {typeof import('./readers.mjs')} Readers */

/** The readers and writers, from their sources. */
export const loadReaders = async () =>
  /** @type {Readers} */ (await loadSources("export * from './scripts/bench/growth/readers.mjs';"));
