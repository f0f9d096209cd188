// @ts-check
// What a client needs of the Etherpad it talks to, taken from that Etherpad: its own changesets, and
// the socket.io client that speaks its protocol (2 for 1.8.14, 4 for 2.x and 3.x).
import {createRequire} from 'node:module';
import path from 'node:path';
import {readCheckout} from '../../etherpad/checkout.mjs';

/**
 * @typedef {object} Pool Etherpad's AttributePool
 * @property {(json: object) => Pool} fromJsonable
 * @property {() => object} toJsonable
 */

/**
 * @typedef {object} Changesets of Etherpad's static/js/Changeset, what is used here
 * @property {(changeset: string, text: string) => string} applyToText
 * @property {(first: string, second: string, pool: Pool) => string} compose
 * @property {(done: string, changeset: string, reverseInsertOrder: boolean, pool: Pool) => string} follow
 * @property {(length: number) => string} identity
 * @property {(changeset: string) => boolean} isIdentity
 * @property {(text: string, at: number, remove: number, insert: string, attributes: readonly (readonly [string, string])[], pool: Pool) => string} makeSplice
 * @property {(changeset: string, from: Pool, to: Pool) => string} moveOpsToNewPool
 * @property {(changeset: string) => number} newLen
 * @property {(changeset: string, pool: Pool) => {translated: string, pool: Pool}} prepareForWire
 */

/**
 * @typedef {object} Manager of socket.io's client: the connection below its sockets
 * @property {(event: string, listener: () => void) => unknown} on
 * @property {{transport: {ws: {terminate: () => void}}}} engine
 */

/**
 * @typedef {object} Socket of socket.io's client, what is used here
 * @property {Manager} io
 * @property {(event: string, listener: (value: any) => void) => unknown} on
 * @property {(event: string, value: unknown) => unknown} emit
 * @property {() => unknown} disconnect
 */

/**
 * @typedef {object} Parts
 * @property {Changesets} changesets
 * @property {new () => Pool} AttributePool
 * @property {(url: string, options: object) => Socket} connect
 * @property {boolean} acceptsNothing whether an edit that comes to nothing is accepted without a
 *   revision, so that editors take the acceptance of a revision that they have: since 1.9
 */

/**
 * @param {string} dir the Etherpad's
 * @returns {Promise<Parts>}
 */
export const loadParts = async (dir) => {
  const checkout = await readCheckout(dir);
  const load = createRequire(path.join(checkout.dir, 'src', 'package.json'));
  // As its own server does, before it loads TypeScript.
  if (checkout.isTypeScript) load('tsx/cjs');
  const pool = load('./static/js/AttributePool');
  const {io} = load('socket.io-client');
  return {
    changesets: load('./static/js/Changeset'),
    // Plain in 1.8.14, under `.default` since.
    AttributePool: pool.default ?? pool,
    connect: io ?? load('socket.io-client').connect,
    acceptsNothing: !/^1\.[0-8]\./.test(checkout.version),
  };
};
