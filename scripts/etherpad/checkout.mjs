// @ts-check
// The two ways in which Etherpad checkouts differ for whoever starts them.
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Trouble} from '../trouble.mjs';

/**
 * @typedef {object} Checkout
 * @property {string} dir absolute; the folder that contains `src`
 * @property {string} version as in its package.json
 * @property {boolean} linksPlugins true up to 1.9.0: a plugin is whatever `npm ls` lists in node_modules.
 *   Later versions keep their own list and copy plugins to src/plugin_packages (live-plugin-manager)
 * @property {boolean} isTypeScript true from 2.0: the server runs under tsx
 */

/**
 * Looks at a folder with an Etherpad in it.
 * @param {string} dir
 * @returns {Promise<Checkout>}
 */
export const readCheckout = async (dir) => {
  const src = path.join(path.resolve(dir), 'src');
  const packageFile = path.join(src, 'package.json');
  const text = await readFile(packageFile, 'utf8').catch(() => null);
  if (text === null)
    throw new Trouble(`There is no Etherpad in ${dir}: ${packageFile} is missing.`);
  const {name, version, dependencies, engines} = JSON.parse(text);
  if (name !== 'ep_etherpad-lite') throw new Trouble(`${packageFile} is not Etherpad's.`);
  const oldestNode = Number(/\d+/.exec(engines?.node)?.[0] ?? 0);
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new Trouble(
      `Etherpad ${version} needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.`,
    );
  }
  if (!existsSync(path.join(src, 'node_modules'))) {
    throw new Trouble(
      `The Etherpad in ${dir} has no src/node_modules: install its dependencies first.`,
    );
  }
  return {
    dir: path.resolve(dir),
    version,
    linksPlugins: dependencies['live-plugin-manager'] === undefined,
    isTypeScript: existsSync(path.join(src, 'node/server.ts')),
  };
};
