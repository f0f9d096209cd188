// @ts-check
// What runs in Node.js: server/ → dist/server/index.js, cli/ → dist/cli/ep-ag.js, and dist/shared/index.js with
// all that both of them use. Beside them, the texts that they read as files.
import {chmod, copyFile, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import {minify} from 'terser';
import {filesBelow} from './files-below.mjs';
import {root} from './paths.mjs';
import {valuesOf} from './work-out.mjs';

/**
 * Puts what is read as files where it is looked for: the panel's words in `locales/fr.json`, where Etherpad and
 * the bundles look (and `qqq.json` for translators), the texts that meetings start from in `dist/languages/`.
 * @param {string} base the checkout
 * @param {string} to the folder of the package
 */
const copyTexts = async (base, to) => {
  const languages = path.join(base, 'languages');
  const [words, texts] = [path.join(to, 'locales'), path.join(to, 'dist/languages')];
  for (const folder of [words, texts]) {
    await rm(folder, {recursive: true, force: true});
    await mkdir(folder, {recursive: true});
  }
  const {locales, forTranslators} = await valuesOf(path.join(languages, 'locales.ts'));
  for (const [language, found] of Object.entries({...locales, qqq: forTranslators})) {
    await writeFile(path.join(words, `${language}.json`), `${JSON.stringify(found, null, 2)}\n`);
  }
  for (const file of await filesBelow(languages)) {
    const language = path.basename(path.dirname(file));
    const name = path.basename(file);
    if (name.endsWith('.pad.txt')) {
      await mkdir(path.join(texts, language), {recursive: true});
      await copyFile(file, path.join(texts, language, name));
    }
  }
};

/**
 * Takes the panel's words from `locales/`, which lies in the package anyway and has them all. Every bundle is
 * two folders deep in the package, so that the way there is the same. An import of them would be copied, word by
 * word, at each start.
 * @type {esbuild.Plugin}
 */
const wordsFromLocales = {
  name: 'words-from-locales',
  setup: (build) => {
    build.onLoad({filter: /panel\.json$/}, ({path: file}) => {
      const language = path.basename(path.dirname(file));
      return {contents: `export default require('../../locales/${language}.json');`, loader: 'js'};
    });
  },
};

/**
 * Shortens a bundle so that the stack of an error still tells where it was: what stands at the top of a source
 * keeps its name, and no line is long.
 * @param {string} text
 */
const shrink = async (text) => {
  const {code} = await minify(text, {
    ecma: 2020,
    compress: {
      ecma: 2020,
      toplevel: true,
      passes: 2,
      // A function that were put into its caller would not be in the stack.
      inline: 0,
      reduce_funcs: false,
      sequences: false,
    },
    mangle: {toplevel: false},
    format: {ecma: 2020, max_line_len: 500},
  });
  if (code === undefined) throw new Error('terser gave nothing for a bundle of dist/');
  return code;
};

/**
 * The line by which Node.js tells a module what a CommonJS file gives. It does nothing, and so is lost when the
 * file is shortened; whoever loads the hooks by `import` needs it.
 * @param {string} code
 */
const namesForModules = (code) => {
  const [line] = /^0 && \(module\.exports = \{[^}]*\}\);\n/m.exec(code) ?? [];
  if (line === undefined) throw new Error('the server names no hooks');
  return line;
};

/**
 * Builds the server and the command line, which needs nothing but Node.js.
 * @param {string} [to] the folder of the package
 * @param {{base?: string, assetVersion?: string, isShort?: boolean}} [options] `base`: the checkout;
 *   `assetVersion`: of the client that was built along with it; `isShort`: false where time counts more
 */
export const buildNodeSide = async (
  to = root,
  {base = root, assetVersion = 'dev', isShort = true} = {},
) => {
  const {outputFiles} = await esbuild.build({
    absWorkingDir: base,
    bundle: true,
    logLevel: 'silent',
    entryPoints: {'server/index': 'server/index.ts', 'cli/ep-ag': 'cli/ep-ag.ts'},
    outdir: path.join(to, 'dist'),
    chunkNames: 'shared/index',
    platform: 'node',
    target: 'node18',
    // Files can be shared between modules alone. CommonJS, which Etherpad 1.8.14 asks for, is made of each below.
    format: 'esm',
    splitting: true,
    minifySyntax: isShort,
    external: ['ep_etherpad-lite/*', '../../locales/*'],
    define: {ASSET_VERSION: JSON.stringify(assetVersion)},
    plugins: [wordsFromLocales],
    write: false,
  });
  for (const {path: file, text} of outputFiles) {
    const {code} = await esbuild.transform(text, {
      platform: 'node',
      target: 'node18',
      format: 'cjs',
    });
    await mkdir(path.dirname(file), {recursive: true});
    const names = path.basename(path.dirname(file)) === 'server' ? namesForModules(code) : '';
    await writeFile(file, isShort ? `${await shrink(code)}\n${names}` : code);
  }
  await chmod(path.join(to, 'dist/cli/ep-ag.js'), 0o755);
  await copyTexts(base, to);
};
