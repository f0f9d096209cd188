// @ts-check
// `npm run mutation`: whether the tests of the model would notice a mistake.
import {requireNode} from './node-version.mjs';

requireNode();
// Read only now: an old Node would stumble over its syntax before it could say a word.
import('./mutation/run.mjs').then(({mutate}) => mutate(process.argv.slice(2)));
