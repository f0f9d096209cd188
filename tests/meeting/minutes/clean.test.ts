import {describe, expect, it} from 'vitest';
import {writeMeetingJson} from '../../../meeting/meeting-json';
import {cleanText} from '../../../meeting/minutes/clean';
import {writeCsv} from '../../../meeting/minutes/csv';
import {linesOfText} from '../../../meeting/pad-line';
import {parseMeeting} from '../../../meeting/parse';

const signs = [0x80, 0x9f, 0xad, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e]
  .concat([0x2066, 0x2067, 0x2068, 0x2069])
  .map((code) => String.fromCharCode(code));
const text = (sign: string): string =>
  `00 – General\nSubject: AG\n\n03 – Votes\nTo hire a ${sign}hall\nFor: +1 Ana\n`;

describe.each(signs.map((sign) => [`U+${sign.charCodeAt(0).toString(16)}`, sign] as const))(
  '%s is left out of',
  (_name, sign) => {
    it('what is written', () => expect(cleanText(`a${sign}b`)).toBe('ab'));
    it('CSV', () => {
      const csv = writeCsv(parseMeeting(linesOfText(text(sign))), 'votes');
      expect([csv.includes('hire a hall'), csv.includes(sign)]).toEqual([true, false]);
    });
    it('JSON', () => {
      const json = writeMeetingJson(parseMeeting(linesOfText(text(sign))));
      expect([json.includes('hire a hall'), json.includes(sign)]).toEqual([true, false]);
    });
  },
);
