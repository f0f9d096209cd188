// @ts-check
import {readdir} from 'node:fs/promises';
import path from 'node:path';

/**
 * The files below a folder, in a stable order.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export const filesBelow = async (folder) => {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => []);
  const files = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    files.push(...(entry.isDirectory() ? await filesBelow(file) : [file]));
  }
  return files;
};
