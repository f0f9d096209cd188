// @ts-check
import {setTimeout as delay} from 'node:timers/promises';
import {countWrong} from './ballots.mjs';
import {spread} from './clicks.mjs';
import {askServer, gather, isBack, settle} from './crowd.mjs';
import {choiceOf, countBallots, idOf, meetingText} from './meeting-text.mjs';
import {loadParts} from './parts.mjs';
import {loadSender} from './sender.mjs';
import {prepareServer, say, startServer} from './server.mjs';

/** @param {number} round from 0 */
const proposalOf = (round) => `Proposition ${round + 1}`;

/** Something that happens once. */
const createEvent = () => {
  /** @type {() => void} */
  let happen = () => undefined;
  /** @type {Promise<void>} */
  const happened = new Promise((resolve) => {
    happen = resolve;
  });
  return {happen, happened};
};

/**
 * Everybody in a meeting votes by the panel within some seconds, and in the middle of it the server
 * is killed and started again; who got no answer asks again, as browsers do. As often as asked, each
 * time on another proposal.
 * @param {Record<string, number>} counts
 * @returns {Promise<import('../bench.mjs').Figures>}
 */
export const benchKills = async ({people: count = 100, seconds = 3, kills = 20}) => {
  const dir = await prepareServer();
  const parts = await loadParts(dir);
  const server = await startServer(dir);
  try {
    const proposals = Array.from({length: kills}, (_, round) => proposalOf(round));
    const {pad, people} = await gather({parts, url: server.url}, meetingText(0, proposals), count, {
      comesBack: true,
    });
    const authors = people.map(({author}) => author);
    let restarted = createEvent();
    let askedAgain = 0;
    const send = await loadSender(async () => {
      askedAgain += 1;
      await restarted.happened;
    });
    const sum = {answeredBefore: 0, refused: 0, lost: 0, missing: 0, doubled: 0, gaveUp: 0};
    for (const [round, proposal] of proposals.entries()) {
      restarted = createEvent();
      /** @type {string[]} */
      const answered = [];
      const voting = spread(count, seconds, async (index) => {
        const person = people[index];
        if (person === undefined) return false;
        const {choice} = choiceOf(index);
        const code = await send(person, {kind: 'castBallot', proposal: idOf(proposal), choice});
        if (code === null) answered.push(person.author);
        return code === null;
      });
      const killAfterMs = Math.round((0.1 + 0.8 * Math.random()) * seconds * 1000);
      await delay(killAfterMs);
      await server.kill();
      const before = [...answered];
      await server.startAgain();
      const {lost} = countWrong(await askServer(pad), proposal, before);
      say(
        `Kill ${round + 1} of ${kills}: after ${killAfterMs} ms, ${before.length} answered, ${lost} of them lost.`,
      );
      restarted.happen();
      const {refused} = await voting;
      sum.answeredBefore += before.length;
      sum.lost += lost;
      sum.refused += refused;
      for (const person of people) {
        if (await isBack(person)) continue;
        sum.gaveUp += 1;
        await person.reload();
      }
    }
    const end = await settle(pad, people);
    for (const person of people) person.leave();
    for (const proposal of proposals) {
      const {lost, doubled} = countWrong(end.held, proposal, authors);
      sum.missing += lost;
      sum.doubled += doubled;
    }
    return {
      people: count,
      kills,
      answeredBefore: sum.answeredBefore,
      askedAgain,
      refused: sum.refused,
      ballots: countBallots(end.text),
      lost: sum.lost,
      missing: sum.missing,
      doubled: sum.doubled,
      gaveUp: sum.gaveUp,
      identical: end.identical,
      disconnected: end.disconnected,
    };
  } finally {
    await server.stop();
  }
};
