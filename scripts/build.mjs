// @ts-check
// `npm run build`: static/client/ → static/js/, static/styles/ → static/css/, and what runs in Node.js → dist/
// (node-side.mjs).
import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import * as esbuild from 'esbuild';
import {minify} from 'terser';
import {writeLicenses} from './setup/licenses.mjs';
import {filesBelow} from './files-below.mjs';
import {buildNodeSide} from './node-side.mjs';
import {kept, shortened} from './own-names.mjs';
import {root} from './paths.mjs';
import {workOutWords} from './work-out.mjs';
import {shortChains} from './short-chains.mjs';

/**
 * A short hash of everything that browsers load. Etherpad gives plugin assets no version, so the
 * server writes this one behind their addresses: a new build is never mixed with cached old files.
 * @param {string} base the checkout
 */
const hashAssets = async (base) => {
  const hash = createHash('sha256');
  for (const folder of ['static/js', 'static/css']) {
    for (const file of await filesBelow(path.join(base, folder))) {
      hash.update(path.relative(base, file)).update('\0');
      hash.update(await readFile(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 10);
};

/**
 * Gzipped size of all files below a folder, each by itself, as a browser would load them.
 * @param {string} folder
 */
const gzippedBytes = async (folder) => {
  let bytes = 0;
  for (const file of await filesBelow(folder)) bytes += gzipSync(await readFile(file)).length;
  return bytes;
};

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The client's entry, from the hooks that ep.json lists: written this way, the file needs none of the
 * helpers by which a module is turned into CommonJS, a quarter of a kilobyte.
 * @param {string} base the checkout
 * @param {string[]} names of the kit, which the tools use
 */
const clientEntry = async (base, names) => {
  const {parts} = JSON.parse(await readFile(path.join(base, 'ep.json'), 'utf8'));
  const hooks = Object.keys(parts[0].client_hooks).join(', ');
  const kit = names.join(', ');
  return [
    `import {${hooks}} from './static/client/index';`,
    `import {${kit}} from './${kitFile}';`,
    `import {offerKit} from './static/client/toolbox';`,
    `offerKit([${kit}]);`,
    `module.exports = {${hooks}};`,
  ].join('\n');
};

const kitFile = 'static/client/kit.ts';

/**
 * What the tools share with the panel: the names, and the files that they come from.
 * @param {string} base the checkout
 */
const readKit = async (base) => {
  const {metafile} = await esbuild.build({
    absWorkingDir: base,
    bundle: true,
    logLevel: 'silent',
    entryPoints: [kitFile],
    format: 'esm',
    write: false,
    metafile: true,
  });
  return {
    names: Object.values(metafile.outputs).flatMap((output) => output.exports),
    files: (metafile.inputs[kitFile]?.imports ?? []).map((file) => path.resolve(base, file.path)),
  };
};

/**
 * Gives the tools what they share with the panel, instead of a second copy: an import of a file that
 * the kit names is taken from the kit. esbuild says so where a name is missing there.
 * @param {{names: string[], files: string[]}} kit
 * @returns {esbuild.Plugin}
 */
const takeFromKit = ({names, files}) => ({
  name: 'kit',
  setup: (build) => {
    build.onResolve({filter: /./}, async ({path: wanted, pluginData, ...from}) => {
      if (pluginData === 'inner' || from.kind === 'entry-point') return undefined;
      const found = await build.resolve(wanted, {...from, pluginData: 'inner'});
      return files.includes(found.path) ? {path: kitFile, namespace: 'kit'} : found;
    });
    build.onLoad({filter: /./, namespace: 'kit'}, () => ({
      contents: `export const [${names.join(', ')}] = window.ep_ag.kit;`,
    }));
  },
});

/** What OpenPGP.js needs to read messages and secret keys, of which nothing is asked of it: a fifth of its size. */
const onlyForReading = /lightweight[\\/](?:argon2id|legacy_ciphers|unbzip2-stream)\.min\.mjs$/;

/**
 * Takes OpenPGP.js from its build in parts, without those that encrypting does without.
 * @type {esbuild.Plugin}
 */
const onlyEncrypting = {
  name: 'only-encrypting',
  setup: (build) => {
    build.onResolve({filter: /^openpgp$/}, ({path: name, ...from}) =>
      build.resolve(`${name}/lightweight`, from),
    );
    build.onLoad({filter: onlyForReading}, ({path: file}) => ({
      contents: `throw new Error('ep_ag is without ${path.basename(file)}');`,
    }));
  },
};

/**
 * Minifies a built file once more: terser's passes take another 3 % off what esbuild leaves, and every
 * phone in an assembly loads it.
 * @param {string} file
 */
const shrink = async (file) => {
  const {code} = await minify(await readFile(file, 'utf8'), {
    ecma: 2019,
    // Each file has a scope of its own: a CommonJS module, or a function that calls itself.
    toplevel: true,
    // Found by trying: what makes the text itself shorter, such as constants on the left, may compress worse.
    compress: {
      passes: 8,
      ecma: 2019,
      pure_getters: true,
      inline: 2,
      sequences: false,
      lhs_constants: false,
    },
    format: {ecma: 2019},
  });
  if (code === undefined) throw new Error(`terser gave nothing for ${file}`);
  await writeFile(file, code);
};

/**
 * Builds all sides. The client comes first: the server is compiled with the hash of the assets.
 * @param {string} [base] the checkout
 * @returns {Promise<{assetVersion: string, clientBytes: number, styleBytes: number}>} sizes are gzipped
 */
export const build = async (base = root) => {
  /** @type {esbuild.BuildOptions} */
  const page = {
    absWorkingDir: base,
    bundle: true,
    logLevel: 'silent',
    platform: 'browser',
    // Etherpad 1.8.14 minifies with terser 4.8, which knows no newer syntax, but for `??`.
    target: 'es2019',
    supported: {'nullish-coalescing': true},
    minify: true,
    plugins: [workOutWords(base)],
  };
  /** @type {esbuild.BuildOptions} */
  const panel = {
    ...page,
    inject: ['static/client/jsx.ts'],
    jsxFactory: 'createElement',
    jsxFragment: 'Fragment',
    // The editor's settings name the module. Fields that are defined rather than set need a helper.
    tsconfigRaw: {compilerOptions: {jsx: 'react', useDefineForClassFields: false}},
    mangleProps: shortened,
    reserveProps: kept,
    // The names are the same in both files.
    mangleCache: {},
    plugins: [workOutWords(base), shortChains],
  };
  const kit = await readKit(base);
  const {mangleCache = {}} = await esbuild.build({
    ...panel,
    stdin: {contents: await clientEntry(base, kit.names), resolveDir: base},
    outfile: 'static/js/index.js',
    format: 'cjs',
  });
  await esbuild.build({
    ...panel,
    entryPoints: ['static/client/tools/index.ts'],
    mangleCache,
    outfile: 'static/js/tools.js',
    format: 'iife',
    plugins: [takeFromKit(kit), workOutWords(base), shortChains],
  });
  await esbuild.build({
    ...page,
    entryPoints: ['static/client/home.ts'],
    outfile: 'static/js/home.js',
    // The home page loads it as a plain script, where a name at the top would be everybody's.
    format: 'iife',
  });
  await esbuild.build({
    ...page,
    entryPoints: ['static/client/admin.ts'],
    outfile: 'static/js/admin.js',
    format: 'iife',
  });
  await esbuild.build({
    ...page,
    entryPoints: ['static/client/openpgp/index.ts'],
    outfile: 'static/js/openpgp.js',
    format: 'iife',
    // OpenPGP.js counts with BigInt; only browsers that have it ask for this file.
    target: 'es2020',
    // Its licence, the LGPL, asks to be named and to lie beside it.
    legalComments: 'inline',
    plugins: [onlyEncrypting],
  });
  await esbuild.build({
    absWorkingDir: base,
    logLevel: 'silent',
    entryPoints: ['static/styles/*.css'],
    outdir: 'static/css',
    minify: true,
    // As old as the scripts ask for, and older: what these lack is written as they know it.
    target: ['chrome80', 'firefox74', 'safari13.1'],
  });
  await writeLicenses(base);
  for (const file of ['index', 'tools', 'home', 'admin', 'openpgp']) {
    await shrink(path.join(base, `static/js/${file}.js`));
  }
  const assetVersion = await hashAssets(base);
  await buildNodeSide(base, {base, assetVersion});
  return {
    assetVersion,
    clientBytes: await gzippedBytes(path.join(base, 'static/js')),
    styleBytes: await gzippedBytes(path.join(base, 'static/css')),
  };
};

/**
 * What a build gave, in one line.
 * @param {Awaited<ReturnType<typeof build>>} result
 */
export const describeBuild = ({assetVersion, clientBytes, styleBytes}) =>
  `Built: client ${kilobytes(clientBytes)} and styles ${kilobytes(styleBytes)} gzipped, assets ${assetVersion}`;

/**
 * esbuild's complaints, one a line, as `file:line:column: text`.
 * @param {unknown} error
 * @returns {string}
 */
export const describeBuildFailure = (error) => {
  const {errors} = /** @type {Partial<esbuild.BuildFailure>} */ (error);
  if (!Array.isArray(errors)) return String(error);
  return errors
    .map(({text, location}) =>
      location === null ? text : `${location.file}:${location.line}:${location.column}: ${text}`,
    )
    .join('\n');
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(describeBuild(await build()));
  } catch (error) {
    console.error(`The build failed.\n${describeBuildFailure(error)}`);
    process.exitCode = 1;
  }
}
