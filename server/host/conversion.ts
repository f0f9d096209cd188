import {randomBytes} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {platform, tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Conversion} from '../pad-host';
import type {Converter} from './etherpad-types';
import {hostSettings, load} from './modules';

/** Converting documents, by the LibreOffice that Etherpad knows. */
export const conversion: Conversion = {
  canConvert: () => {
    const {soffice} = hostSettings();
    // On Windows Etherpad's own exports have no PDF either.
    return typeof soffice === 'string' && soffice !== '' && platform() !== 'win32';
  },
  toPdf: async (document) => {
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
  },
};
