// Stands in for an Etherpad behind a proxy, and for instances of Jitsi: servers of this machine that
// answer as told. They behave like neither in any other way.
import http from 'node:http';
import https from 'node:https';
import type {AddressInfo} from 'node:net';
import type {Duplex} from 'node:stream';
import {afterAll} from 'vitest';

/** What a server does with a request; without any answer it stays silent. */
export type Behaviour = http.RequestListener;

/** Servers that end with the tests of a file. */
export interface StandIns {
  readonly start: (behaviour: Behaviour, certificate?: Certificate) => Promise<StandIn>;
}
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}
export interface StandIn {
  readonly port: number;
  /** Method and path of all requests so far, in order. */
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
  /** Lets websockets open from now on, but for addresses that contain `refused`. */
  readonly openWebsockets: (refused?: string) => void;
}

export const useStandIns = (): StandIns => {
  const stops: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(stops.map((stop) => stop())));

  const start: StandIns['start'] = async (behaviour, certificate) => {
    const requests: string[] = [];
    const upgraded: Duplex[] = [];
    const listener: Behaviour = (request, response) => {
      requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
      behaviour(request, response);
    };
    const server = certificate
      ? https.createServer({...certificate}, listener)
      : http.createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const openWebsockets: StandIn['openWebsockets'] = (refused) => {
      server.on('upgrade', (request: http.IncomingMessage, socket: Duplex) => {
        // Handed over: closing the server no longer closes it.
        upgraded.push(socket);
        requests.push(`UPGRADE ${request.url ?? ''}`);
        if (refused !== undefined && request.url?.includes(refused)) {
          // As engine.io 3 does with a protocol that it doesn't know.
          socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
          return;
        }
        socket.write(
          'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
        );
      });
    };
    const stop = async (): Promise<void> => {
      if (!server.listening) return;
      server.closeAllConnections();
      for (const socket of upgraded) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    };
    stops.push(stop);
    return {port: (server.address() as AddressInfo).port, requests, stop, openWebsockets};
  };
  return {start};
};

/** The page of a pad, as far as it is looked at. */
export const padPage = (rooms: readonly string[]): string =>
  `<!doctype html><html><head>
  <link rel="stylesheet" href="../static/plugins/ep_ag/static/css/panel.css?v=dev">
  <meta name="ep_ag-rooms" content="${rooms.join(' ')}">
  </head><body><div id="editorcontainerbox"></div></body></html>`;

/** How an Etherpad with ep_ag answers, with its own headers on the page of a pad. */
export const etherpad =
  (rooms: () => readonly string[], headers: http.OutgoingHttpHeaders = {}): Behaviour =>
  (request, response) => {
    const {method = '', url = ''} = request;
    if (method === 'POST' && url.endsWith('/meeting/intents')) {
      response.writeHead(400, {'Content-Type': 'application/json'}).end('{"code":"bad-request"}');
    } else if (method === 'GET' && /^\/(?:sub\/)?p\/[^/]+$/.test(url)) {
      response.writeHead(200, {'Content-Type': 'text/html', ...headers}).end(padPage(rooms()));
    } else if (url.endsWith('/health')) {
      response.writeHead(200).end('{"status":"pass","releaseId":"2.5.3"}');
    } else {
      response.writeHead(404).end();
    }
  };
