/**
 * The second file of the client, `static/js/tools.js`: what is loaded when somebody asks for it, so
 * that taking part costs a phone no more than it must. What it uses of the first file is in `kit.ts`.
 */
import {createCalls} from '../room/calls';
import {MakeMeeting} from './make-meeting';
import {NewProposal} from './new-proposal';

window.ep_ag?.give({MakeMeeting, NewProposal, createCalls});
