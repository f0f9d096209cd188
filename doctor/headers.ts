import {found} from './finding';
import type {Finding} from './finding';

/** The headers of an answer by name in lower case; several of a name joined by commas. */
export type Headers = Readonly<Record<string, string>>;

/** A header with more signs is not read. Node.js takes no more than this of all headers together. */
export const longestHeader = 16_384;

const isTooLong = (headers: Headers, name: string): boolean =>
  (headers[name] ?? '').length > longestHeader;

/** One finding for each of these headers that is too long to be read. */
export const tooLong = (headers: Headers, names: readonly string[]): readonly Finding[] =>
  names
    .filter((name) => isTooLong(headers, name))
    .map((name) => found('header-too-long', {header: name, most: String(longestHeader)}));
