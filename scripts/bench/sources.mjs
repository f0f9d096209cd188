// @ts-check
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import * as esbuild from 'esbuild';
import {root} from '../paths.mjs';

/**
 * Loads parts of the plugin from their sources, as the browser's bundle has them.
 * @param {string} contents what to load, as TypeScript in the project's folder would import it
 * @returns {Promise<unknown>} the module
 */
export const loadSources = async (contents) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ep_ag-bench-'));
  const file = path.join(folder, 'sources.mjs');
  await esbuild.build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    external: ['node:*'],
    logLevel: 'silent',
    outfile: file,
  });
  const module = /** @type {unknown} */ (await import(pathToFileURL(file).href));
  await rm(folder, {recursive: true});
  return module;
};
