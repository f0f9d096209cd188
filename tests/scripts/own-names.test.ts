import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {kept, shortened} from '../../scripts/own-names.mjs';
import {root} from '../../scripts/paths.mjs';
import {nameTroubles, readProgram} from './support/shortened-names';

const isShortened = (name: string): boolean => shortened.test(name) && !kept.test(name);

describe('the names that the build shortens', () => {
  it('are read by their names alone, and are nobody else’s', () => {
    const program = readProgram(path.join(root, 'static/client/tsconfig.json'));
    const folders = ['languages', 'meeting', 'static/client'].map(
      (folder) => `${path.join(root, folder)}/`,
    );
    const isOwnFile = (file: string): boolean =>
      folders.some((folder) => file.startsWith(folder)) &&
      // Files of their own, in which all names stay.
      !/\.d\.ts$|\/client\/(?:openpgp\/|(?:admin|home)\.ts$)/.test(file);
    const troubles = nameTroubles(program, {isShortened, isOwnFile});
    // What tells a row of the queue from another stays in the page, and may be written as it likes.
    expect(troubles.filter((trouble) => !/^queue\.tsx.*sos.*: writes/.test(trouble))).toEqual([]);
  }, 120_000);
});

it.each(['lineMarker', 'text', 'charCodeAt', 'numToAttrib', 'alines', 'lines', 'getUserName'])(
  '%s, as Etherpad and browsers call it, is not shortened',
  (name) => expect(isShortened(name)).toBe(false),
);

describe('a shortened name is found where it', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'own-names-'));
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({compilerOptions: {strict: true, types: []}, include: ['.']}),
    );
    writeFileSync(
      path.join(folder, 'page.d.ts'),
      'declare const page: {own: string; other: string};',
    );
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  it.each([
    ['is used as it should be', 'thing.own = other.own; const {own} = thing; void own;', 0],
    ['is a browser’s', 'void page.own;', 1],
    ['is taken out of a browser’s', 'const {own} = page; void own;', 1],
    ['is a string', 'void thing["own"];', 1],
    ['may be a string', 'const key = "own" as "own" | "more"; void thing[key];', 1],
    [
      'may be any string',
      'const key: keyof Thing | string = String(1); void (thing as never)[key]; declare const both: Record<string, string> & Thing; void both[key];',
      1,
    ],
    ['is asked for with `in`', 'void ("own" in thing);', 1],
    [
      'is a key of a list of values',
      'const values: Record<string, string> = {own: ""}; void values;',
      1,
    ],
    ['is quoted', 'const it: Thing = {"own": "", more: ""}; void it;', 1],
    ['is written to others', 'void JSON.stringify([{deep: thing}]);', 1],
    ['comes from others', 'void (JSON.parse("") as {deep: readonly Thing[]});', 1],
    ['is not in what comes from others', 'void (JSON.parse("") as {deep: readonly string[]});', 0],
    ['is not in what is written to others', 'void JSON.stringify([{deep: thing.own}]);', 0],
  ])('%s', (_case, code, count) => {
    writeFileSync(
      path.join(folder, 'source.ts'),
      `interface Thing {own: string; more: string}\ndeclare const thing: Thing, other: Thing;\n${code}\nexport {};\n`,
    );
    const troubles = nameTroubles(readProgram(path.join(folder, 'tsconfig.json')), {
      isShortened: (name) => name === 'own',
      isOwnFile: (file) => file.endsWith('source.ts'),
    });
    expect(troubles, troubles.join('\n')).toHaveLength(count);
  });
});
