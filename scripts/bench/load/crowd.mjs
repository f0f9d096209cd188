// @ts-check
import {randomUUID} from 'node:crypto';
import {setTimeout as delay} from 'node:timers/promises';
import {Person} from './person.mjs';
import {SharedText} from './shared-text.mjs';

/** @typedef {import('./person.mjs').PadAddress} PadAddress */

/** How many hold the whole text and apply each change: enough to see texts part, too few to be what is measured. */
const samples = 5;
/** How many join at once: each is told of all others, so that a thousand at once would be a storm of its own. */
const joinAtOnce = 20;
/** Etherpad's default limit is 10 messages a second from one address. */
const gapBelowLimitMs = 150;
/** How long nothing may come before it counts as over, and how long that is waited for. */
const quietMs = 500;
const patienceMs = 120_000;
const pollMs = 20;
/** How long somebody who was cut may take to come back: five attempts, the last after some seconds. */
const returnMs = 30_000;
/** Longer than the window of Etherpad's limit. */
const limitWindowMs = 1_500;

/**
 * @template T
 * @param {readonly T[]} values
 * @param {number} size
 */
const inBatches = (values, size) =>
  Array.from({length: Math.ceil(values.length / size)}, (_, i) =>
    values.slice(i * size, (i + 1) * size),
  );

/**
 * A new pad with a text, and people in it who have come to rest. The first wrote the text.
 * @param {Pick<PadAddress, 'parts' | 'url'>} server
 * @param {string} text
 * @param {number} count
 * @param {{limits?: import('./server.mjs').Limits, writers?: number, comesBack?: boolean}} [options]
 *   `writers`: how many hold the text, the first ones; `comesBack`: whether they connect again after a cut
 */
export const gather = async (
  {parts, url},
  text,
  count,
  {limits = 'off', writers = samples, comesBack = false} = {},
) => {
  /** @type {PadAddress} */
  const pad = {parts, url, padId: `bench-${randomUUID()}`};
  const people = Array.from({length: count}, (_, i) => new Person(pad, `Personne ${i + 1}`));
  const [host, ...others] = people;
  if (host === undefined) throw new Error('Nobody comes');
  for (const batch of inBatches(people, joinAtOnce)) {
    await Promise.all(batch.map((person) => person.visit()));
  }
  await host.join({holdsText: true, comesBack});
  host.replaceAll(text);
  if (!(await host.send())) throw new Error(`Nobody could write the pad: ${host.lostBecause}`);
  if (limits === 'default') {
    for (const [i, person] of others.entries()) {
      await delay(gapBelowLimitMs);
      await person.join({holdsText: i + 1 < writers, comesBack});
    }
  } else {
    for (const [i, batch] of inBatches(others, joinAtOnce).entries()) {
      const before = 1 + i * joinAtOnce;
      await Promise.all(
        batch.map((person, j) => person.join({holdsText: before + j < writers, comesBack})),
      );
    }
  }
  await untilQuiet(people);
  const shared = new SharedText(parts, host.revision, host.replica?.base ?? '');
  for (const person of people) {
    person.share(shared);
    person.messages = 0;
  }
  if (limits === 'default') await delay(limitWindowMs);
  return {pad, people};
};

/**
 * Waits until nobody is sent anything any more and all who are connected are at the same revision.
 * @param {readonly Person[]} people
 */
export const untilQuiet = async (people) => {
  const giveUpAt = performance.now() + patienceMs;
  let heard = -1;
  let quietSince = performance.now();
  while (performance.now() < giveUpAt) {
    const connected = people.filter(({lostBecause}) => lostBecause === null);
    const now = people.reduce((sum, {messages}) => sum + messages, 0);
    if (now !== heard) quietSince = performance.now();
    heard = now;
    const isLevel = new Set(connected.map(({revision}) => revision)).size <= 1;
    if (isLevel && performance.now() - quietSince > quietMs) return;
    await delay(pollMs);
  }
};

/**
 * Waits until somebody who was cut is connected and has what they missed; false when they never are.
 * @param {Person} person
 */
export const isBack = async (person) => {
  const giveUpAt = performance.now() + returnMs;
  while (person.isBehind && person.lostBecause === null && performance.now() < giveUpAt) {
    await delay(pollMs);
  }
  return !person.isBehind && person.lostBecause === null;
};

/**
 * What the server has, as it tells whoever joins now.
 * @param {PadAddress} pad
 */
export const askServer = async (pad) => {
  const observer = new Person(pad, 'Observation');
  await observer.visit();
  await observer.join();
  observer.leave();
  const {revision, firstText: text, firstAttribs: attribs, firstPool: pool} = observer;
  return {revision, text, attribs, pool};
};

/**
 * How a pad stands after people are done with it.
 * @param {PadAddress} pad
 * @param {readonly Person[]} people
 */
export const settle = async (pad, people) => {
  await untilQuiet(people);
  const messages = people.reduce((sum, person) => sum + person.messages, 0);
  const connected = people.filter(({lostBecause}) => lostBecause === null);
  const disconnected = people.length - connected.length;
  const arrivedAt = Math.max(...connected.map((person) => person.arrivedAt));
  await delay(limitWindowMs);
  const held = await askServer(pad);
  const {revision, text} = held;
  const identical = people.every(
    (person) =>
      person.lostBecause === null &&
      person.isInStep &&
      person.doubled === 0 &&
      person.revision === revision &&
      (person.replica === null || (person.replica.base === text && person.replica.text === text)),
  );
  return {held, text, messages, disconnected, arrivedAt, identical};
};
