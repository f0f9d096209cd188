import {describe, expect, it} from 'vitest';
import {readActionWords} from '../../../meeting/notation/action';
import {meetingOf} from '../pads';

describe('the end of an action', () => {
  it.each([
    ['print — Ash, May 3rd', 'print', ['Ash'], 'May 3rd'],
    ['call — Kim, ASAP', 'call', ['Kim'], 'ASAP'],
    ['call — Kim, in 2 weeks', 'call', ['Kim'], 'in 2 weeks'],
    ['appeler — Lou, dans 2 semaines', 'appeler', ['Lou'], 'dans 2 semaines'],
    ['appeler — Lou, dès que possible', 'appeler', ['Lou'], 'dès que possible'],
    ['llamar — Ana, en 2 semanas', 'llamar', ['Ana'], 'en 2 semanas'],
    ['anrufen — Kim, in 2 Wochen', 'anrufen', ['Kim'], 'in 2 Wochen'],
    ['chiamare — Ada, fra 2 settimane', 'chiamare', ['Ada'], 'fra 2 settimane'],
    ['appeler — la commission logistique, mardi', 'appeler', ['la commission logistique'], 'mardi'],
    [
      'Salle à réserver — Noor et Jo — avant le 12/06',
      'Salle à réserver',
      ['Noor', 'Jo'],
      'avant le 12/06',
    ],
    ['réserver (Alix)', 'réserver', ['Alix'], null],
    ['ménage — tout le monde', 'ménage', ['tout le monde'], null],
    ['imprimer — sam', 'imprimer', ['sam'], null],
    ['voir 3 – 4 salles — Jo, le 3 mai', 'voir 3 – 4 salles', ['Jo'], 'le 3 mai'],
  ])('%j says who and when', (value, text, who, when) => {
    expect(readActionWords(value)).toEqual({text, who, when});
  });

  it.each([
    'commander 20 – 30 chaises',
    'relire (3 pages)',
    'acheter du pain — 20 €',
    'répondre (voir annexe)',
    'couper le courant — voir avec le syndic avant tout',
    'relire – ce texte est long',
    'order 20 – 30 chairs',
    'pedir 20 – 30 sillas',
    '20 – 30 Stühle bestellen',
  ])('%j is whole', (value) => {
    expect(readActionWords(value)).toEqual({text: value, who: [], when: null});
  });
});

describe('what is no speaker', () => {
  it.each([
    'Pour : 12',
    'Contre : 3',
    'Enthaltung : 1',
    'Présents : Sam, Lou',
    '14h : accueil',
    '14 h 30 : pause',
    'In favour: 3',
    'Voti contrari: 2',
    'Abstenciones: 1',
  ])('%j is a note', (line) => {
    const entries = meetingOf(`05 - CR\n${line}`).minutes.flatMap((part) => part.entries);
    expect(entries).toEqual([{kind: 'note', text: line, line: 1}]);
  });
});
