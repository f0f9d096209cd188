import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {problemWords} from '../../cli/problem-words';
import {languages} from '../../meeting/meeting';
import type {Language, ProblemCode} from '../../meeting/meeting';

const folder = new URL('../../locales/', import.meta.url);
const translated = readdirSync(folder)
  .map((name) => name.replace(/\.json$/, '') as Language)
  .filter((language) => languages.includes(language));

describe('problems on the command line', () => {
  it.each(translated)('read as in the panel in %s', (language) => {
    const text = readFileSync(new URL(`${language}.json`, folder), 'utf8');
    const problems = Object.entries(JSON.parse(text) as Record<string, string>).filter(
      ([key]) => key.startsWith('ep_ag.problem.') && !/\.(heading|line)$/.test(key),
    );
    expect(problems.length).toBeGreaterThan(10);
    for (const [key, words] of problems) {
      const code = key.slice('ep_ag.problem.'.length) as ProblemCode;
      expect(problemWords(code, language)).toBe(words);
    }
  });
});
