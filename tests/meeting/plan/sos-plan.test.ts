import {describe, expect, it} from 'vitest';
import {noChange} from '../../../meeting/change/change';
import type {Intent} from '../../../meeting/intent';
import {effect, plan} from '../effects';
import {ask, meetingOf, textOf} from '../pads';

const pad = (...calls: readonly string[]): string => ['04 - SOS', ...calls, '05 - CR'].join('\n');
const call = (text: string): Intent => ({kind: 'callSos', text});
const name80 = 'x'.repeat(80);
const text500 = 'y'.repeat(500);

describe('calling for help', () => {
  it.each([
    ['Ana', 'plus de son', ['12:00 Ana : plus de son', '']],
    ['Ana', ' plus\nde  son ', ['12:00 Ana : plus de son', '']],
    [name80, text500, [`12:00 ${name80} : ${text500}`, '']],
  ])('%s: %j is one line', (name, text, come) => {
    expect(effect(pad(), name, call(text))).toEqual({gone: [], come});
  });

  it.each([
    ['  ', 'plus de son', 'name-missing'],
    ['Ana', '\n', 'text-missing'],
    [`${name80}x`, 'plus de son', 'text-too-long'],
    ['Ana', `${text500}y`, 'text-too-long'],
  ])('%j: %j is refused with %s', (name, text, refused) => {
    expect(effect(pad(), name, call(text))).toEqual({gone: [], come: [], refused});
  });

  it('is signed by who calls, beside the calls of others', () => {
    const {meeting} = plan(
      meetingOf(pad('11:58 Ben : micro')),
      ask('Ana', call('son')),
      ask('Cem', call('son')),
    );
    expect(meeting.sos.map(({name, author, state}) => [name, author, state])).toEqual([
      ['Ben', null, 'open'],
      ['Ana', 'a.ana', 'open'],
      ['Cem', 'a.cem', 'open'],
    ]);
  });
});

describe('resolving a call', () => {
  const resolve: Intent = {kind: 'resolveSos', sos: 'max son#1'};

  it.each([
    ['18:42 Max : son', '✓ 18:42 Max : son'],
    ['- Max : son', '- ✓ Max : son'],
    ['[ ] Max : son', '✓ Max : son'],
  ])('%j becomes %j', (line, after) => {
    const {meeting, outcomes} = plan(meetingOf(pad(line, 'Lou : micro')), ask('Ana', resolve));
    expect(outcomes).toEqual([{accepted: true}]);
    expect(textOf(meeting)).toBe(pad(after, 'Lou : micro'));
    expect(meeting.sos.map(({state}) => state)).toEqual(['resolved', 'open']);
  });

  it.each(['✓ 18:42 Max : son', '[x] Max : son', '✗ Max : son'])(
    'that is resolved already leaves its line as typed: %j',
    (line) => {
      const {change, outcomes} = plan(meetingOf(pad(line)), ask('Ana', resolve));
      expect(outcomes).toEqual([{accepted: true}]);
      expect(change).toEqual(noChange);
    },
  );

  it('that is gone is refused', () => {
    expect(effect(pad('Lou : son'), 'Ana', resolve)).toMatchObject({refused: 'sos-gone'});
  });
});
