import {describe, expect, it} from 'vitest';
import {countVitest, writeClosingLine} from '../../scripts/test/tally.mjs';

describe('the closing line', () => {
  it.each([
    [{passed: 12, failed: 0, skipped: 0}, '12 passed, 0 failed'],
    [{passed: 3, failed: 1, skipped: 0}, '3 passed, 1 failed'],
    [{passed: 3, failed: 0, skipped: 2}, '3 passed, 0 failed, 2 skipped'],
  ])('for %j is "%s"', (tally, line) => {
    expect(writeClosingLine(tally)).toBe(line);
  });
});

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({status: each})),
});

describe('counting a vitest run', () => {
  it('adds up the tests of all files', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'skipped')];
    expect(countVitest({testResults}, false)).toEqual({passed: 2, failed: 1, skipped: 1});
  });
  it('counts a file that could not be read as one failure', () => {
    const testResults = [file('failed'), file('passed', 'passed')];
    expect(countVitest({testResults}, false)).toEqual({passed: 1, failed: 1, skipped: 0});
  });
  it('counts an error outside of all tests as one failure', () => {
    const testResults = [file('passed', 'passed')];
    expect(countVitest({testResults}, false)).toEqual({passed: 1, failed: 1, skipped: 0});
  });
  it('counts a run without any test as one failure', () => {
    expect(countVitest({testResults: []}, true)).toEqual({passed: 0, failed: 1, skipped: 0});
    expect(countVitest({testResults: [file('passed', 'skipped')]}, true).failed).toBe(1);
  });
  it('counts a run that left no report as one failure', () => {
    expect(countVitest(null, false)).toEqual({passed: 0, failed: 1, skipped: 0});
  });
});
