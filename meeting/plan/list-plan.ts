import {picklist} from 'valibot';
import {writeList} from '../notation/queue';
import {queueEdits} from './part-edit';
import {listStates} from '../meeting';
import {intentForm} from './intent-form';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';

/** Announce the last call, close the list or open it again. Two people may do the same at once. */
export const setList = intentForm(
  'setList',
  {state: picklist(listStates), expected: picklist(listStates)},
  (meeting, {state, expected}, {author}): Proposed => {
    if (meeting.list.state === state) return alreadySo;
    if (meeting.list.state !== expected) return refused('stale-list');
    return {
      edits: queueEdits(meeting, writeList(state, meeting.language), author, false),
      shows: (after) => after.list.state === state && after.queue.length === meeting.queue.length,
    };
  },
);
