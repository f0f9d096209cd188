/** Etherpad's modules, and which Etherpad it is: 1.8.14, 2.x or 3.x. */
import {createRequire} from 'node:module';
import type {AuthorId} from '../../meeting/pad-line';
import type {
  AuthorManager,
  Changeset,
  Database,
  HostSettings,
  PadManager,
  PadMessageHandler,
  ReadOnlyManager,
  SecurityManager,
} from './etherpad-types';

// `require` at run time: the bundle leaves Etherpad's modules out, and 2.x and 3.x load them with tsx.
const requireHost = createRequire(__filename);

/** Some modules are plain in 1.8.14 and under `.default` since (Settings, ReadOnlyManager). */
export const load = <T>(path: string): T => {
  const found = requireHost(`ep_etherpad-lite/${path}`) as T & {readonly default?: T};
  return found.default ?? found;
};

/** Pads by their names. */
export const padManager = (): PadManager => load('node/db/PadManager');
/** Read-only links. */
export const readOnlyManager = (): ReadOnlyManager => load('node/db/ReadOnlyManager');
/** Names of authors, and where they have written. */
export const authorManager = (): AuthorManager => load('node/db/AuthorManager');
/** Who may open a pad. */
export const securityManager = (): SecurityManager => load('node/db/SecurityManager');
/** Which browsers have which pad, and at what revision. */
export const messageHandler = (): PadMessageHandler => load('node/handler/PadMessageHandler');
/** The algebra of changesets. */
export const changesets = (): Changeset => load('static/js/Changeset');
/** The key-value store. */
export const database = (): Database => load('node/db/DB');
/** What settings.json says. */
export const hostSettings = (): HostSettings => load('node/utils/Settings');

/** Etherpad's version, as it writes it. */
export const hostRelease = (): string => load<{readonly version: string}>('package.json').version;

/** Etherpad's version, as numbers. */
export const hostVersion = (): readonly [number, number] => {
  const [major = 0, minor = 0] = hostRelease().split('.').map(Number);
  return [major, minor];
};

/** The author of text that the host writes. 3.x refuses inserted text without one; before, there is none. */
export const systemAuthor = (): AuthorId => (hostVersion()[0] >= 3 ? 'a.etherpad-system' : '');
