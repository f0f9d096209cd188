import {describe, expect, it} from 'vitest';
import {readAttendance} from '../../../meeting/notation/attendance';
import {writeAttendance} from '../../../meeting/notation/write-rule';
import {meetingOf} from '../pads';

describe('who is present', () => {
  it.each([
    ['42', [], 42],
    ['42 personnes', [], 42],
    ['250 environ', [], 250],
    ['nous sommes 42', [], 42],
    ['42 (dont 12 en ligne)', [], 42],
    ['42, dont 12 en ligne', [], 42],
    ['42 (12 online)', [], 42],
    ['42 including 12 online', [], 42],
    ['42, davon 12 online', [], 42],
    ['42, di cui 12 in linea', [], 42],
    ['42, de los cuales 12 en línea', [], 42],
    ['42 sur 84', [], 42],
    ['42/84', [], 42],
    ['Zoé, Max42', ['Zoé', 'Max42'], 2],
    ['Max42', ['Max42'], 1],
    ['Ana (2 procurations)', ['Ana (2 procurations)'], 1],
    ['Zoé, Ana (12 mandats)', ['Zoé', 'Ana (12 mandats)'], 2],
    ['Sam, Sam 2', ['Sam', 'Sam 2'], 2],
    ['Sam, Lou et 12 autres', ['Sam', 'Lou'], 14],
    ['Sam, Lou and 12 others', ['Sam', 'Lou'], 14],
    ['Sam, Lou y 12 más', ['Sam', 'Lou'], 14],
    ['Sam, Lou und 12 weitere', ['Sam', 'Lou'], 14],
    ['Sam, Lou e altri 12', ['Sam', 'Lou'], 14],
    ['Sam, Lou, +12', ['Sam', 'Lou'], 14],
    ['?', [], null],
  ] as const)('%j is %j, %j people', (value, names, count) => {
    const {attendance, isWhole} = readAttendance(value, 1);
    expect(attendance).toEqual({line: 1, names, count});
    expect(isWhole).toBe(true);
    expect(readAttendance(writeAttendance(attendance), 1).attendance).toEqual(attendance);
  });

  it.each(['9 + 3', '42 ou 43', '42 ?', '42 (+ 3 en ligne)', 'une vingtaine', 'Lyon 12, Paris 8'])(
    '%j is a problem, and no number',
    (value) => {
      const {general, problems} = meetingOf(`00 - Général\nAG\nPrésent·es : ${value}`);
      expect(general.present.count).toBeNull();
      expect(problems).toEqual([{code: 'unreadable-number', line: 2, text: value}]);
    },
  );

  it('is at least whoever voted, for the quorum as for the base, and that is said', () => {
    const pad = (present: number): string =>
      `00 - Général\nQuorum : 5\nPrésent·es : ${present}\n03 - Vote\nA\nPour : 5`;
    expect(meetingOf(pad(5)).problems).toEqual([]);
    expect(meetingOf(pad(4)).problems).toEqual([
      {code: 'present-below-voters', line: 2, text: '4'},
    ]);
    expect(meetingOf(`${pad(4)}\n→ adoptée`).problems).toEqual([]);
  });
});
