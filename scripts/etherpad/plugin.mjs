// @ts-check
// Puts this plugin into an Etherpad that somebody else made ready (ETHERPAD_DIR).
import {execFile} from 'node:child_process';
import {
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {root} from '../paths.mjs';
import {Trouble} from '../trouble.mjs';
import {readCheckout} from './checkout.mjs';

const pluginName = 'ep_ag';

/**
 * Copies what `npm pack` would publish: an Etherpad is tested with what its administrator would get.
 * @param {string} to
 */
const stagePackage = async (to) => {
  const {files} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  for (const name of ['package.json', 'README.md', 'LICENSE', ...files]) {
    await cp(path.join(root, name), path.join(to, name), {recursive: true}).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  for (const name of files) {
    // A `!` leaves out what a folder named before has.
    if (name.startsWith('!')) await rm(path.join(to, name.slice(1)), {force: true});
  }
};

/**
 * Removes the copies of this plugin that an Etherpad has: it would not copy the same version again.
 * @param {string} packages Etherpad's src/plugin_packages
 */
const removeCopies = async (packages) => {
  await rm(path.join(packages, pluginName), {recursive: true, force: true});
  const versions = path.join(packages, '.versions');
  for (const name of await readdir(versions).catch(() => [])) {
    if (name.startsWith(`${pluginName}@`)) {
      await rm(path.join(versions, name), {recursive: true, force: true});
    }
  }
};

/**
 * Lists the plugin where Etherpad reads at boot what to load. The list must exist: without it
 * Etherpad looks for plugins of older versions with pnpm, which may not be there.
 * @param {import('./checkout.mjs').Checkout} checkout
 */
const listPlugin = async ({dir, version}) => {
  const listFile = path.join(dir, 'var', 'installed_plugins.json');
  const text = await readFile(listFile, 'utf8').catch(() => null);
  /** @type {{name: string, version: string}[]} */
  const known = text === null ? [{name: 'ep_etherpad-lite', version}] : JSON.parse(text).plugins;
  const own = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const plugins = known.filter(({name}) => name !== pluginName);
  plugins.push({name: pluginName, version: own.version});
  await mkdir(path.dirname(listFile), {recursive: true});
  await writeFile(listFile, JSON.stringify({plugins}));
};

/**
 * Points a name in a node_modules folder at a folder, whatever it was before.
 * @param {string} link
 * @param {string} folder
 */
const relink = async (link, folder) => {
  const before = await lstat(link).catch(() => null);
  if (before !== null && !before.isSymbolicLink()) {
    throw new Trouble(
      `${link} is in the way: an ${pluginName} was installed there by other means.`,
    );
  }
  await rm(link, {force: true});
  await symlink(folder, link, process.platform === 'win32' ? 'junction' : 'dir');
};

/**
 * Installs the built plugin, replacing an older copy. Uses Etherpad's own live-plugin-manager where
 * there is one, since it alone knows its layout; a plugin without dependencies needs no network.
 * @param {string} dir a ready checkout of any version from 1.8.14
 */
export const installPlugin = async (dir) => {
  const checkout = await readCheckout(dir);
  if (checkout.linksPlugins) {
    await relink(path.join(checkout.dir, 'node_modules', pluginName), root);
    return;
  }
  const src = path.join(checkout.dir, 'src');
  const packages = path.join(src, 'plugin_packages');
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'ep_ag-'));
  // A folder of its own inside: the temporary one can be read by its owner only, and so would copies.
  const stage = path.join(temporary, pluginName);
  try {
    await stagePackage(stage);
    await removeCopies(packages);
    // Runs in Etherpad's folder, for its live-plugin-manager.
    const program = `
      const {PluginManager} = require('live-plugin-manager');
      const [pluginsPath, cwd, stage] = process.argv.slice(1);
      new PluginManager({pluginsPath, cwd, hostRequire: undefined}).installFromPath(stage, {force: true});
    `;
    const run = promisify(execFile);
    await run(process.execPath, ['-e', program, packages, src, stage], {cwd: src});
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
  await relink(path.join(src, 'node_modules', pluginName), path.join(packages, pluginName));
  await listPlugin(checkout);
};
