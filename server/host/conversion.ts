/** Converting documents, by the LibreOffice that Etherpad knows. */
import {randomBytes} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {platform, tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Converter} from './etherpad-types';
import {hostSettings, load} from './modules';

/** Whether Etherpad has a LibreOffice that makes PDF. On Windows its own exports have none either. */
export const canConvert = (): boolean => {
  const {soffice} = hostSettings();
  return typeof soffice === 'string' && soffice !== '' && platform() !== 'win32';
};

/** Turn an OpenDocument text into PDF, by Etherpad's own way to LibreOffice. */
export const convertToPdf = async (document: Uint8Array): Promise<Uint8Array> => {
  // Etherpad has LibreOffice write into the system's folder for such files, under the same name.
  const name = `ep_ag-${randomBytes(16).toString('hex')}`;
  const [from, to] = [join(tmpdir(), `${name}.odt`), join(tmpdir(), `${name}.done.pdf`)];
  try {
    await writeFile(from, document, {mode: 0o600});
    await load<Converter>('node/utils/LibreOffice').convertFile(from, to, 'pdf');
    return await readFile(to);
  } finally {
    await Promise.all([from, to].map((file) => rm(file, {force: true})));
  }
};
