// @ts-check
import net from 'node:net';
import {Trouble} from './trouble.mjs';

/**
 * Listens for a moment; port 0 takes any free one.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port it could listen on
 */
const listenOnce = (host, port) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({host, port, exclusive: true}, () => {
      const address = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });

/**
 * A port that was free a moment ago.
 * @param {string} host
 */
export const findFreePort = (host) => listenOnce(host, 0);

/**
 * The port that somebody asked for, as typed in the environment.
 * @param {string} typed
 */
export const readPort = (typed) => {
  const port = Number(typed);
  if (/^\d+$/.test(typed) && port >= 1 && port <= 65535) return port;
  throw new Trouble(`PORT must be a number from 1 to 65535, not "${typed}".`);
};

/**
 * One sentence for each way in which an address can't be listened on.
 * @param {string} host
 * @param {number} port
 * @param {string | undefined} code as in Node's errors
 */
export const describeListenFailure = (host, port, code) => {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is already in use: stop what listens there, or choose another one with PORT=${port + 1}.`;
    case 'EACCES':
      return `This account may not listen on port ${port}: choose one above 1023 with PORT=9001.`;
    default:
      return `This machine can't listen on ${host} (${code ?? 'unknown reason'}): check HOST.`;
  }
};

/**
 * Refuses, in one sentence, an address that can't be listened on.
 * @param {string} host
 * @param {number} port
 */
export const requireFreePort = async (host, port) => {
  try {
    await listenOnce(host, port);
  } catch (error) {
    const {code} = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Trouble(describeListenFailure(host, port, code));
  }
};
