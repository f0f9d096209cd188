import {build} from 'esbuild';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {contract} from '../server/host/contract';
import {root} from '../../scripts/paths.mjs';
import {startServerWithInside} from './support/server';
import type {TestServer} from './support/server';

/** The contract and Etherpad as a host, in one file that runs inside Etherpad's process. */
const bundle = async (): Promise<string> => {
  const {outputFiles} = await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        import {createEtherpadHost} from './server/host/etherpad-host';
        export {contract} from './tests/server/host/contract';
        export const host = createEtherpadHost();
      `,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18',
    external: ['ep_etherpad-lite/*'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

describe('Etherpad as a host', () => {
  let server: TestServer;
  let text = '';
  beforeAll(async () => {
    text = await bundle();
    server = await startServerWithInside({}, 'host-contract');
  });
  afterAll(async () => server.stop());

  const padOf = (index: number): string => `contract-${index}`;
  const run = async (step: number): Promise<unknown[]> => {
    const failures: unknown[] = [];
    for (const [index, {title, steps}] of contract.entries()) {
      if (step >= steps.length) continue;
      await server
        .inside('keepContract', {text, title, step, pad: padOf(index)})
        .catch((error: unknown) => failures.push(new Error(`${title}: ${String(error)}`)));
    }
    return failures;
  };

  // One fall of the server for all cases: it takes a while to start.
  it('keeps the contract, before it falls and after', async () => {
    const failures = await run(0);
    await server.crash();
    failures.push(...(await run(1)));
    if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('\n'));
  });
});
