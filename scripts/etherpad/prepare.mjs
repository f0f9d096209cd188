// @ts-check
import path from 'node:path';
import {installEtherpad} from './install.mjs';
import {installPlugin} from './plugin.mjs';

/**
 * Makes ready the Etherpad to run: the one that ETHERPAD_DIR names, or the project's own. The plugin
 * has to be built before: it may be copied.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its folder
 */
export const prepareEtherpad = async (say) => {
  const given = process.env['ETHERPAD_DIR'];
  if (given === undefined || given === '') return installEtherpad(say);
  const dir = path.resolve(given);
  say(`Installing ep_ag in the Etherpad of ${dir} …`);
  await installPlugin(dir);
  return dir;
};
