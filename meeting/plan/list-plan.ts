import type {Intent, IntentContext} from '../intent';
import type {Meeting} from '../meeting';
import {writeList} from '../notation/queue';
import {queueEdits} from './part-edit';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';

/** Announce the last call, close the list or open it again. Two people may do the same at once. */
export const planSetList = (
  meeting: Meeting,
  {state, expected}: Extract<Intent, {kind: 'setList'}>,
  {author}: IntentContext,
): Proposed => {
  if (meeting.list.state === state) return alreadySo;
  if (meeting.list.state !== expected) return refused('stale-list');
  return {
    edits: queueEdits(meeting, writeList(state, meeting.language), author, false),
    shows: (after) => after.list.state === state && after.queue.length === meeting.queue.length,
  };
};
