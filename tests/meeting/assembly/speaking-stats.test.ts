import {describe, expect, it} from 'vitest';
import {speakingByItem, speakingByPerson} from '../../../meeting/assembly/speaking-stats';
import {meetingOf} from '../pads';

const meeting = meetingOf(
  [
    '01 - Ordre du jour',
    '✓ A - Bilan',
    '▶ B - Caisse',
    'C - Divers',
    '02 - Tour de parole',
    '✓ Ana (1 min)',
    '— Bilan —',
    '✓ ana (question) (30 s)',
    '✓ Ben',
    '✗ Cem (2 min)',
    '— Caisse —',
    '▶ Ben (point technique)',
    'Dia',
  ].join('\n'),
);

describe('speaking', () => {
  it('by person counts turns, time, and turns without a known time', () => {
    expect(speakingByPerson(meeting)).toEqual([
      {name: 'Ana', turns: 2, spokenMs: 90_000, unmeasured: 0},
      {name: 'Ben', turns: 2, spokenMs: 0, unmeasured: 2},
    ]);
  });

  it('by item has every item of the agenda, and turns above the first line', () => {
    expect(speakingByItem(meeting)).toEqual([
      {item: null, turns: 1, spokenMs: 60_000, unmeasured: 0},
      {item: 'bilan#1', turns: 2, spokenMs: 30_000, unmeasured: 1},
      {item: 'caisse#1', turns: 1, spokenMs: 0, unmeasured: 1},
      {item: 'divers#1', turns: 0, spokenMs: 0, unmeasured: 0},
    ]);
  });

  it('of a pad without turns is nothing', () => {
    expect(speakingByPerson(meetingOf(''))).toEqual([]);
    expect(speakingByItem(meetingOf(''))).toEqual([]);
  });
});
