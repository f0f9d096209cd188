import {expect, it} from 'vitest';
import {composeMinutes} from '../../../meeting/minutes/compose';
import {writePlainText} from '../../../meeting/minutes/plain-text';
import {textWidth} from '../../../meeting/minutes/text-width';
import {meetingOf} from '../pads';

it.each([
  ['', 0],
  ['Présent·es', 10],
  ['Pre\u0301sent', 7],
  ['会議', 4],
  ['회의', 4],
  ['ＡＧ', 4],
  ['🎉', 2],
  ['👍🏽', 2],
  ['👩‍🌾', 2],
  ['🇫🇷', 4],
  ['שלום', 4],
  ['a\u200bb', 2],
  ['→ Adoptée', 9],
])('%j takes %i columns', (text, columns) => expect(textWidth(text)).toBe(columns));

it('lines of wide signs are at most 72 columns wide, and broken where there are no blanks', () => {
  const text = `05 - CR\n${'会議の議事録'.repeat(20)} https://example.org/${'a'.repeat(80)} fin\n04 - SOS`;
  const lines = writePlainText(composeMinutes(meetingOf(text)), 'fr').split('\n');
  const long = lines.filter((line) => textWidth(line) > 72);
  expect(long).toEqual([`  https://example.org/${'a'.repeat(80)}`]);
  expect(lines.filter((line) => line.includes('会')).map(textWidth)).toEqual([72, 72, 72, 32]);
});
