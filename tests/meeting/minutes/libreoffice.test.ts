import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {afterAll, describe, expect, it} from 'vitest';
import {officeFile} from '../../../meeting/minutes/archive';
import {formatNames, formats} from '../../../meeting/minutes/formats';
import type {OfficeFormat} from '../../../meeting/minutes/formats';
import {writeOffice} from '../../../meeting/minutes/write-minutes';
import {fixture, meetingOf} from '../pads';

const isMissing = spawnSync('soffice', ['--version']).status !== 0;
const why = isMissing ? ' (not run: LibreOffice is not installed; Debian: libreoffice-writer)' : '';

const officeFormats = formatNames.filter(
  (format): format is OfficeFormat => formats[format].content === 'archive',
);

const folder = mkdtempSync(path.join(os.tmpdir(), 'office-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** What LibreOffice makes of a document: its words, or its bytes. */
const convert = (file: string, type: 'txt' | 'pdf'): Buffer => {
  const filter = type === 'txt' ? 'txt:Text (encoded):UTF8' : type;
  const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`];
  execFileSync('soffice', [...args, '--convert-to', filter, '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return readFileSync(file.replace(/\.\w+$/, `.${type}`));
};

describe.skipIf(isMissing)(`LibreOffice opens minutes${why}`, () => {
  const full = {form: 'full', countsOnly: false} as const;
  it.each([
    [
      'ag-avec-suspensions',
      ['Vote 1', 'demander deux devis', '19 h 20 – 19 h 35, repas', 'Annexes'],
    ],
    [
      'hostile-formulas',
      ['<script>alert(1)</script>', '=1+1 | </w:t></w:r><w:r/> ]]> &amp; <!-- -->'],
    ],
    ['right-to-left-names', ['نكتب إلى البلدية']],
  ])('of %s, with every word, and prints them', {timeout: 120_000}, (name, words) => {
    for (const format of officeFormats) {
      const document = path.join(folder, `${name}-${format}.${format}`);
      const written = writeOffice(meetingOf(fixture(name)), full, format);
      writeFileSync(document, officeFile(written, {strToU8, zipSync}));
      const text = convert(document, 'txt').toString();
      for (const word of words) expect(text).toContain(word);
      expect(convert(document, 'pdf').subarray(0, 5).toString()).toBe('%PDF-');
    }
  });
});
