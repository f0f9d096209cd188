import {moveAgenda} from './agenda-plan';
import {putBack, putFirst} from './exception-plan';
import {setList} from './list-plan';
import {makeMeeting} from './meeting-plan';
import {leaveRole, markAbsent, markPresent, takeRole} from './names-plan';
import {addTurn, endTurn, giveFloor, joinQueue, withdrawTurn} from './queue-plan';
import {addRoom} from './room-plan';
import {setRule} from './rule-plan';
import {setSitting} from './sitting-plan';
import {callSos, resolveSos} from './sos-plan';
import {castBallot, closeProposal, openProposal, withdrawBallot} from './vote-plan';

/** Every kind of intents, by its name. What an intent is, is inferred from here. */
export const intentForms = {
  joinQueue,
  addTurn,
  withdrawTurn,
  giveFloor,
  endTurn,
  putFirst,
  putBack,
  setList,
  setSitting,
  moveAgenda,
  openProposal,
  castBallot,
  withdrawBallot,
  closeProposal,
  callSos,
  resolveSos,
  takeRole,
  leaveRole,
  markPresent,
  markAbsent,
  setRule,
  addRoom,
  makeMeeting,
};
