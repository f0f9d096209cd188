import type {OfficeDocument} from './xml';

/** Files by their names, each with how hard it is compressed. */
type ArchiveEntries = Record<string, [Uint8Array, {level: 0 | 6}]>;

/** The two functions of the library `fflate` that make an archive. The model imports no library: the server and the command line hand it in. */
export interface Archiver {
  readonly strToU8: (text: string) => Uint8Array;
  readonly zipSync: (entries: ArchiveEntries, options: {mtime: Date}) => Uint8Array;
}

/** An office document as one file. No time is in it: the same document is the same bytes. */
export const officeFile = ({files}: OfficeDocument, {strToU8, zipSync}: Archiver): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(({name, text}) => [
        name,
        // The file that says what the document is stays uncompressed.
        [strToU8(text), {level: name === 'mimetype' ? 0 : 6}],
      ]),
    ),
    // The first time that an archive can hold, on whatever clock.
    {mtime: new Date(1980, 0, 1)},
  );
