import {expect, it} from 'vitest';
import {untimedMarks} from '../../../meeting/plan/untimed';
import {plan} from '../effects';
import {ask, meetingOf} from '../pads';

const pad = (agenda: string, queue: string): string =>
  `01 - Ordre du jour\n${agenda}\n\n02 - Tour de parole\n${queue}\n`;

it.each([
  ['nothing is under way', pad('A - Caisse', 'Ana'), []],
  ['an item was marked by hand', pad('▶ A - Caisse', 'Ana'), [{line: 1, column: 0}]],
  ['a turn was marked by hand', pad('A - Caisse', 'Ben\n▶ Ana'), [{line: 5, column: 0}]],
  [
    'both were, the turn first',
    pad('▶ A - Caisse', '▶ Ana'),
    [
      {line: 4, column: 0},
      {line: 1, column: 0},
    ],
  ],
  ['the mark stands behind blanks', pad('A - Caisse', '  ▶ Ana'), [{line: 4, column: 2}]],
  ['the item and the turn are over', pad('✓ A - Caisse', '✓ Ana (2 min)'), []],
])('where %s, those marks have no time yet', (_case, text, marks) => {
  expect(untimedMarks(meetingOf(text))).toEqual(marks);
});

it('a turn that began by a button has its time', () => {
  const meeting = meetingOf(pad('A - Caisse', 'Ana'));
  const {meeting: after} = plan(
    meeting,
    ask('Ben', {kind: 'giveFloor', turn: 'ana#1', expected: null, next: 'ana#1'}),
  );
  expect(after.lines[4]?.text).toBe('▶ Ana');
  expect(untimedMarks(after)).toEqual([]);
});
