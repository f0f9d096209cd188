// @ts-check
// The notices that the packages in our bundles ask for, and the text that one of them names.
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** The licences of packages whose code is in what browsers and the server load; OpenPGP.js has a file of its own. */
export const bundled = {
  fflate: 'LICENSE',
  preact: 'LICENSE',
  'structured-headers': 'LICENSE',
  valibot: 'LICENSE.md',
};

/**
 * Writes the notices beside the bundles, in the browsers' folder and in the server's.
 * @param {string} base the checkout
 */
export const writeLicenses = async (base) => {
  const notices = await Promise.all(
    Object.entries(bundled).map(async ([name, file]) => {
      const licence = await readFile(path.join(base, 'node_modules', name, file), 'utf8');
      return `${name}\n\n${licence.trim()}\n`;
    }),
  );
  const text = notices.join(`\n${'-'.repeat(72)}\n\n`);
  for (const folder of ['static/js', 'dist']) {
    await mkdir(path.join(base, folder), {recursive: true});
    await writeFile(path.join(base, folder, 'LICENSES.txt'), text);
  }
  // OpenPGP.js is under the LGPL, which is the GPL with permissions beside it, and names that text.
  await copyFile(
    path.join(base, 'node_modules/openpgp/LICENSE'),
    path.join(base, 'static/js/openpgp.LICENSE.txt'),
  );
  await copyFile(path.join(base, 'licenses/GPL-3.0.txt'), path.join(base, 'static/js/GPL-3.0.txt'));
};
