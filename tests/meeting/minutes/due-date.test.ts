import {describe, expect, it} from 'vitest';
import type {Language} from '../../../meeting/meeting';
import {dueDay, readDay} from '../../../meeting/minutes/due-date';

const day = (year: number | null, month: number, of: number) => ({year, month, day: of});

describe('a day', () => {
  it.each([
    ['2024-06-12', 'fr', day(2024, 6, 12)],
    ['le 12/06/2024', 'fr', day(2024, 6, 12)],
    ['12/6', 'fr', day(null, 6, 12)],
    ['12/06/24', 'es', day(2024, 6, 12)],
    ['am 3.4.', 'de', day(null, 4, 3)],
    ['am 3.4.2025', 'de', day(2025, 4, 3)],
    ['jeudi 12 septembre 2024', 'fr', day(2024, 9, 12)],
    ['avant le 1er mai', 'fr', day(null, 5, 1)],
    ['12 août', 'fr', day(null, 8, 12)],
    ['by 3 December', 'en', day(null, 12, 3)],
    ['June 3rd, 2024', 'en', day(2024, 6, 3)],
    ['3 de mayo de 2024', 'es', day(2024, 5, 3)],
    ['bis 5. März', 'de', day(null, 3, 5)],
    ['entro il 7 luglio', 'it', day(null, 7, 7)],
    ['29 février 2024', 'fr', day(2024, 2, 29)],
    ['12/12', 'en', day(null, 12, 12)],
    ['by 11/12', 'en', null],
    ['by 12/11', 'en', null],
    ['2024-06-12T18:30', 'fr', day(2024, 6, 12)],
    ['am 30. 12. 2024', 'de', day(2024, 12, 30)],
    ['am 30.12.24', 'de', day(2024, 12, 30)],
    ['December 30', 'en', day(null, 12, 30)],
    ['by December 13th', 'en', day(null, 12, 13)],
    ['before May 3, 2024', 'en', day(2024, 5, 3)],
    [`${'x'.repeat(108)} 12 mai 2024`, 'fr', day(2024, 5, 12)],
    // Words without a day, or with one that the calendar doesn't have.
    ['29 février 2023', 'fr', null],
    ['31/02/2024', 'fr', null],
    ['2024-13-01', 'fr', null],
    ['2024-00-10', 'fr', null],
    ['2024-06-00', 'fr', null],
    ['00/06/2024', 'fr', null],
    ['12/00/2024', 'fr', null],
    ['12024-06-12', 'fr', null],
    ['2024-06-123', 'fr', null],
    ['12/06/20245', 'fr', null],
    ['112/06', 'fr', null],
    ['lot 12/06/', 'fr', null],
    ['3.4.5.6', 'de', null],
    ['room 12 2024', 'en', null],
    [`${'x'.repeat(109)} 12 mai 2024`, 'fr', null],
    ['avant jeudi', 'fr', null],
    ['3 personnes', 'fr', null],
    ['2 settimane', 'it', null],
    ['3 marches', 'fr', null],
    ['dès que possible', 'fr', null],
    ['', 'fr', null],
    ['18.30', 'de', null],
    ['12 mai '.repeat(20), 'fr', null],
    // To some Tuesday, to others March; a share; either of two.
    ['mar. 12', 'fr', null],
    ['1/2 journée', 'fr', null],
    ['pour 3/4 des gens', 'fr', null],
    ['für 3/4 der Leute', 'de', null],
    ['le 12/06 à 18 h', 'fr', day(null, 6, 12)],
    ['by 12/06.', 'en', null],
    // To some June, to others December.
    ['by 12/06/2024', 'en', null],
    ['by 25/06/2024', 'en', day(2024, 6, 25)],
    ['by 06/25/2024', 'en', day(2024, 6, 25)],
  ] as const)('%j in %s', (text, language: Language, expected) => {
    expect(readDay(text, language)).toEqual(expected);
  });
});

describe('the day by which something is due', () => {
  // A Thursday.
  const held = 'jeudi 12 septembre 2024';
  it.each([
    ['avant le 20 septembre', '2024-09-20'],
    ['20/09', '2024-09-20'],
    ['le 3 janvier', '2025-01-03'],
    ['12 septembre', '2024-09-12'],
    ['le 3 mai 2023', '2023-05-03'],
    ['vendredi', '2024-09-13'],
    ['avant jeudi', '2024-09-19'],
    ['avant vendredi 20', '2024-09-20'],
    ['avant vendredi 11', '2024-10-11'],
    ['bis Montag, den 16.', '2024-09-16'],
    ['avant vendredi 14', null],
    ['mardi ou jeudi', null],
    ['by Wednesday', '2024-09-18'],
    ['bis Montag', '2024-09-16'],
    ['antes del domingo', '2024-09-15'],
    ['entro sabato', '2024-09-14'],
    ['demain', '2024-09-13'],
    ['ce soir', '2024-09-12'],
    ["aujourd'hui", '2024-09-12'],
    ['mañana', '2024-09-13'],
    ['dans 10 jours', '2024-09-22'],
    ["d'ici 2 semaines", '2024-09-26'],
    ['in 10 days', '2024-09-22'],
    ['29 février', null],
    [`vendredi ${'x'.repeat(111)}`, '2024-09-13'],
    [`vendredi ${'x'.repeat(112)}`, null],
    ['in 3 weeks', '2024-10-03'],
    ['innerhalb von 5 Tagen', '2024-09-17'],
    ['fra 2 settimane', '2024-09-26'],
    ['next Friday', null],
    ['dès que possible', null],
    ['à la rentrée', null],
    ['x'.repeat(200), null],
  ])('%j is %j', (when, expected) => {
    expect(dueDay(when, held, 'fr')).toBe(expected);
  });

  it.each([
    ['le 20 septembre', null, null],
    ['le 20 septembre', 'jeudi', null],
    ['le 20 septembre', '12 septembre', null],
    ['le 20 septembre 2024', null, '2024-09-20'],
    ['vendredi', null, null],
    ['29 février', '12 septembre 2023', '2024-02-29'],
    ['29 février', '12 janvier 2024', '2024-02-29'],
    ['29 février', '12 janvier 2023', null],
  ])('%j at a meeting of %j is %j', (when, date, expected) => {
    expect(dueDay(when, date, 'fr')).toBe(expected);
  });
});
