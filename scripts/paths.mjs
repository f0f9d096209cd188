// @ts-check
// Where things lie in this checkout. Other scripts name no path of their own.
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));
/** Logs, reports and pictures of a test run; also npm's output. Git-ignored. */
export const testDir = path.join(root, '.test');
/** What describes the Etherpad to install: package.json, its lock, the settings of `npm start`. */
export const etherpadSource = path.join(root, 'etherpad');
/** The installed Etherpad. Git-ignored. */
export const etherpadRun = path.join(root, 'etherpad', 'run');
/** Database, log and written settings of `npm start`. Git-ignored. */
export const etherpadData = path.join(root, 'etherpad', 'data');
