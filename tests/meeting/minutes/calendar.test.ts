import {describe, expect, it} from 'vitest';
import {foldLine, writeCalendar} from '../../../meeting/minutes/calendar';
import {meetingOf} from '../pads';

const now = Date.UTC(2024, 8, 12, 20, 15, 7, 500);
const uidOf = (words: string): string => `<${words}>`;
const pad = (...notes: string[]): string =>
  [
    '00 - Général',
    'AG ; rentrée',
    'Date : 12/09/2024',
    '01 - ODJ',
    'Caisse',
    '05 - CR',
    ...notes,
  ].join('\n');
const calendar = (...notes: string[]): string =>
  writeCalendar(meetingOf(pad(...notes)), {now, uidOf}).replace(/\r\n /g, '');
const uids = (...notes: string[]): string[] =>
  [...calendar(...notes).matchAll(/^UID:<(.*)>\r$/gm)].map(([, uid = '']) => uid);

describe('a calendar of actions', () => {
  it('has a task for each that says when, with the day where it can be told', () => {
    const written = calendar(
      'Caisse',
      'Action : acheter papier, encre; colle — Noor et Jo, avant le 20 septembre',
      'Action : ranger — Sam',
      'Action : relancer \\ rappeler — dès que possible',
    );
    expect(written.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//ep_ag//minutes//EN',
      'BEGIN:VTODO',
      'UID:<acheter papier encre colle#1>',
      'DTSTAMP:20240912T201507Z',
      'DUE;VALUE=DATE:20240920',
      'SUMMARY:acheter papier\\, encre\\; colle (Noor\\, Jo)',
      'DESCRIPTION:Action 1 : acheter papier\\, encre\\; colle — Noor\\, Jo\\, avant le 20 septembre\\nCaisse\\nAG \\; rentrée\\, 12/09/2024',
      'STATUS:NEEDS-ACTION',
      'END:VTODO',
      'BEGIN:VTODO',
      'UID:<relancer rappeler#1>',
      'DTSTAMP:20240912T201507Z',
      'SUMMARY:relancer \\\\ rappeler',
      'DESCRIPTION:Action 3 : relancer \\\\ rappeler — dès que possible\\nCaisse\\nAG \\; rentrée\\, 12/09/2024',
      'STATUS:NEEDS-ACTION',
      'END:VTODO',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('says what became of a task', () => {
    const pad =
      '05 - CR\n01 - Agenda\n05 - CR\n✓ Action : a — Sam, lundi\n✗ Action : b — Sam, lundi';
    expect(writeCalendar(meetingOf(pad), {now, uidOf}).match(/^STATUS:.*$/gmu)).toEqual([
      'STATUS:COMPLETED',
      'STATUS:CANCELLED',
    ]);
  });

  it('is a calendar all the same where nobody does anything', () => {
    const empty =
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ep_ag//minutes//EN\r\nEND:VCALENDAR\r\n';
    expect(writeCalendar(meetingOf(''), {now, uidOf})).toBe(empty);
  });

  it('keeps the identity of a task while others come and its day changes', () => {
    const before = uids('Action : ranger — Sam, lundi');
    expect(uids('Action : laver — Noor, mardi', 'Action : Ranger — Lou, 20/09')).toEqual([
      'laver#1',
      ...before,
    ]);
  });

  it('tells tasks of the same words apart', () => {
    expect(uids('Action : ranger — lundi', 'Action : ranger', 'Action : ranger — mardi')).toEqual([
      'ranger#1',
      'ranger#3',
    ]);
  });
});

describe('a line', () => {
  const octets = (line: string): number => Buffer.byteLength(line);
  it.each([
    ['x'.repeat(75), 1],
    ['x'.repeat(76), 2],
    ['x'.repeat(75 + 74), 2],
    ['x'.repeat(75 + 75), 3],
    ['é'.repeat(37), 1],
    ['é'.repeat(38), 2],
    ['👩‍🌾'.repeat(20), 3],
    ['会'.repeat(100), 5],
    ['', 1],
  ])('of %j is %i lines of at most 75 octets', (line, count) => {
    const folded = foldLine(line);
    const lines = folded.split('\r\n').slice(0, -1);
    expect(lines).toHaveLength(count);
    for (const each of lines) expect(octets(each)).toBeLessThanOrEqual(75);
    expect(folded.replace(/\r\n /g, '').replace(/\r\n$/, '')).toBe(line);
    expect(folded).not.toMatch(/\p{Cs}/u);
  });
});
