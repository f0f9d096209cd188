import {describe, expect, it} from 'vitest';
import {problemWords} from '../../cli/problem-words';
import {table} from '../../languages/table';
import {languages} from '../../meeting/meeting';
import type {ProblemCode} from '../../meeting/meeting';

describe('problems on the command line', () => {
  it.each(languages)('read as in the panel in %s', (language) => {
    const problems = Object.entries(table[language].panel).filter(
      ([key]) => key.startsWith('ep_ag.problem.') && !/\.(heading|line)$/.test(key),
    );
    expect(problems.length).toBeGreaterThan(10);
    for (const [key, words] of problems) {
      const code = key.slice('ep_ag.problem.'.length) as ProblemCode;
      expect(problemWords(code, language)).toBe(words);
    }
  });
});
