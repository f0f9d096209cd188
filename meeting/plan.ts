import {changeOf} from './change/change-of-edits';
import {isNoChange} from './change/change';
import type {Change} from './change/change';
import {composeAll} from './change/compose';
import {createFollowingReader} from './following-reader';
import type {FollowingReader} from './following-reader';
import type {IntentOutcome, IntentRequest} from './intent';
import type {Meeting} from './meeting';
import {forget} from './notation/remembered';
import {planMoveAgenda} from './plan/agenda-plan';
import {planPutBack, planPutFirst} from './plan/exception-plan';
import {planSetList} from './plan/list-plan';
import {planMakeMeeting} from './plan/meeting-plan';
import {planLeaveRole, planMarkAbsent, planMarkPresent, planTakeRole} from './plan/names-plan';
import type {PadFacts, Proposed} from './plan/proposed';
export type {PadFacts} from './plan/proposed';
import {
  planAddTurn,
  planEndTurn,
  planGiveFloor,
  planJoinQueue,
  planWithdrawTurn,
} from './plan/queue-plan';
import {planAddRoom} from './plan/room-plan';
import {planSetRule} from './plan/rule-plan';
import {planSetSitting} from './plan/sitting-plan';
import {planCallSos, planResolveSos} from './plan/sos-plan';
import {
  planCastBallot,
  planCloseProposal,
  planOpenProposal,
  planWithdrawBallot,
} from './plan/vote-plan';

/** What a list of intents comes to, and what became of each. */
export interface Plan {
  readonly change: Change;
  /** One for each request, in the same order. */
  readonly outcomes: readonly IntentOutcome[];
  /** The meeting as it reads after the change. */
  readonly meeting: Meeting;
}

const propose = (meeting: Meeting, {intent, context}: IntentRequest, pad: PadFacts): Proposed => {
  switch (intent.kind) {
    case 'joinQueue':
      return planJoinQueue(meeting, intent, context);
    case 'addTurn':
      return planAddTurn(meeting, intent, context);
    case 'withdrawTurn':
      return planWithdrawTurn(meeting, intent, context);
    case 'giveFloor':
      return planGiveFloor(meeting, intent, context);
    case 'endTurn':
      return planEndTurn(meeting, intent, context);
    case 'putFirst':
      return planPutFirst(meeting, intent, context);
    case 'putBack':
      return planPutBack(meeting, intent, context);
    case 'setList':
      return planSetList(meeting, intent, context);
    case 'setSitting':
      return planSetSitting(meeting, intent, context);
    case 'moveAgenda':
      return planMoveAgenda(meeting, intent, context);
    case 'openProposal':
      return planOpenProposal(meeting, intent, context);
    case 'castBallot':
      return planCastBallot(meeting, intent, context);
    case 'withdrawBallot':
      return planWithdrawBallot(meeting, intent, context);
    case 'closeProposal':
      return planCloseProposal(meeting, intent, context);
    case 'callSos':
      return planCallSos(meeting, intent, context);
    case 'resolveSos':
      return planResolveSos(meeting, intent, context);
    case 'takeRole':
      return planTakeRole(meeting, intent, context);
    case 'leaveRole':
      return planLeaveRole(meeting, intent, context);
    case 'markPresent':
      return planMarkPresent(meeting, context);
    case 'markAbsent':
      return planMarkAbsent(meeting, context);
    case 'setRule':
      return planSetRule(meeting, intent, context);
    case 'addRoom':
      return planAddRoom(meeting, intent, context);
    case 'makeMeeting':
      return planMakeMeeting(meeting, intent, pad);
  }
};

/**
 * Plan intents in order, each on the meeting that the one before it left, so that those who act in
 * the same tick see each other's effects. A refused intent changes nothing. The reader that read `meeting`
 * goes on from it; any other reads it once more.
 */
export const planEdits = (
  meeting: Meeting,
  requests: readonly IntentRequest[],
  pad: PadFacts,
  reader: FollowingReader = createFollowingReader(),
): Plan => {
  const changes: Change[] = [];
  const outcomes: IntentOutcome[] = [];
  let current = meeting;
  for (const request of requests) {
    const proposed = propose(current, request, pad);
    if ('code' in proposed) {
      outcomes.push({accepted: false, code: proposed.code});
      continue;
    }
    const change = changeOf(current.lines, proposed.edits);
    const after = isNoChange(change) ? current : reader.after(current, change);
    if (!proposed.shows(after)) {
      outcomes.push({accepted: false, code: 'text-unreadable'});
      continue;
    }
    outcomes.push({accepted: true});
    if (after !== current) changes.push(change);
    current = after;
  }
  forget();
  return {change: composeAll(changes), outcomes, meeting: current};
};
