import {execFileSync} from 'node:child_process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {expect, it} from 'vitest';
import ep from '../../ep.json';
import {packageBytes} from '../../scripts/package-size.mjs';

const server = fileURLToPath(new URL('../../dist/server/index.js', import.meta.url));

it('stays small: nothing is bundled twice or at full length', async () => {
  expect(await packageBytes()).toBeLessThanOrEqual(350_000);
});

const hooks = ep.parts.flatMap((part) => Object.keys(part.hooks));

// By Node.js itself: what the tests load is loaded in another way.
it.each([
  ['require', 'commonjs', server],
  ['await import', 'module', pathToFileURL(server).href],
])('gives the hooks of ep.json to %s, by their names', (load, type, file) => {
  const program = `console.log(Object.keys(${load}(process.argv[1])).join(' '))`;
  const args = [`--input-type=${type}`, '-e', program, file];
  const given = execFileSync(process.execPath, args, {encoding: 'utf8'}).trim().split(' ');
  expect(given).toEqual(expect.arrayContaining(hooks));
});
