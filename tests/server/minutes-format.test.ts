import {expect, it} from 'vitest';
import {fileName, readExportChoice} from '../../server/minutes-format';
import {meetingOf} from '../meeting/pads';

it.each([
  ['Łódź', 'lodz'],
  ['Ærø', 'aero'],
  ['Straße', 'strasse'],
  ['Œuvre sociale', 'oeuvre-sociale'],
  ['Égalité', 'egalite'],
])('a subject %j stands in a file’s name as %s', (subject, words) => {
  const meeting = meetingOf(`00 - Général\n${subject}\n01 - Ordre du jour`);
  const choice = readExportChoice({});
  if (!choice) throw new Error('no choice was read');
  expect(fileName(meeting, choice, 'md')).toMatch(new RegExp(`-${words}\\.md$`));
});
