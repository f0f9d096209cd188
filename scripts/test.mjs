// @ts-check
// `npm test`: sets up what is missing, then formatting, lint, types, unit and end-to-end tests.
// The last line says how many passed and failed.
import {requireNode} from './node-version.mjs';

requireNode();
// Read only now: an old Node would stumble over its syntax before it could say a word.
import('./test/run.mjs').then(({runTests}) => runTests());
