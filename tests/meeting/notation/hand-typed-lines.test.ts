import {expect, it} from 'vitest';
import {meetingOf} from '../pads';

const inSection = (heading: string, text: string) => meetingOf(`00 - Général\n${heading}\n${text}`);

it.each([
  ['2.1 Photos', '2.1', 'Photos'],
  ['1.1. Comptes', '1.1.', 'Comptes'],
  ['II - Budget', 'II -', 'Budget'],
  ['I.2 Adhésions', 'I.2', 'Adhésions'],
  ['B/ Local', 'B/', 'Local'],
  ['2º Huelga', '2º', 'Huelga'],
  ['19.30 Uhr Beginn', '', '19.30 Uhr Beginn'],
  ['Vélo', '', 'Vélo'],
])('the item %j has the bullet %j', (line, bullet, text) => {
  expect(inSection('01 - Ordre du jour', line).agenda).toMatchObject([{bullet, text}]);
});

it('a line of dashes is no item', () => {
  expect(inSection('01 - Ordre du jour', '-----').agenda).toEqual([]);
});

it('a time of day on a turn or an item is no duration', () => {
  expect(inSection('02 - Tours de parole', '✓ Sam (18h51)').queue).toMatchObject([
    {name: 'Sam', note: '18h51', durationMs: null},
  ]);
  expect(inSection('01 - Ordre du jour', 'Bilan (18h30)').agenda[0]?.timeBoxMs).toBeNull();
});

it.each([
  ['21.10 Sole: audio', '21:10', 'Sole', 'audio'],
  ['18 h 42 - Noor : image', '18:42', 'Noor', 'image'],
  ['voir https://example.org', null, '', 'voir https://example.org'],
])('the call %j', (line, time, name, text) => {
  expect(inSection('04 - SOS', line).sos).toMatchObject([{time, name, text}]);
});

it.each([
  ['Décidé : payer', {kind: 'decision', text: 'payer'}],
  ['Décision n° 3 : payer', {kind: 'decision', text: 'payer'}],
  ['Action :', {kind: 'note', text: 'Action :'}],
  ['personne :(', {kind: 'note', text: 'personne :('}],
  ['Sam 18:52 : oui', {kind: 'note', text: 'Sam 18:52 : oui'}],
  ['Action : bâches — Sam, ce soir', {kind: 'action', who: ['Sam'], when: 'ce soir'}],
  ['Action : ménage — Sam — dimanche', {kind: 'action', who: ['Sam'], when: 'dimanche'}],
])('the note %j', (line, entry) => {
  expect(inSection('05 - CR', line).minutes[0]?.entries).toMatchObject([entry]);
});

it.each([
  ['une liste numérotée', '01 - tente\n02 - duvet\n03 - réchaud', false],
  ['a code listing', 'set -e\n05 --dry-run', false],
  ['a known number and title', '03 - Vote', true],
  ['00 with titles of its own', '00 - Réunion\n03 - Scrutins', false],
])('%s: is it a meeting?', (_what, text, isMeeting) => {
  expect(meetingOf(text).isMeeting).toBe(isMeeting);
});

it.each([
  ['9 + 3 au téléphone', null],
  ['?', null],
  ['environ 30', 30],
  ['Sam, Noor', 2],
])('present: %j is %j', (value, count) => {
  expect(meetingOf(`00 - Général\nPrésent·es : ${value}`).general.present.count).toBe(count);
});
