import {picklist} from 'valibot';
import {meetingClock} from '../assembly/meeting-zone';
import {isUnfinished, sittingOf} from '../assembly/sitting';
import type {LineEdit} from '../change/line-edit';
import {sittings} from '../meeting';
import type {Meeting} from '../meeting';
import {entryOf} from '../notation/general-entry';
import type {AuthorId, EpochMs} from '../pad-line';
import {newKeyLine, valueEdit} from './key-line-edit';
import {intentForm} from './intent-form';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';

/** Write a time behind its key, on a line of its own where there is none. */
const writeTime = (
  meeting: Meeting,
  key: 'start' | 'end',
  value: string,
  author: AuthorId,
  writtenAt: EpochMs | null,
): LineEdit => {
  const found = entryOf(meeting.general, key);
  const edit = found ? valueEdit(found, value, author) : newKeyLine(meeting, key, value, author);
  return writtenAt === null ? edit : withMoment(edit, writtenAt);
};

/** An edit that carries the moment of the time it writes: others find the meeting's zone by it. */
const withMoment = (edit: LineEdit, startedAt: EpochMs): LineEdit => {
  switch (edit.kind) {
    case 'splice':
      return {...edit, note: {...edit.note, startedAt}};
    case 'insertLines':
      return {...edit, lines: edit.lines.map((line) => ({...line, startedAt}))};
    case 'deleteLine':
      return edit;
  }
};

/** Write the end of a suspension that goes on. */
const finish = (meeting: Meeting, clock: string, author: AuthorId): LineEdit[] => {
  const found = meeting.general.entries.filter(
    ({key, value}) => key === 'suspension' && value !== '',
  );
  const last = found[found.length - 1];
  return last && isUnfinished(last.value)
    ? [valueEdit(last, `${last.value} ${clock}`, author)]
    : [];
};

/** Begin a suspension: on the line that waits for one, or on a line of its own. */
const suspend = (meeting: Meeting, clock: string, author: AuthorId): LineEdit => {
  const value = `${clock} –`;
  const found = entryOf(meeting.general, 'suspension');
  return found?.value === ''
    ? valueEdit(found, value, author)
    : newKeyLine(meeting, 'suspension', value, author, ['start', 'suspension']);
};

/** Take back every end. */
const reopen = (meeting: Meeting, author: AuthorId): LineEdit[] =>
  meeting.general.entries
    .filter(({key, value}) => key === 'end' && value !== '')
    .map((found) => valueEdit(found, '', author));

/**
 * Open the sitting, suspend it, take it up again, close it or open it again, with the time. Two people
 * may do the same at once; refused when it stands otherwise than its sender saw.
 */
export const setSitting = intentForm(
  'setSitting',
  {state: picklist(['open', 'suspended', 'closed']), expected: picklist(sittings)},
  (meeting, {state, expected}, context): Proposed => {
    const {author, now} = context;
    const {clock: time, zone} = meetingClock(meeting, context);
    const clock = zone === '' ? time : `${time} (${zone})`;
    const current = sittingOf(meeting);
    if (current === state) return alreadySo;
    // What is closed is opened again first.
    if (current !== expected || (state === 'suspended' && current === 'closed'))
      return refused('stale-sitting');
    if (time === '') return refused('text-missing');
    const edits = (): LineEdit[] => {
      switch (state) {
        case 'open':
          return current === 'notBegun'
            ? [writeTime(meeting, 'start', clock, author, now)]
            : [...reopen(meeting, author), ...finish(meeting, clock, author)];
        case 'suspended':
          return [suspend(meeting, clock, author)];
        case 'closed':
          return [
            ...finish(meeting, clock, author),
            writeTime(meeting, 'end', clock, author, null),
          ];
      }
    };
    return {edits: edits(), shows: (after) => sittingOf(after) === state};
  },
);
