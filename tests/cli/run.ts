import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll} from 'vitest';
import {buildNodeSide} from '../../scripts/node-side.mjs';

/** What a run of the command line gave. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** A built command line, in a folder of its own. */
export interface CommandLine {
  /**
   * Runs it; `input` is its standard input, with nothing on it by default; `environment` comes on top
   * of that of the tests.
   */
  readonly run: (
    args: readonly string[],
    input?: string | Uint8Array,
    environment?: Readonly<Record<string, string>>,
  ) => Promise<Run>;
  /** The path of the built file. */
  readonly file: () => string;
  /** A path in a folder that is removed after the tests. */
  readonly scratch: (name: string) => string;
}

/** Builds the command line once for the tests of a file. */
export const builtCommandLine = (): CommandLine => {
  let folder = '';
  const scratch = (name: string): string => path.join(folder, name);
  const file = (): string => scratch('dist/cli/ep-ag.js');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ep-ag-'));
    await buildNodeSide(folder, {isShort: false});
  });
  afterAll(() => rm(folder, {recursive: true, force: true}));

  const run: CommandLine['run'] = async (args, input = '', environment = {}) => {
    const child = spawn(process.execPath, [file(), ...args], {
      env: {...process.env, ...environment},
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    // It may end without having read its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return {stdout, stderr, exitCode};
  };
  return {run, file, scratch};
};
