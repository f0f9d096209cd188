import {once} from 'node:events';
import net from 'node:net';
import type {AddressInfo} from 'node:net';

/** The way from somebody's browser to the server, which can be cut. */
export interface Line {
  /** Where the server is, for whoever goes this way; without a slash at its end. */
  readonly url: string;
  /** Breaks every connection, and lets none through until `mend`. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Lays a line to a server. */
export const layLine = async (serverUrl: string): Promise<Line> => {
  const {hostname, port} = new URL(serverUrl);
  const open = new Set<net.Socket>();
  let isCut = false;
  const breakAll = (): void => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const line = net.createServer((browser) => {
    if (isCut) {
      browser.destroy();
      return;
    }
    const server = net.connect(Number(port), hostname);
    for (const [socket, other] of [
      [browser, server],
      [server, browser],
    ] as const) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
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
    close: async () => {
      breakAll();
      line.close();
      await once(line, 'close');
    },
  };
};
