import {describe, expect, it} from 'vitest';
import {clockAt} from '../../../meeting/assembly/meeting-zone';
import type {Intent} from '../../../meeting/intent';
import {plan} from '../effects';
import {ask, meetingOf, noon, textOf} from '../pads';

/** What somebody asks through a button, in a zone `hours` east of UTC, `minutes` after noon there. */
const askIn = (hours: number, minutes: number, intent: Intent) => {
  const now = noon + minutes * 60_000;
  return ask('Ana', intent, {now, clock: clockAt(now, hours * 60), utcOffsetMinutes: hours * 60});
};
const open = {kind: 'setSitting', state: 'open', expected: 'notBegun'} as const;
const close = {kind: 'setSitting', state: 'closed', expected: 'open'} as const;
const suspend = {kind: 'setSitting', state: 'suspended', expected: 'open'} as const;
const sos = {kind: 'callSos', text: 'son'} as const;

describe('a meeting of people in two time zones', () => {
  it.each([
    ['a line that waits for its time', '00 - Général\nDébut :\n\n04 - SOS'],
    ['no such line', '00 - Général\nTribune :\n\n04 - SOS'],
  ])('has the zone of whoever opened it, with %s', (_what, pad) => {
    const begun = plan(meetingOf(pad), askIn(2, 2, open)).meeting;
    expect(textOf(begun)).toContain('Début : 14:02\n');
    const late = plan(begun, askIn(1, 32, close)).meeting;
    expect(textOf(late)).toContain('Fin : 14:32 (UTC+2)');
    expect(textOf(plan(begun, askIn(2, 32, close)).meeting)).toContain('Fin : 14:32\n');
    expect(textOf(plan(begun, askIn(-3.5, 32, suspend)).meeting)).toContain(
      'Suspension : 14:32 (UTC+2) –\n',
    );
    expect(textOf(plan(begun, askIn(1, 32, sos)).meeting)).toContain('14:32 Ana : son');
  });

  it('is suspended and taken up again by its own clock', () => {
    const begun = plan(meetingOf('00 - Général\nDébut :'), askIn(2, 2, open)).meeting;
    const away = plan(begun, askIn(1, 32, suspend)).meeting;
    const back = plan(away, askIn(1, 40, {...open, expected: 'suspended'})).meeting;
    expect(textOf(back)).toContain('Suspension : 14:32 (UTC+2) – 14:40 (UTC+2)');
  });

  it.each([
    ['was typed', 'Début : 14:02'],
    ['was never written', 'Date : mardi'],
  ])('is told the sender’s own time where the beginning %s', (_what, line) => {
    const before = meetingOf(`00 - Général\n${line}`);
    const expected = line.startsWith('Début') ? close : ({...close, expected: 'notBegun'} as const);
    expect(textOf(plan(before, askIn(1, 32, expected)).meeting)).toContain('Fin : 13:32');
  });
});
