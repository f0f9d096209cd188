// @ts-check
import {percentile, round} from '../figures.mjs';
import {spread, watchOwnWork} from './clicks.mjs';
import {gather, settle} from './crowd.mjs';
import {choiceOf, countBallots, meetingText, proposalId} from './meeting-text.mjs';
import {loadParts} from './parts.mjs';
import {prepareServer, say, startServer} from './server.mjs';

/** @typedef {import('./person.mjs').Person} Person */
/** @typedef {(person: Person, index: number) => Promise<boolean>} Cast */

/**
 * By the panel: the server writes.
 * @type {Cast}
 */
const castByPanel = async (person, index) => {
  const {choice} = choiceOf(index);
  const intent = {kind: 'castBallot', proposal: proposalId, choice};
  return (await person.press(intent)).accepted;
};

/**
 * By hand: everybody's own edit, in Etherpad's own protocol.
 * @type {Cast}
 */
const castByHand = (person, index) => person.append(choiceOf(index).line, ' +1');

/**
 * A vote on a server and a pad of its own.
 * @param {string} dir
 * @param {{people: number, seconds: number, cast: Cast, limits: import('./server.mjs').Limits}} storm
 */
const holdVote = async (dir, {people: count, seconds, cast, limits}) => {
  const parts = await loadParts(dir);
  const server = await startServer(dir, {limits});
  try {
    const {pad, people} = await gather({parts, url: server.url}, meetingText(), count, {limits});
    const start = performance.now();
    const {cpuMs: before = NaN} = await server.ask('cpu');
    const ownWork = watchOwnWork();
    const {times, refused, lastAt} = await spread(count, seconds, async (index) => {
      const person = people[index];
      return person !== undefined && cast(person, index).catch(() => false);
    });
    const generatorCores = ownWork();
    const {cpuMs: after = NaN} = await server.ask('cpu');
    const serverCores = (after - before) / (performance.now() - start);
    const end = await settle(pad, people);
    for (const person of people) person.leave();
    return {
      people: count,
      ballots: countBallots(end.text),
      identical: end.identical,
      disconnected: end.disconnected,
      refused,
      messages: end.messages,
      p50Ms: round(percentile(times, 0.5)),
      p95Ms: round(percentile(times, 0.95)),
      settleMs: round(Math.max(0, end.arrivedAt - lastAt)),
      generatorCores: round(generatorCores),
      serverCores: round(serverCores),
    };
  } finally {
    await server.stop();
  }
};

/**
 * @param {string} dir
 * @param {{people: number, seconds: number, limits: import('./server.mjs').Limits}} size
 */
const compareWithHand = async (dir, size) => {
  say(`${size.people} people vote by the panel …`);
  const ours = await holdVote(dir, {...size, cast: castByPanel});
  say(`${size.people} people vote by hand …`);
  const perPersonEdits = await holdVote(dir, {...size, cast: castByHand});
  return {
    ...ours,
    perPersonEdits,
    messageRatio: round(perPersonEdits.messages / ours.messages),
    p95Ratio: round(perPersonEdits.p95Ms / ours.p95Ms),
  };
};

/**
 * Everybody in a meeting votes within some seconds: by the panel, and for comparison each by their
 * own edit; or, with `against`, by the panel with another number of people.
 * @param {Record<string, number>} counts
 * @returns {Promise<import('../bench.mjs').Figures>}
 */
export const benchStorm = async ({people = 250, seconds = 5, against}) => {
  const dir = await prepareServer();
  const limits = /** @type {const} */ ('off');
  if (against === undefined) return compareWithHand(dir, {people, seconds, limits});
  const size = {seconds, limits, cast: castByPanel};
  say(`${against} people vote by the panel …`);
  const fewer = await holdVote(dir, {...size, people: against});
  say(`${people} people vote by the panel …`);
  const ours = await holdVote(dir, {...size, people});
  return {...ours, against: fewer, growthRatio: round(ours.p95Ms / fewer.p95Ms)};
};

/**
 * The same vote with Etherpad's own limits on messages as they are, from one address: a meeting
 * behind one router.
 * @param {Record<string, number>} counts
 * @returns {Promise<import('../bench.mjs').Figures>}
 */
export const benchNat = async ({people = 100, seconds = 5}) =>
  compareWithHand(await prepareServer(), {people, seconds, limits: 'default'});
