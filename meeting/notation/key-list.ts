import {trim} from './fold';
import type {LineIndex, PadLine} from '../pad-line';

/** A name on a line of its own below a key: `Présents :`, then `- Sam`. */
export interface ListedName {
  readonly line: LineIndex;
  /** The sign before it, as typed. */
  readonly bullet: string;
  readonly name: string;
}

const listLine = /^[\s\u200b]*([-*•◦●▪–]|\d{1,3}[.)])[\s\u200b]+(\S.*)$/su;

/** Read one line of a list; null where it has no bullet, or nothing behind it. */
export const readListed = (text: string, line: LineIndex): ListedName | null => {
  const [, bullet = '', words = ''] = listLine.exec(text) ?? [];
  const name = trim(words);
  return name === '' ? null : {line, bullet, name};
};

/** The list right below a line whose key has no value; empty where there is none. */
export const listBelow = (
  lines: readonly PadLine[],
  key: LineIndex,
  end: LineIndex,
): ListedName[] => {
  const listed: ListedName[] = [];
  for (let line = key + 1; line < end; line += 1) {
    const found = readListed(lines[line]?.text ?? '', line);
    if (!found) break;
    listed.push(found);
  }
  return listed;
};
