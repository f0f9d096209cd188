// Real Etherpads for the tests, each with an empty database.
import {randomUUID} from 'node:crypto';
import {mkdir, mkdtemp, readFile, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {inject} from 'vitest';
import {launchEtherpad} from '../../../scripts/etherpad/launch.mjs';
import {testDir} from '../../../scripts/paths.mjs';
import {findFreePort} from '../../../scripts/port.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the Etherpad under test, with the plugin in it. */
    etherpadDir: string;
    /** The address of the server that all test files share. */
    etherpadUrl: string;
  }
}

/** Settings as in Etherpad's settings.json; the plugin's own are under `ep_ag`. */
export type EtherpadSettings = Readonly<Record<string, unknown>>;

/** A running Etherpad. */
export interface TestServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** Ends it. Its log stays in .test/NAME.log. */
  readonly stop: () => Promise<void>;
  /** What it has said so far. */
  readonly log: () => Promise<string>;
  /** Ends it as a power cut would, and starts it again on what its database holds. The address stays. */
  readonly crash: () => Promise<void>;
  /** Has something done inside its process, by its name in inside.cjs; for servers started with `inside`. */
  readonly inside: (act: string, details?: object) => Promise<unknown>;
}

const host = '127.0.0.1';
const insideFile = fileURLToPath(new URL('inside.cjs', import.meta.url));
const withoutPluginFile = fileURLToPath(
  new URL('../../../scripts/bench/load/without-plugin.cjs', import.meta.url),
);

type Running = Awaited<ReturnType<typeof launchEtherpad>>;

/** Asks a process that loaded inside.cjs for something, and awaits its answer. */
const askInside = ({child}: Running, act: string, details: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const id = randomUUID();
    const gone = (): void => reject(new Error(`Etherpad ended before it did "${act}"`));
    const read = (answer: {id: string; result?: unknown; error?: string}): void => {
      if (answer.id !== id) return;
      child.off('message', read);
      child.off('close', gone);
      if (answer.error === undefined) resolve(answer.result);
      else reject(new Error(answer.error));
    };
    child.on('message', read);
    child.once('close', gone);
    child.send({...details, id, act});
  });

/** What differs from Etherpad's defaults in every test. */
const testSettings: EtherpadSettings = {
  minify: false,
  // All people of a test come from one address, and setPadText sends whole pads: the limits on
  // both are Etherpad's business, and off the default only where they would stop the test itself.
  commitRateLimiting: {duration: 1, points: 10_000},
  importExportRateLimiting: {windowMs: 90_000, max: 100_000},
  socketIo: {maxHttpBufferSize: 10_000_000},
};

/** Starts an Etherpad from the folder `dir`. For the global set-up; tests use startServer. */
export const launchServer = async (
  dir: string,
  settings: EtherpadSettings,
  name: string,
  preloads: readonly string[] = [],
): Promise<TestServer> => {
  await mkdir(testDir, {recursive: true});
  const dataDir = await mkdtemp(path.join(testDir, `${name}-`));
  const options = {
    dir,
    host,
    port: await findFreePort(host),
    dataDir,
    settings: {...testSettings, ...settings},
    preloads,
  };
  let running = await launchEtherpad(options);
  const crash = async (): Promise<void> => {
    await running.kill();
    running = await launchEtherpad(options);
  };
  const stop = async (): Promise<void> => {
    await running.stop();
    await rename(path.join(dataDir, 'etherpad.log'), path.join(testDir, `${name}.log`));
    await rm(dataDir, {recursive: true, force: true});
  };
  const log = (): Promise<string> => readFile(path.join(dataDir, 'etherpad.log'), 'utf8');
  const inside: TestServer['inside'] = (act, details = {}) => askInside(running, act, details);
  return {url: running.url, log, stop, crash, inside};
};

/** The folder of the Etherpad under test, whose parts the socket clients of the benches are made of. */
export const etherpadDir = (): string => inject('etherpadDir');

/** The address of the server with default settings, started once for all test files. */
export const sharedServerUrl = (): string => inject('etherpadUrl');

/**
 * Starts an Etherpad of one's own, for a file that needs other settings. `settings` replace, key by
 * key, those of the tests. Whoever calls this stops it in `afterAll`.
 */
export const startServer = (settings: EtherpadSettings, name = 'special'): Promise<TestServer> =>
  launchServer(inject('etherpadDir'), settings, `${name}-etherpad`);

/** The same, with inside.cjs in its process. */
export const startServerWithInside = (
  settings: EtherpadSettings,
  name: string,
): Promise<TestServer> =>
  launchServer(inject('etherpadDir'), settings, `${name}-etherpad`, [insideFile]);

/** The same Etherpad as if the plugin had never been installed. */
export const startServerWithoutPlugin = (name: string): Promise<TestServer> =>
  launchServer(inject('etherpadDir'), {}, `${name}-etherpad`, [withoutPluginFile]);
