import {describe, expect, it} from 'vitest';
import {noChange} from '../../../meeting/change/change';
import type {Intent} from '../../../meeting/intent';
import {effect, plan} from '../effects';
import {ask, meetingOf} from '../pads';

const general = (...lines: readonly string[]): string =>
  ['00 - Général', 'AG', ...lines, '', '01 - Ordre du jour'].join('\n');
const link = 'https://meet.example.org/k3f9q7h2mx';
const add = (expected = '', url = link): Intent => ({kind: 'addRoom', link: url, expected});

describe('writing down a room', () => {
  it.each([
    ['on a line of its own', ['Date : mardi'], '', {gone: [], come: [`Salon : ${link}`]}],
    [
      'on the empty line that waits for one',
      ['Salon :', 'Date : mardi'],
      '',
      {gone: ['Salon :'], come: [`Salon : ${link}`]},
    ],
    [
      'beside the one that its sender saw',
      ['Salon : https://a.example/b'],
      'https://a.example/b',
      {gone: [], come: [`Salon : ${link}`]},
    ],
    [
      'beside all that its sender saw',
      ['Salon : tel:+33100000000', 'Room: salle 12'],
      'tel:+33100000000\nsalle 12',
      {gone: [], come: [`Salon : ${link}`]},
    ],
  ])('%s', (_case, lines, expected, after) => {
    expect(effect(general(...lines), 'Sam', add(expected))).toEqual(after);
  });

  it('writes the key in the language of the pad', () => {
    const {come} = effect('00 - General\nAGM\n\n01 - Agenda', 'Sam', add());
    expect(come).toEqual([`Room: ${link}`]);
  });

  it('makes the section where there is none', () => {
    const {meeting, outcomes} = plan(meetingOf('01 - Ordre du jour\nBilan'), ask('Sam', add()));
    expect(outcomes).toEqual([{accepted: true}]);
    expect(meeting.general.rooms).toMatchObject([{text: link}]);
  });

  it.each([
    ['another room has come meanwhile', ['Salon : https://a.example/b'], add(), 'stale-room'],
    ['the room it saw has gone', [], add('https://a.example/b'), 'stale-room'],
    ['the link is not safe', [], add('', 'javascript:alert(1)'), 'value-unreadable'],
    ['the link is two', [], add('', `${link} https://evil.example/`), 'value-unreadable'],
    ['the link is a program’s', [], add('', 'mumble://m.example'), 'value-unreadable'],
    ['the link would be two lines', [], add('', `${link}\n03 - Vote`), 'value-unreadable'],
    ['the link is endless', [], add('', link + 'a'.repeat(3000)), 'text-too-long'],
  ] as const)('is refused where %s', (_case, lines, intent, code) => {
    const {outcomes, change} = plan(meetingOf(general(...lines)), ask('Sam', intent));
    expect([outcomes, change]).toEqual([[{accepted: false, code}], noChange]);
  });

  it('of two who propose one at once, writes the first one’s', () => {
    const {outcomes, meeting} = plan(
      meetingOf(general()),
      ask('Sam', add()),
      ask('Noor', add('', 'https://meet.example.org/other')),
    );
    expect(outcomes).toEqual([{accepted: true}, {accepted: false, code: 'stale-room'}]);
    expect(meeting.general.rooms).toHaveLength(1);
  });
});
