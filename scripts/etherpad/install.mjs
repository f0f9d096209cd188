// @ts-check
// The Etherpad of `npm start` and `npm test`: npm's ep_etherpad-lite, in the layout it expects.
import {copyFile, mkdir, rename, rm, symlink} from 'node:fs/promises';
import path from 'node:path';
import {etherpadRun, etherpadSource, root} from '../paths.mjs';
import {runNpmCi} from '../setup/npm.mjs';
import {hashFiles, isStamped, stamp} from '../setup/stamp.mjs';

const described = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Makes `to` a link to a folder, relative so that the checkout can be moved.
 * @param {string} folder
 * @param {string} to
 */
const linkFolder = (folder, to) =>
  // Windows lets everybody make junctions, which have to be absolute.
  process.platform === 'win32'
    ? symlink(folder, to, 'junction')
    : symlink(path.relative(path.dirname(to), folder), to);

/**
 * Installs Etherpad with this checkout as its only plugin, unless that is done. Interrupted work is
 * begun again: the stamp is written last.
 *
 *     run/src                            ep_etherpad-lite; Etherpad insists on the folder's name
 *     run/src/node_modules               all that it depends on
 *     run/node_modules/ep_etherpad-lite  → ../src, so that hooks can require it by name
 *     run/node_modules/ep_ag             → this checkout
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its folder
 */
export const installEtherpad = async (say) => {
  const hash = await hashFiles(described.map((name) => path.join(etherpadSource, name)));
  const stampFile = path.join(etherpadRun, '.installed');
  if (await isStamped(stampFile, hash)) return etherpadRun;
  say('Installing Etherpad: this takes some minutes, the first time only …');
  const inRun = (/** @type {string[]} */ ...names) => path.join(etherpadRun, ...names);
  // Tried again for a moment, and under another name: an interrupted npm may still be writing there.
  await rm(etherpadRun, {recursive: true, force: true, maxRetries: 10});
  const staging = inRun(`staging-${process.pid}`);
  await mkdir(staging, {recursive: true});
  for (const name of described) {
    await copyFile(path.join(etherpadSource, name), path.join(staging, name));
  }
  await runNpmCi(staging, 'etherpad');
  await rename(path.join(staging, 'node_modules', 'ep_etherpad-lite'), inRun('src'));
  await rename(path.join(staging, 'node_modules'), inRun('src', 'node_modules'));
  await rm(staging, {recursive: true});
  await mkdir(inRun('node_modules'));
  await linkFolder(inRun('src'), inRun('node_modules', 'ep_etherpad-lite'));
  await linkFolder(root, inRun('node_modules', 'ep_ag'));
  await stamp(stampFile, hash);
  return etherpadRun;
};
