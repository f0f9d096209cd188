import {describe, expect, it} from 'vitest';
import {sittingOf} from '../../../meeting/assembly/sitting';
import {noChange} from '../../../meeting/change/change';
import type {Intent} from '../../../meeting/intent';
import type {Sitting} from '../../../meeting/meeting';
import {effect, plan} from '../effects';
import {ask, meetingOf} from '../pads';

const general = (...lines: readonly string[]): string =>
  ['00 - Général', 'AG', ...lines, '', '01 - Ordre du jour'].join('\n');
const set = (
  state: Exclude<Sitting, 'notBegun'>,
  expected: Sitting,
): Extract<Intent, {kind: 'setSitting'}> => ({kind: 'setSitting', state, expected});

describe('where a meeting stands', () => {
  it.each([
    ['notBegun', []],
    ['notBegun', ['Début :', 'Fin :']],
    ['notBegun', ['Suspension : 15h10 – 15h25']],
    ['open', ['Début : 14h']],
    ['open', ['Début : 14h', 'Suspension : 15h10 – 15h25']],
    ['open', ['Début : 14h', 'Suspension : 15h10 –', 'Pause : 17h-17h10']],
    ['open', ['Début : 14h', 'Suspension : 15h10']],
    ['suspended', ['Début : 14h', 'Suspension : 15h10 –']],
    ['suspended', ['Suspension : 15h10-', 'Suspension :']],
    ['suspended', ['Pause : 15h10 – 15h25', 'Pause : 17h—']],
    ['closed', ['Début : 14h', 'Fin : 18h30']],
    ['closed', ['Suspension : 15h10 –', 'Fin : 18h30']],
  ] as const)('is %s with %j', (sitting, lines) => {
    expect(sittingOf(meetingOf(general(...lines)))).toBe(sitting);
  });
});

describe('a step of the sitting', () => {
  it.each([
    ['opens it', ['Début :', 'Fin :'], set('open', 'notBegun'), ['Début :'], ['Début : 12:00']],
    [
      'opens it without a line for it',
      ['Date : mardi'],
      set('open', 'notBegun'),
      [],
      ['Début : 12:00'],
    ],
    [
      'suspends it',
      ['Début : 14h', 'Présent·es : 12'],
      set('suspended', 'open'),
      [],
      ['Suspension : 12:00 –'],
    ],
    [
      'suspends it on the line that waits for it',
      ['Début : 14h', 'Pause :'],
      set('suspended', 'open'),
      ['Pause :'],
      ['Pause : 12:00 –'],
    ],
    [
      'suspends it before it begins',
      ['Date : mardi'],
      set('suspended', 'notBegun'),
      [],
      ['Suspension : 12:00 –'],
    ],
    [
      'takes it up again',
      ['Début : 10h', 'Suspension : 11h – 11h05', 'Suspension : 11h50 –'],
      set('open', 'suspended'),
      ['Suspension : 11h50 –'],
      ['Suspension : 11h50 – 12:00'],
    ],
    ['closes it', ['Début : 10h', 'Fin :'], set('closed', 'open'), ['Fin :'], ['Fin : 12:00']],
    [
      'closes it while it is suspended',
      ['Début : 10h', 'Suspension : 11h50 –'],
      set('closed', 'suspended'),
      ['Suspension : 11h50 –'],
      ['Suspension : 11h50 – 12:00', 'Fin : 12:00'],
    ],
    [
      'opens it again',
      ['Début : 10h', 'Fin : 11h30', 'Fin : 11h45'],
      set('open', 'closed'),
      ['Fin : 11h30', 'Fin : 11h45'],
      ['Fin :', 'Fin :'],
    ],
    [
      'opens it again where a suspension has no end',
      ['Début : 10h', 'Suspension : 11h30 –', 'Fin : 11h45'],
      set('open', 'closed'),
      ['Suspension : 11h30 –', 'Fin : 11h45'],
      ['Suspension : 11h30 – 12:00', 'Fin :'],
    ],
  ])('%s', (_step, lines, intent, gone, come) => {
    expect(effect(general(...lines), 'Sam', intent)).toEqual({gone, come});
  });

  it('writes a suspension below the one before, and the first one below the beginning', () => {
    const text = general('Début : 10h', 'Fin :', 'Présent·es : 12');
    const first = plan(meetingOf(text), ask('Sam', set('suspended', 'open')));
    const second = plan(
      first.meeting,
      ask('Sam', set('open', 'suspended')),
      ask('Sam', set('suspended', 'open')),
    );
    expect(second.outcomes).toEqual([{accepted: true}, {accepted: true}]);
    expect(second.meeting.lines.slice(2, 6).map((line) => line.text)).toEqual([
      'Début : 10h',
      'Suspension : 12:00 – 12:00',
      'Suspension : 12:00 –',
      'Fin :',
    ]);
  });

  it('writes the key in the language of the pad', () => {
    const {come} = effect('00 - General\nAGM\n\n01 - Agenda', 'Sam', set('closed', 'notBegun'));
    expect(come).toEqual(['End: 12:00']);
  });

  it.each([
    [
      'somebody has suspended it meanwhile',
      ['Début : 10h', 'Pause : 11h –'],
      set('closed', 'open'),
    ],
    ['it is closed', ['Fin : 11h'], set('suspended', 'closed')],
    ['it has not begun', [], set('closed', 'open')],
  ])('is refused when %s', (_case, lines, intent) => {
    const {outcomes, change} = plan(meetingOf(general(...lines)), ask('Sam', intent));
    expect([outcomes, change]).toEqual([[{accepted: false, code: 'stale-sitting'}], noChange]);
  });

  it.each([
    [['Début : 10h'], set('open', 'notBegun')],
    [['Pause : 11h –'], set('suspended', 'open')],
    [['Fin : 11h'], set('closed', 'suspended')],
  ])('is done once where two do it: %j', (lines, intent) => {
    const {outcomes, change} = plan(meetingOf(general(...lines)), ask('Sam', intent));
    expect([outcomes, change]).toEqual([[{accepted: true}], noChange]);
  });

  it('is refused where the time is not known', () => {
    const {intent, context} = ask('Sam', set('open', 'notBegun'));
    const {outcomes} = plan(meetingOf(general()), {intent, context: {...context, clock: ''}});
    expect(outcomes).toEqual([{accepted: false, code: 'text-missing'}]);
  });
});
