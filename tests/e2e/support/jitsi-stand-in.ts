// Stands in for a Jitsi instance: another origin, https, a page that can be framed and that uses the
// camera. It shows what our side sends and allows. It doesn't behave like Jitsi in any other way. Rooms
// whose name begins with `refusing` won't be framed; those that begin with `silent` never answer.
import type {IncomingHttpHeaders} from 'node:http';
import {createServer} from 'node:https';
import {generate} from 'selfsigned';
import {findFreePort} from '../../../scripts/port.mjs';

/** A request that the instance got. Fragments never travel: read them in the page. */
export interface SeenRequest {
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A running instance. */
export interface JitsiStandIn {
  /** `https://localhost:PORT`; pads are on 127.0.0.1, so this is another site. */
  readonly origin: string;
  /** `localhost:PORT` */
  readonly host: string;
  readonly port: number;
  /** All requests so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** How often a room was loaded: a frame that is moved or drawn anew loads again. */
  readonly loadsOf: (room: string) => number;
  readonly stop: () => Promise<void>;
}

/** What the page of the instance says of itself: `window.call`, also as JSON in its `<pre>`. */
export interface CallReport {
  /** `location.hash`, with its `#`. */
  readonly hash: string;
  /** Empty when the referrer is held back. */
  readonly referrer: string;
  readonly isFramed: boolean;
  /** What the permissions policy of the frame lets the page use. */
  readonly allows: {
    readonly camera: boolean | null;
    readonly microphone: boolean | null;
    readonly displayCapture: boolean | null;
  };
  /** `live` once the page has camera and microphone, `refused: …` when it can't. */
  readonly media: string;
}

const roomPage = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Stand-in for a call</title></head>
<body><h1>Stand-in for a call</h1><pre id="call"></pre><script>
// Firefox tells nobody.
const allows = (feature) => document.featurePolicy?.allowsFeature(feature) ?? null;
const report = (media) => {
  window.call = {
    hash: location.hash,
    referrer: document.referrer,
    isFramed: window !== window.top,
    allows: {
      camera: allows('camera'), microphone: allows('microphone'), displayCapture: allows('display-capture'),
    },
    media,
  };
  document.querySelector('#call').textContent = JSON.stringify(window.call);
};
report('asked');
navigator.mediaDevices.getUserMedia({audio: true, video: true}).then(
  (stream) => { window.stream = stream; report('live'); },
  (error) => report('refused: ' + error.name),
);
</script></body></html>`;

/** Starts an instance on a free port. Whoever calls this stops it in `afterAll`. */
export const startJitsiStandIn = async (): Promise<JitsiStandIn> => {
  const pem = await generate([{name: 'commonName', value: 'localhost'}], {keySize: 2048});
  const requests: SeenRequest[] = [];
  const server = createServer({key: pem.private, cert: pem.cert}, (request, response) => {
    requests.push({url: request.url ?? '', headers: request.headers});
    if (request.url === '/favicon.ico') {
      response.writeHead(404).end();
      return;
    }
    const room = request.url?.slice(1) ?? '';
    if (room.startsWith('silent')) return;
    const refusal = room.startsWith('refusing') ? {'X-Frame-Options': 'DENY'} : {};
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...refusal}).end(roomPage);
  });
  const port = await findFreePort('127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const loadsOf = (room: string): number =>
    requests.filter(({url}) => url.startsWith(`/${room}`)).length;
  const host = `localhost:${port}`;
  return {origin: `https://${host}`, host, port, requests, loadsOf, stop};
};
