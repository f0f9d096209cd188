import type {OfficeDocument} from './xml';

/** Files by their names, each with how hard it is compressed, as the library `fflate` takes them. */
export type ArchiveEntries = Record<string, [Uint8Array, {level: 0 | 6}]>;

/** The files of an office document for its archive: the one that says what it is stays uncompressed. */
export const archiveEntries = (
  {files}: OfficeDocument,
  encode: (text: string) => Uint8Array,
): ArchiveEntries =>
  Object.fromEntries(
    files.map(({name, text}) => [name, [encode(text), {level: name === 'mimetype' ? 0 : 6}]]),
  );
