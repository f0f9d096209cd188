/**
 * Requests that always end: with an answer, or with what kept it away. For Node.js alone; the rest
 * of `doctor/` runs in browsers too.
 */
import {randomBytes} from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type {Headers} from '../headers';

/** Why there is no answer. */
export type FailureKind =
  'no-host' | 'no-network' | 'refused' | 'silent' | 'bad-certificate' | 'broken';

export interface Failure {
  readonly failure: FailureKind;
  /** The error's own code, for whoever looks it up. */
  readonly detail: string;
}

export interface Answer {
  readonly status: number;
  /** Where it came from, redirections followed. */
  readonly url: string;
  /** By name in lower case; several of a name joined by commas. */
  readonly headers: Headers;
  /** At most `largestAnswer` of it. */
  readonly body: string;
}

export interface Question {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Headers;
  readonly body?: string;
  /** For each request, of the name's look-up too. */
  readonly timeoutMs: number;
}

/** More than the page of any pad, in bytes. */
const largestAnswer = 1_000_000;
const mostRedirections = 5;

const kinds: Readonly<Record<string, FailureKind>> = {
  ENOTFOUND: 'no-host',
  EAI_AGAIN: 'no-network',
  ENETUNREACH: 'no-network',
  ENETDOWN: 'no-network',
  EHOSTUNREACH: 'no-network',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'silent',
};
const certificateCodes = /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|.*SELF_SIGNED|UNABLE_TO_|INVALID_CA)/;

const failureOf = (error: Error): Failure => {
  const {code: detail = 'error'} = error as NodeJS.ErrnoException;
  const failure = kinds[detail] ?? (certificateCodes.test(detail) ? 'bad-certificate' : 'broken');
  return {failure, detail};
};

const headersOf = (message: http.IncomingMessage): Answer['headers'] =>
  Object.fromEntries(
    Object.entries(message.headersDistinct).map(([name, values]) => [
      name.toLowerCase(),
      (values ?? []).join(', '),
    ]),
  );

/** Opens a request that ends by itself after `timeoutMs`. */
const open = (
  url: URL,
  {method = 'GET', headers = {}, timeoutMs}: Question,
  settle: (failure: Failure) => void,
): http.ClientRequest => {
  // No agent: nothing is kept open that would keep the program from ending.
  const options = {method, agent: false, headers: {Accept: '*/*', ...headers}};
  const request =
    url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);
  const timer = setTimeout(() => {
    settle({failure: 'silent', detail: 'timeout'});
    request.destroy();
  }, timeoutMs);
  request.on('close', () => clearTimeout(timer));
  request.on('error', (error) => settle(failureOf(error)));
  return request;
};

const askOnce = (url: URL, question: Question): Promise<Answer | Failure> =>
  new Promise((resolve) => {
    const request = open(url, question, resolve);
    request.on('response', (message) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const finish = (): void =>
        resolve({
          status: message.statusCode ?? 0,
          url: url.href,
          headers: headersOf(message),
          body: Buffer.concat(chunks).toString('utf8'),
        });
      message.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size < largestAnswer) return;
        finish();
        request.destroy();
      });
      message.on('end', finish);
      message.on('error', (error) => resolve(failureOf(error)));
    });
    request.end(question.body);
  });

/** Asks, and follows redirections of `GET`. Never throws, and never takes longer than its limits. */
export const ask = async (address: string, question: Question): Promise<Answer | Failure> => {
  let url = new URL(address);
  for (let i = 0; i <= mostRedirections; i += 1) {
    const answer = await askOnce(url, question);
    if ('failure' in answer || question.method === 'POST') return answer;
    const {location} = answer.headers;
    if (answer.status < 300 || answer.status > 399 || location === undefined) return answer;
    try {
      url = new URL(location, url);
    } catch {
      return {failure: 'broken', detail: 'redirection'};
    }
    if (!/^https?:$/.test(url.protocol)) return {failure: 'broken', detail: 'redirection'};
  }
  return {failure: 'broken', detail: 'redirections'};
};

/** Whether a websocket opens at an address of http or https; it is closed at once. */
export const opensWebsocket = (address: string, timeoutMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    const url = new URL(address);
    const headers = {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      Origin: url.origin,
    };
    const request = open(url, {headers, timeoutMs}, () => resolve(false));
    request.on('upgrade', (_message, socket) => {
      resolve(true);
      socket.destroy();
    });
    request.on('response', () => {
      resolve(false);
      request.destroy();
    });
    request.end();
  });
