import {createLiveReader} from '../../../meeting/live-reader';
import type {Meeting} from '../../../meeting/meeting';
import type {PadLine} from '../../../meeting/pad-line';

/** The meeting of a page whose text has not come yet. */
export const emptyMeeting = createLiveReader()([]);

/**
 * A reader for what is drawn: as long as nothing that sections draw is another value, it gives the very same meeting
 * again, so that whoever takes notes has nothing drawn.
 *
 * The model's reader keeps each part whose lines are the same. What it always makes anew are the list of all lines and
 * that of the headings, which nobody draws, and the list of problems, which is kept here while it says the same.
 */
export const createDrawnReader = (): ((lines: readonly PadLine[]) => Meeting) => {
  const read = createLiveReader();
  let meeting = emptyMeeting;
  let partsBefore: readonly unknown[] = [];
  return (lines) => {
    const now = read(lines);
    const {lines: _lines, sections: _sections, problems, ...drawn} = now;
    const said = JSON.stringify(problems.map(({code, line, text}) => [code, line, text]));
    const parts = [said, ...Object.values(drawn)];
    if (parts.some((part, i) => part !== partsBefore[i])) {
      meeting = said === partsBefore[0] ? {...now, problems: meeting.problems} : now;
    }
    partsBefore = parts;
    return meeting;
  };
};
