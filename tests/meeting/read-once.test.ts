import {beforeEach, describe, expect, it, vi} from 'vitest';
import {sittingOf} from '../../meeting/assembly/sitting';
import {tallyOf} from '../../meeting/assembly/tally';
import {createLiveReader} from '../../meeting/live-reader';
import {writeMeetingJson} from '../../meeting/meeting-json';
import {defaultChoice} from '../../meeting/minutes/compose';
import {writeOffice} from '../../meeting/minutes/write-minutes';
import type * as doubleBallotFile from '../../meeting/notation/double-ballot';
import {doubleBallots} from '../../meeting/notation/double-ballot';
import type * as keyLineFile from '../../meeting/notation/key-line';
import {readKeyLine} from '../../meeting/notation/key-line';
import {linesOfText} from '../../meeting/pad-line';
import {ask, meetingOf} from './pads';
import {plan} from './effects';

vi.mock('../../meeting/notation/key-line', async (original) => {
  const real = await original<typeof keyLineFile>();
  return {...real, readKeyLine: vi.fn(real.readKeyLine)};
});
vi.mock('../../meeting/notation/double-ballot', async (original) => {
  const real = await original<typeof doubleBallotFile>();
  return {...real, doubleBallots: vi.fn(real.doubleBallots)};
});

/** How often a key line was read, and ballots were compared, since the last time. */
const counts = (): {readonly keyLines: number; readonly votes: number} => {
  const found = {
    keyLines: vi.mocked(readKeyLine).mock.calls.length,
    votes: vi.mocked(doubleBallots).mock.calls.length,
  };
  vi.clearAllMocks();
  return found;
};

const pad = `00 - Général
AG
Date : 3 mai
Début : 18h
Pause : 19h – 19h10
Majorité : simple
Inscrits : 40
Présents : Sam, Lou, Noor
Excusés : Max
Tribune : Ana
Tour de parole : Sam
Votes : Lou
Salon : https://meet.example.org/ag

03 - Votes
Budget
Pour : +1 +1
Contre : +1
→ Adoptée : 2 pour, 1 contre, 0 abstention (majorité simple : 2 > 1)

Tract
Pour : +1
`;

describe('what was read is read no more', () => {
  beforeEach(() => {
    vi.clearAllMocks();
  });

  it('twelve lines of section 00 and two votes are read once', () => {
    meetingOf(pad);
    expect(counts()).toEqual({keyLines: 12, votes: 2});
  });

  it.each([
    ['minutes for an office program', writeOffice],
    ['the meeting as data', writeMeetingJson],
  ])('%s take all from the meeting', (_what, write) => {
    const meeting = meetingOf(pad);
    counts();
    write(meeting, {...defaultChoice, form: 'full'}, 'odt');
    expect(counts()).toEqual({keyLines: 0, votes: 0});
  });

  it('a redraw after a ballot reads that vote alone', () => {
    const read = createLiveReader();
    const lines = linesOfText(pad);
    const before = read(lines);
    counts();
    const after = read(
      lines.map((line) => (line.text === 'Pour : +1' ? {...line, text: 'Pour : +1 +1'} : line)),
    );
    sittingOf(after);
    expect(counts()).toEqual({keyLines: 0, votes: 1});
    expect(after.general).toBe(before.general);
    // The other vote's tally is known.
    expect(after.proposals.map(tallyOf)[0]).toBe(before.proposals.map(tallyOf)[0]);
  });

  it('an intent reads no more than the pad that comes of it', () => {
    const meeting = meetingOf(pad);
    counts();
    const {outcomes} = plan(
      meeting,
      ask('Zoé', {kind: 'setSitting', state: 'suspended', expected: 'open'}),
    );
    expect(outcomes).toEqual([{accepted: true}]);
    expect(counts().keyLines).toBe(13);
  });
});
