import {expect, it} from 'vitest';
import {nameClosing} from '../../../meeting/minutes/vote-name';
import {meetingOf} from '../pads';

const pad = (...votes: string[]): ReturnType<typeof meetingOf> =>
  meetingOf(['02 - Tour de parole', '03 - Vote', ...votes].join('\n'));
const open = ['Tract', 'Pour : +1', '', 'Grève', 'Pour : +1'];
const oneClosed = ['Tract', 'Pour : +1', '', 'Grève', 'Pour : +1', '→ Adoptée'];
const bothClosed = ['Tract', 'Pour : +1', '→ Adoptée', '', 'Grève', 'Pour : +1', '→ Adoptée'];

it.each([
  ['one vote', open, oneClosed, 'Vote 2 : Grève'],
  ['another one later', oneClosed, bothClosed, 'Vote 1 : Tract'],
  ['two at once', open, bothClosed, 'Vote 1 : Tract ; Vote 2 : Grève'],
  ['none', oneClosed, oneClosed, null],
  ['none, but one opened again', oneClosed, open, null],
])('a moment is named by the votes that it closed: %s', (_case, before, after, name) => {
  expect(nameClosing(pad(...before), pad(...after))).toBe(name);
});

it('in the language of the pad, and not longer than a list can show', () => {
  const english = (...lines: string[]): ReturnType<typeof meetingOf> =>
    meetingOf(['02 - Speaking turns', '03 - Votes', ...lines].join('\n'));
  const text = '👩‍🌾'.repeat(60);
  expect(nameClosing(english('Strike'), english('Strike', '→ Carried'))).toBe('Vote 1: Strike');
  const name = nameClosing(english(text), english(text, '→ Carried')) ?? '';
  expect([...name]).toHaveLength(120);
  expect(name.endsWith('…')).toBe(true);
});
