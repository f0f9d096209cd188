import {describe, expect, it} from 'vitest';
import type {Turn} from '../../../meeting/meeting';
import type {PadLine} from '../../../meeting/pad-line';
import {parseMeeting} from '../../../meeting/parse';
import {announcementsOf} from '../../../static/client/panel/announcements';

/** A meeting from a text in which Ana's lines are hers. */
const meetingOf = (text: string) =>
  parseMeeting(
    text.split('\n').map((line): PadLine => ({
      text: line,
      authors: line.includes('Ana') ? [{from: 0, to: line.length, author: 'a.ana'}] : [],
      own: [],
      startedAt: null,
    })),
  );
const isAnas = ({author}: Turn): boolean => author === 'a.ana';
const queue = (...turns: readonly string[]) => meetingOf(['02 - Queue', ...turns].join('\n'));
/** The same, while Ana calls for help. */
const kept = (...turns: readonly string[]) =>
  meetingOf(['02 - Queue', ...turns, '04 - SOS', 'Ana: no sound'].join('\n'));

describe('announcementsOf', () => {
  it.each([
    ['joining', queue('Ben'), queue('Ben', 'Ana'), ['ep_ag.said.place']],
    ['moving up', queue('Ben', 'Ana'), queue('✓ Ben', 'Ana'), ['ep_ag.said.place']],
    ['someone else joining', queue('Ana'), queue('Ana', 'Ben'), []],
    ['stepping back', queue('Ben', 'Ana'), queue('Ben'), ['ep_ag.said.left-queue']],
    ['getting the floor', queue('Ana'), queue('▶ Ana'), ['ep_ag.said.your-turn']],
    ['giving it back', queue('▶ Ana'), queue('✓ Ana'), ['ep_ag.said.turn-ended']],
    [
      'being passed over because of one’s own SOS',
      kept('Ana', 'Ben'),
      kept('Ana', '▶ Ben'),
      ['ep_ag.said.passed-over'],
    ],
    [
      'being passed over in the reading that brought one’s own SOS',
      queue('Ana', 'Ben'),
      kept('Ana', '▶ Ben'),
      ['ep_ag.said.passed-over'],
    ],
    [
      'being passed over by somebody who came in the same reading',
      queue('Ana'),
      kept('Ana', '▶ Ben'),
      ['ep_ag.said.passed-over'],
    ],
    [
      'a technical point that came and got the floor in the same reading',
      queue('Ana'),
      kept('Ana', '▶ Ben (technical point)'),
      [],
    ],
    [
      'the end of one’s own SOS in the reading in which somebody behind got the floor',
      kept('Ana', 'Ben'),
      queue('Ana', '▶ Ben'),
      [],
    ],
    [
      'asking for the floor from one’s own SOS',
      kept('▶ Ben'),
      kept('▶ Ben', 'Ana'),
      ['ep_ag.said.place'],
    ],
    [
      'somebody before getting the floor',
      kept('Ben', 'Ana'),
      kept('▶ Ben', 'Ana'),
      ['ep_ag.said.place'],
    ],
    ['others speaking on meanwhile', kept('Ana', '▶ Ben'), kept('Ana', '▶ Ben', 'Cem'), []],
    ['nothing', queue('▶ Ana', 'Ben'), queue('▶ Ana', 'Ben'), []],
  ])('%s', (_case, before, after, keys) => {
    expect(announcementsOf(before, after, isAnas).map(({key}) => key)).toEqual(keys);
  });

  it('interrupts for one thing only: it is your turn', () => {
    const [said] = announcementsOf(queue('Ana'), queue('▶ Ana'), isAnas);
    expect(said?.isUrgent).toBe(true);
  });

  it('tells everyone what a vote came to', () => {
    const before = meetingOf('03 - Votes\nA banner\nFor : +1');
    const after = meetingOf('03 - Votes\nA banner\nFor : +1\n→ Carried: 1 for');
    expect(announcementsOf(before, after, () => false)).toEqual([
      {
        isUrgent: false,
        key: 'ep_ag.said.vote-closed',
        values: {text: 'A banner', result: 'Carried: 1 for'},
      },
    ]);
  });
});
