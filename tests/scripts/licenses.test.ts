import {mkdtempSync, cpSync, readFileSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {bundled, writeLicenses} from '../../scripts/setup/licenses.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The packages that our sources import, Node's own and Etherpad's aside. */
const imported = (): string[] => {
  const names = new Set<string>();
  for (const folder of [
    'meeting',
    'history',
    'calls',
    'doctor',
    'server',
    'cli',
    'static/client',
  ]) {
    for (const file of readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})) {
      if (!/(?<!\.d)\.tsx?$/.test(file)) continue;
      const source = readFileSync(path.join(root, folder, file), 'utf8');
      for (const [, name = ''] of source.matchAll(
        /^(?:import|export)(?! type)[^;]*? from '([^.'][^']*)'/gm,
      )) {
        if (!name.startsWith('node:') && !name.startsWith('ep_etherpad-lite'))
          names.add(name.split('/')[0] ?? '');
      }
    }
  }
  return [...names].sort();
};

it('every package in the bundles has its notice', () => {
  expect(imported()).toEqual([...Object.keys(bundled), 'openpgp'].sort());
});

it('the notices and the text of the GPL lie beside the bundles', async () => {
  const base = mkdtempSync(path.join(tmpdir(), 'ep-ag-licenses-'));
  for (const [name, licence] of Object.entries({...bundled, openpgp: 'LICENSE'})) {
    const file = path.join('node_modules', name, licence);
    cpSync(path.join(root, file), path.join(base, file));
  }
  cpSync(path.join(root, 'licenses'), path.join(base, 'licenses'), {recursive: true});
  await writeLicenses(base);
  const read = (file: string): string => readFileSync(path.join(base, file), 'utf8');
  for (const folder of ['static/js', 'dist']) {
    expect(read(`${folder}/LICENSES.txt`)).toMatch(
      /fflate[^]*MIT License[^]*preact[^]*MIT License[^]*valibot[^]*MIT License/,
    );
  }
  expect(read('static/js/openpgp.LICENSE.txt')).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(read('static/js/GPL-3.0.txt')).toContain('GNU GENERAL PUBLIC LICENSE');
  // The build has laid the same ones beside the bundles that it made, where the package takes them along.
  const built = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const {files} = JSON.parse(built('package.json')) as {files: readonly string[]};
  expect(files).toEqual(expect.arrayContaining(['static/js/', 'dist/']));
  const beside = ['openpgp.LICENSE.txt', 'GPL-3.0.txt', 'LICENSES.txt'].map(
    (file) => `static/js/${file}`,
  );
  for (const file of [...beside, 'dist/LICENSES.txt']) expect(built(file)).toBe(read(file));
});
