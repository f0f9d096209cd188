import {describe, expect, it} from 'vitest';
import {findRoomProblems, readRooms} from '../../../meeting/notation/room';

/** The rooms of a value: each link as it opens, `!` where it doesn't, and the words beside it. */
const roomsOf = (text: string): string[] =>
  readRooms([{line: 3, text}]).map(({link, note}) => {
    const where = link.kind === 'refused' ? `! ${link.text}` : link.url;
    return note === '' ? where : `${where} (${note})`;
  });

describe('the rooms of a line', () => {
  it.each([
    ['https://a.example/x', ['https://a.example/x']],
    ['https://a.example/x mumble://b.example', ['https://a.example/x', 'mumble://b.example']],
    ['https://a.example/x, mumble://b.example', ['https://a.example/x', 'mumble://b.example']],
    ['https://a.example/x ; tel:+33100000000', ['https://a.example/x', 'tel:+33100000000']],
    ['https://a.example/x,y', ['https://a.example/x,y']],
    // As mails, Markdown and sentences give them.
    ['<https://a.example/x>', ['https://a.example/x']],
    ['(https://a.example/x).', ['https://a.example/x']],
    ['https://a.example/x_(y)', ['https://a.example/x_(y)']],
    ['« https://a.example/x »', ['https://a.example/x (« »)']],
    // As they are typed in a hurry.
    ['meet.example.org/ag', ['https://meet.example.org/ag']],
    ['meet.example.org:8443/ag', ['https://meet.example.org:8443/ag']],
    ['Jitsi : https://a.example/x', ['https://a.example/x (Jitsi)']],
    [
      'https://a.example/x – mot de passe : tulipe',
      ['https://a.example/x (mot de passe : tulipe)'],
    ],
    ['https://a.example/x code:1234', ['https://a.example/x (code:1234)']],
    [
      'grande salle https://a.example/x, petite https://b.example/y',
      ['https://a.example/x (grande salle)', 'https://b.example/y (petite)'],
    ],
    // Telephone bridges.
    ['+33 1 23 45 67 89', ['tel:+33123456789']],
    ['01 23 45 67 89, code 1234 5678#', ['tel:0123456789 (code 1234 5678#)']],
    ['tél. +33 (0)1 23 45 67 89 PIN 4711#', ['tel:+33123456789 (tél. PIN 4711#)']],
    ['tel:+33 1 23 45 67 89 code 1234#', ['tel:+33123456789 (code 1234#)']],
    ['tel:+33123456789 code 1234#', ['tel:+33123456789 (code 1234#)']],
    ['tel:+33123456789,,1234#', ['tel:+33123456789,,1234%23']],
    ['030 1234567 (PIN: 99)', ['tel:0301234567 (PIN: 99)']],
    // Words are no room, nor are dates and hours.
    ['voir le mail', []],
    ['salle 12, 2e étage', []],
    ['le 01.02.2024 à 18:30', []],
    ['sam@example.org', []],
    ['', []],
    ['script:alert(1)', ['! script:alert(1)']],
    ['http://a.example/x, https://b.example/y', ['! http://a.example/x', 'https://b.example/y']],
    ['java script:alert(1)', []],
    ['https://a.example/\u200bx', ['! https://a.example/\u200bx']],
    ['https://a.example/x\u200b', ['https://a.example/x']],
  ])('%j: %j', (text, rooms) => {
    expect(roomsOf(text)).toEqual(rooms);
  });

  it('stand in their order, line by line', () => {
    const rooms = readRooms([
      {line: 3, text: 'https://a.example/x mumble://b.example'},
      {line: 5, text: '+33 1 23 45 67 89'},
    ]);
    expect(rooms.map(({line}) => line)).toEqual([3, 3, 5]);
  });

  it('are as many as can be drawn', () => {
    expect(roomsOf('https://a.example/x, '.repeat(5000)).length).toBeLessThanOrEqual(20);
    expect(roomsOf('https://a.example/x '.repeat(5000)).length).toBeLessThanOrEqual(20);
  });

  it('take no longer for a long line than its length', () => {
    for (const filler of ['a', ' ', ', ', '(', ')', '0 ', '+1 ', 'a.', '-', 'x:', 'tel: ', '"']) {
      const began = performance.now();
      roomsOf(filler.repeat(Math.ceil(100_000 / filler.length)));
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });

  it('that are refused are problems of their line', () => {
    expect(findRoomProblems([{line: 3, text: 'http://a.example/x, https://b.example/y'}])).toEqual([
      {code: 'link-http', line: 3, text: 'http://a.example/x'},
    ]);
  });
});
