// @ts-check
// Browsers get no language's files and no forms of intents: what they need of them is worked out here, as they
// are built.
import path from 'node:path';
import * as esbuild from 'esbuild';
import {root} from './paths.mjs';

/** The files whose values are worked out. They import what browsers do without, and export nothing but values. */
export const workedOut = [
  'languages/codes.ts',
  'meeting/chat/told-words.ts',
  'meeting/notation/known-words.ts',
  'meeting/notation/phrases.ts',
  'meeting/plan/named-kinds.ts',
];

/**
 * The values that a file exports, by their names.
 * @param {string} file
 * @returns {Promise<Readonly<Record<string, object>>>}
 */
export const valuesOf = async (file) => {
  const {outputFiles} = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    write: false,
  });
  const [{contents}] = /** @type {[esbuild.OutputFile]} */ (outputFiles);
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
};

/**
 * A file as browsers get it: each export with its value, which has to be of JSON.
 * @param {string} file
 */
export const workOut = async (file) => {
  const values = Object.entries(await valuesOf(file));
  return values
    .map(([name, value]) => {
      const text = JSON.stringify(value, (_key, part) => {
        if (typeof part === 'function') throw new Error(`${file}: ${name} holds a function`);
        return part;
      });
      return `export const ${name} = ${text};\n`;
    })
    .join('');
};

/**
 * Puts what is worked out in the place of its file. A language's own words that come along otherwise,
 * all of them for a few, fail the build.
 * @param {string} [base] the checkout
 * @returns {esbuild.Plugin}
 */
export const workOutWords = (base = root) => ({
  name: 'work-out',
  setup: (build) => {
    build.initialOptions.metafile = true;
    const files = new Set(workedOut.map((file) => path.join(base, file)));
    build.onLoad({filter: /\.ts$/}, async ({path: file}) =>
      files.has(file) ? {contents: await workOut(file)} : undefined,
    );
    build.onEnd(({metafile}) => {
      const outputs = Object.values(metafile?.outputs ?? {});
      const strays = outputs.flatMap(({inputs}) =>
        Object.keys(inputs).filter((file) => /^languages\/\w+\//.test(file)),
      );
      if (strays.length === 0) return undefined;
      const [text] = strays;
      return {errors: [{text: `${text} is in what browsers load: see scripts/work-out.mjs`}]};
    });
  },
});
