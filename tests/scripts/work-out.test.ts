import path from 'node:path';
import {describe, expect, it} from 'vitest';
import * as codes from '../../languages/codes';
import * as toldWords from '../../meeting/chat/told-words';
import * as knownWords from '../../meeting/notation/known-words';
import * as phrases from '../../meeting/notation/phrases';
import * as namedKinds from '../../meeting/plan/named-kinds';
import {shortened} from '../../scripts/own-names.mjs';
import {root} from '../../scripts/paths.mjs';
import {workOut, workedOut} from '../../scripts/work-out.mjs';

const sources: Readonly<Record<string, object>> = {
  'languages/codes.ts': codes,
  'meeting/chat/told-words.ts': toldWords,
  'meeting/notation/known-words.ts': knownWords,
  'meeting/notation/phrases.ts': phrases,
  'meeting/plan/named-kinds.ts': namedKinds,
};

/** All keys in a value, however deep. */
const keysIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysIn(part),
      ])
    : [];

describe('what browsers get in the place of a file', () => {
  it.each(workedOut)('has the values of %s', async (file) => {
    const text = await workOut(path.join(root, file));
    const values = [...text.matchAll(/^export const (\w+) = (.*);$/gm)].map(
      ([, name = '', value = '']) => [name, JSON.parse(value) as unknown] as const,
    );
    expect(Object.fromEntries(values)).toEqual({...sources[file]});
  });

  it.each(workedOut)('has no name of %s that the build shortens elsewhere', (file) => {
    const values = Object.values(sources[file] ?? {});
    expect(values.flatMap(keysIn).filter((key) => shortened.test(key))).toEqual([]);
  });
});
