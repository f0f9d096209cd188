// @ts-check
// Puts the tests of the model and the model itself, with all its changes to choose from, into one
// file: a changed program is tried in a second then, where loading it file by file takes ten.
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import * as esbuild from 'esbuild';

/** Takes half a minute, for each change that no test notices. */
const slow = 'libreoffice.test.ts';

/** What finds most mistakes at once comes first, and what tries thousands of pads last. */
const places = ['fixtures', 'parse', 'plan', 'laws', 'waiting', 'round-trip'];
const first = 3;

/** @param {string} file */
const placeOf = (file) => {
  const place = places.indexOf(path.basename(file, '.test.ts'));
  return place >= first ? place + 1 : place < 0 ? first : place;
};

const root = process.cwd();
const folder = path.join('tests', 'meeting');
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.test.ts') && path.basename(file) !== slow)
  .map((file) => path.join(folder, file))
  .sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));

await esbuild.build({
  stdin: {
    contents: files.map((file) => `import './${file.replaceAll(path.sep, '/')}';`).join('\n'),
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile: 'dist/mutation/meeting.test.mjs',
  logLevel: 'warning',
  plugins: [
    {
      name: 'own-address',
      setup: (build) => {
        build.onLoad({filter: /[\\/]tests[\\/].*\.ts$/}, ({path: file}) => ({
          contents: readFileSync(file, 'utf8')
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
            // The table of all of Unicode takes fast-check a second to make.
            .replaceAll("unit: 'binary'", "unit: 'grapheme'"),
          loader: 'ts',
        }));
      },
    },
  ],
});
