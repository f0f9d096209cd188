import {strToU8, zipSync} from 'fflate';
import {archiveEntries} from '../meeting/minutes/archive';
import type {OfficeDocument} from '../meeting/minutes/xml';

/** An office document as one file. No time is in it: the same document is the same bytes. */
export const officeFile = (document: OfficeDocument): Uint8Array =>
  // The first time that an archive can hold, on whatever clock.
  zipSync(archiveEntries(document, strToU8), {mtime: new Date(1980, 0, 1)});
