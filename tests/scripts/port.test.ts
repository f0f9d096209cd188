import net from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {findFreePort, readPort, requireFreePort} from '../../scripts/port.mjs';
import {Trouble} from '../../scripts/trouble.mjs';

const host = '127.0.0.1';
let taken: net.Server | undefined;
afterEach(() => {
  taken?.close();
  taken = undefined;
});

const takePort = (port: number): Promise<void> =>
  new Promise((resolve) => {
    taken = net.createServer().listen(port, host, resolve);
  });

describe('requireFreePort', () => {
  it('accepts a port on which nobody listens', async () => {
    await expect(requireFreePort(host, await findFreePort(host))).resolves.toBeUndefined();
  });

  it('refuses a port in use with one sentence that names it', async () => {
    const port = await findFreePort(host);
    await takePort(port);
    const refusal = requireFreePort(host, port);
    await expect(refusal).rejects.toThrow(Trouble);
    await expect(refusal).rejects.toThrow(
      new RegExp(`^Port ${port} [^\\n]* already in use[^\\n]*$`),
    );
  });
});

describe('readPort', () => {
  it.each([
    ['9001', 9001],
    ['1', 1],
    ['65535', 65535],
  ])('reads %s', (typed, port) => {
    expect(readPort(typed)).toBe(port);
  });
  it.each(['0', '65536', '-1', '90o1', '9001 ', '1e3'])('refuses "%s"', (typed) => {
    expect(() => readPort(typed)).toThrow(Trouble);
  });
});
