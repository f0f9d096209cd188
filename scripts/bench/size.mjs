// @ts-check
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from '../build.mjs';
import {packageBytes} from '../package-size.mjs';
import {root} from '../paths.mjs';

/** @param {string} file from the root of the project */
const gzipBytes = async (file) => gzipSync(await readFile(path.join(root, file))).length;

/**
 * What a browser loads of the plugin with a pad, gzipped as servers do by default; of that, the tools
 * once somebody asks for them, and OpenPGP.js for whoever encrypts; and what it loads with the home page.
 * Then the packed package, which an administrator downloads.
 * @returns {Promise<Record<string, number>>}
 */
export const benchSize = async () => {
  await build();
  return {
    jsGzipBytes: await gzipBytes('static/js/index.js'),
    toolsJsGzipBytes: await gzipBytes('static/js/tools.js'),
    openpgpJsGzipBytes: await gzipBytes('static/js/openpgp.js'),
    cssGzipBytes: await gzipBytes('static/css/panel.css'),
    toolsCssGzipBytes: await gzipBytes('static/css/tools.css'),
    homeJsGzipBytes: await gzipBytes('static/js/home.js'),
    homeCssGzipBytes: await gzipBytes('static/css/home.css'),
    packageBytes: await packageBytes(),
  };
};
