import {once} from 'node:events';
import net from 'node:net';
import type {AddressInfo} from 'node:net';

/** The way from somebody's browser to the server, which can be cut, and can be long. */
export interface Line {
  /** Where the server is, for whoever goes this way; without a slash at its end. */
  readonly url: string;
  /** Breaks every connection, and lets none through until `mend`. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** Makes everything take so much longer from now on: each way, or on the way to the browser otherwise. */
  readonly delay: (ms: number, downMs?: number) => void;
  readonly close: () => Promise<void>;
}

/** Lays a line to a server. */
export const layLine = async (serverUrl: string): Promise<Line> => {
  const {hostname, port} = new URL(serverUrl);
  const open = new Set<net.Socket>();
  let isCut = false;
  const delayMs = {up: 0, down: 0};
  const breakAll = (): void => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const line = net.createServer({allowHalfOpen: true}, (browser) => {
    if (isCut) {
      browser.destroy();
      return;
    }
    const server = net.connect({port: Number(port), host: hostname, allowHalfOpen: true});
    for (const [socket, other, way] of [
      [browser, server, 'up'],
      [server, browser, 'down'],
    ] as const) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      // Nothing overtakes what was sent before it, when the line gets shorter neither.
      let free = Promise.resolve();
      socket.on('data', (chunk: Buffer) => {
        const arrived = new Promise<void>((resolve) => setTimeout(resolve, delayMs[way]));
        free = free.then(() => arrived).then(() => void other.write(chunk));
      });
      // A server ends a connection that is idle for some seconds. Heard of that late, a browser would go on asking
      // on connections that are no more, one after the other.
      socket.on('end', () => {
        free = free.then(() => void other.end());
      });
    }
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    url: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      breakAll();
    },
    mend: () => {
      isCut = false;
    },
    delay: (ms, downMs = ms) => {
      delayMs.up = ms;
      delayMs.down = downMs;
    },
    close: async () => {
      breakAll();
      line.close();
      await once(line, 'close');
    },
  };
};
