import type {Meeting} from '../meeting/meeting';

/** As much of a pad as tells whether its text is another one. */
interface Revised {
  readonly head: number;
}

/** What one pad read as, and at which revision. */
interface Reading {
  readonly head: number;
  readonly meeting: Meeting;
}

/** More pads than a server has meetings in at the same moment. */
const mostPads = 50;

/**
 * A reader of pads that keeps what each read as until its text changes: in a busy room many ask in the
 * same moment. It keeps the pads that were asked for last, 50 of them unless `most` says otherwise.
 */
export const createLiveReadings = <P extends Revised>(
  read: (pad: P) => Meeting,
  most = mostPads,
): ((pad: P) => Meeting) => {
  const known = new Map<P, Reading>();
  return (pad) => {
    const before = known.get(pad);
    const meeting = before?.head === pad.head ? before.meeting : read(pad);
    known.delete(pad);
    known.set(pad, {head: pad.head, meeting});
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return meeting;
  };
};
