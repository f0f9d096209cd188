// @ts-check
// `npm run bench -- NAME [--json]`: measures, and judges nothing.
import {requireNode} from './node-version.mjs';

requireNode();
// Read only now: an old Node would stumble over its syntax before it could say a word.
import('./bench/bench.mjs').then(({bench}) => bench(process.argv.slice(2)));
