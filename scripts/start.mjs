// @ts-check
// `npm start`: a real Etherpad with this plugin, on http://127.0.0.1:9001.
import {requireNode} from './node-version.mjs';

requireNode();
// Read only now: an old Node would stumble over its syntax before it could say a word.
import('./start/serve.mjs').then(({serve}) => serve(process.argv.slice(2)));
