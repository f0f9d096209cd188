// @ts-check
import {round} from '../figures.mjs';
import {longPad} from '../long-pad.mjs';
import {prepareServer, say} from './server.mjs';
import {median, spreadOf, startSide} from './sides.mjs';
