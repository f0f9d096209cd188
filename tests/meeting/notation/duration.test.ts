import {describe, expect, it} from 'vitest';
import {readDuration, writeClock, writeDuration} from '../../../meeting/notation/duration';

describe('readDuration', () => {
  it.each([
    ['3 min', 180_000],
    ['3 mn', 180_000],
    ["3'", 180_000],
    ['3min', 180_000],
    ['2 min 13', 133_000],
    ['2 min 13 s', 133_000],
    ['1h30', 5_400_000],
    ['1 h', 3_600_000],
    ['1 h 05', 3_900_000],
    ['90 s', 90_000],
    ['90\u00a0s', 90_000],
    ['3 minutos', 180_000],
    ['3 Min.', 180_000],
    ['2 Minuten', 120_000],
    ['1 minuto', 60_000],
    ['5 minuti', 300_000],
    ['1 hora', 3_600_000],
    ['2 ore', 7_200_000],
    ['1 Std. 30', 5_400_000],
    ['30 Sek.', 30_000],
    ['30 segundos', 30_000],
    ['30 secondi', 30_000],
  ])('%j is %i ms', (text, ms) => expect(readDuration(text)).toBe(ms));

  it.each(['', '3', 'min', 'question', '3 pommes', '3 min de plus'])('%j is none', (text) =>
    expect(readDuration(text)).toBeNull(),
  );
});

describe('writeDuration', () => {
  it.each([
    [0, '0 s'],
    [45_900, '45 s'],
    [60_000, '1 min'],
    [133_000, '2 min 13'],
    [3_900_000, '1 h 05'],
    [-5, '0 s'],
  ])('%i ms is %j', (ms, text) => expect(writeDuration(ms)).toBe(text));

  it.each([45_000, 60_000, 133_000, 3_900_000])('%i ms reads back', (ms) =>
    expect(readDuration(writeDuration(ms))).toBe(ms),
  );
});

it.each([
  [0, '0:00'],
  [133_999, '2:13'],
  [3_909_000, '1:05:09'],
])('a clock shows %i ms as %s', (ms, text) => expect(writeClock(ms)).toBe(text));
