// @ts-check
import {setTimeout as delay} from 'node:timers/promises';
import {countWrong} from './ballots.mjs';
import {spread} from './clicks.mjs';
import {gather, isBack, settle} from './crowd.mjs';
import {
  choiceOf,
  countBallots,
  meetingText,
  noteLine,
  proposal,
  proposalId,
} from './meeting-text.mjs';
import {loadParts} from './parts.mjs';
import {loadSender} from './sender.mjs';
import {prepareServer, say, startServer} from './server.mjs';

/**
 * A few of a list, chosen at random.
 * @template T
 * @param {readonly T[]} values
 * @param {number} count
 */
const chooseFrom = (values, count) =>
  values
    .map((value) => ({value, key: Math.random()}))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({value}) => value);

/** @param {number} n */
const wordOf = (n) => ` retour${n}`;

/**
 * Everybody in a meeting votes by the panel within some seconds, while the connections of some, a
 * share in a hundred, are cut at random moments. They come back as browsers do, and each types a
 * word in the end.
 * @param {Record<string, number>} counts
 * @returns {Promise<import('../bench.mjs').Figures>}
 */
export const benchCuts = async ({people: count = 250, seconds = 5, cut: share = 10}) => {
  const dir = await prepareServer();
  const parts = await loadParts(dir);
  const server = await startServer(dir);
  try {
    const cutCount = Math.min(count, Math.ceil((count * share) / 100));
    const text = meetingText(cutCount);
    const {pad, people} = await gather({parts, url: server.url}, text, count, {comesBack: true});
    // Who was cut asks again once they are connected.
    const send = await loadSender(isBack);
    const chosen = chooseFrom(people, cutCount);
    say(`${count} people vote in ${seconds} s, and ${cutCount} connections are cut …`);
    const cutting = chosen.map(async (person) => {
      await delay(Math.random() * seconds * 1000);
      person.cut();
    });
    const {refused} = await spread(count, seconds, async (index) => {
      const person = people[index];
      const {choice} = choiceOf(index);
      if (person === undefined) return false;
      return (await send(person, {kind: 'castBallot', proposal: proposalId, choice})) === null;
    });
    await Promise.all(cutting);
    const back = await Promise.all(chosen.map(isBack));
    const end = await settle(pad, people);
    const {lost, doubled} = countWrong(
      end.held,
      proposal,
      people.map(({author}) => author),
    );
    say('Those who were cut type a word each …');
    let typedRefused = 0;
    for (const [n, person] of chosen.entries()) {
      if (!(await person.append(noteLine(n), wordOf(n)))) typedRefused += 1;
    }
    const typedEnd = await settle(pad, people);
    const words = typedEnd.text.split(/\s+/);
    const typedLost = chosen.filter(
      (_, n) => words.filter((word) => word === wordOf(n).trim()).length !== 1,
    ).length;
    for (const person of people) person.leave();
    return {
      people: count,
      cut: cutCount,
      cameBack: back.filter((is) => is).length,
      ballots: countBallots(end.text),
      refused,
      lost,
      doubled,
      identical: end.identical,
      disconnected: end.disconnected,
      typed: cutCount,
      typedRefused,
      typedLost,
      identicalAfterTyping: typedEnd.identical,
      disconnectedAfterTyping: typedEnd.disconnected,
    };
  } finally {
    await server.stop();
  }
};
