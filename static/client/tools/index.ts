/**
 * The second file of the client, `static/js/tools.js`: what is loaded when somebody asks for it, so
 * that taking part costs a phone no more than it must. What it uses of the first file is in `kit.ts`.
 */
import {MakeMeeting} from './make-meeting';
import {NameForm} from './name-form';
import {NewProposal} from './new-proposal';
import {NotifySwitch} from './notify-switch';
import {Present} from './present';
import {Question} from './question';
import {QueueTools, TurnTools} from './queue-tools';
import {Rooms} from './room/rooms';
import {openMinutes} from './minutes/minutes-dialog';
import {press} from './shortcuts';
import {SosForm} from './sos-form';

window.ep_ag?.give({
  MakeMeeting,
  NameForm,
  NewProposal,
  NotifySwitch,
  Present,
  Question,
  QueueTools,
  Rooms,
  SosForm,
  TurnTools,
  openMinutes,
  press,
});
