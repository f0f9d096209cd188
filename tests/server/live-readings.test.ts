import {expect, it} from 'vitest';
import {createLiveReadings} from '../../server/live-readings';
import {meetingOf} from '../meeting/pads';

const meeting = meetingOf('03 - Vote');

it('a pad is read once for each of its revisions', () => {
  const reads: number[] = [];
  const read = createLiveReadings(({head}: {head: number}) => (reads.push(head), meeting));
  const pad = {head: 7};
  expect([read(pad), read(pad)]).toEqual([meeting, meeting]);
  pad.head = 8;
  read(pad);
  // A pad that was removed and made again is another one.
  read({head: 8});
  expect(reads).toEqual([7, 8, 8]);
});

it('as many pads are kept as it may, those asked for last', () => {
  const reads: string[] = [];
  const read = createLiveReadings(
    ({name}: {head: number; name: string}) => (reads.push(name), meeting),
    2,
  );
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({head: 1, name}));
  for (const pad of [a, b, a, c, a, b]) if (pad) read(pad);
  expect(reads).toEqual(['a', 'b', 'c', 'b']);
});
