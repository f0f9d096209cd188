import type {PadLine} from '../pad-line';

/** A line, and what it was found to say: each reader keeps its finding in a slot of its own. */
export interface LineRecord {
  readonly line: PadLine;
  readonly findings: unknown[];
}

let slots = 0;

/**
 * Records for the lines of a pad. Lines at the start and at the end that are the same values as
 * before keep their records, so that reading again costs what the edit between them touched.
 */
export const recordLines = (
  lines: readonly PadLine[],
  before: readonly LineRecord[] = [],
): readonly LineRecord[] => {
  const most = Math.min(lines.length, before.length);
  let start = 0;
  while (start < most && before[start]?.line === lines[start]) start += 1;
  if (start === lines.length && start === before.length) return before;
  let end = 0;
  while (
    end < most - start &&
    before[before.length - 1 - end]?.line === lines[lines.length - 1 - end]
  ) {
    end += 1;
  }
  const between = lines
    .slice(start, lines.length - end)
    .map((line) => ({line, findings: new Array<unknown>(slots)}));
  return [...before.slice(0, start), ...between, ...before.slice(before.length - end)];
};

/** A reader of lines that reads each record once. */
export const perLine = <T extends object | string | null>(
  read: (line: PadLine) => T,
): ((record: LineRecord) => T) => {
  const slot = slots;
  slots += 1;
  return ({line, findings}) => {
    const found = findings[slot];
    if (found !== undefined) return found as T;
    const value = read(line);
    findings[slot] = value;
    return value;
  };
};
