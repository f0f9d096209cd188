// @ts-check
import {percentile, round} from '../figures.mjs';
import {gather} from '../load/crowd.mjs';
import {say, startServer} from '../load/server.mjs';
import {countRows, readRedraws, showsRows} from './page.mjs';
import {visit} from './visitor.mjs';

/** Each presses far less often than the plugin's own bound for one author. */
const pressers = 10;
/** Redraws before the first that counts: the browser has yet to compile the panel. */
const warmUps = 10;

/** @param {number} n */
const nameOf = (n) => `Personne${n}`;
/** @param {number} n */
const turnOf = (n) => `personne${n}#1`;

/**
 * A meeting in which so many people wait to speak.
 * @param {number} rows
 */
const queueText = (rows) =>
  [
    ...['00 - Général', '', 'Grande AG', 'Temps de parole : 3 min', ''],
    ...['01 - Ordre du jour', '', '▶ 1. Bilan (10 min)', '2. Tracts (20 min)', ''],
    ...['02 - Tour de parole', ...Array.from({length: rows}, (_, n) => nameOf(n)), ''],
    ...['03 - Vote', '', '04 - SOS', '', '05 - CR', ''],
  ].join('\n');

/**
 * How long the panel of a meeting with a long queue takes to be drawn again, while others join at its end
 * and get the floor at its head: from the changed text (read, ordered, rendered) to the laid-out page.
 * @param {{parts: import('../load/parts.mjs').Parts, dir: string, rows: number, redraws: number}} options
 */
export const timeRedraws = async ({parts, dir, rows, redraws}) => {
  const server = await startServer(dir);
  try {
    const {pad, people} = await gather({parts, url: server.url}, queueText(rows), pressers);
    const visitor = await visit(`${server.url}/p/${pad.padId}`);
    try {
      const {page} = visitor;
      const isShown = (/** @type {number} */ count) => page.waitForFunction(showsRows, {}, count);
      await isShown(rows);
      say(`${redraws} redraws of ${rows} rows …`);
      const seen = async () => (await page.evaluate(readRedraws)).length;
      /** @type {number[]} */
      const counts = [];
      let presses = 0;
      const press = async (/** @type {object} */ intent) => {
        const answer = await people[presses++ % pressers]?.press(intent);
        if (answer?.accepted !== true) throw new Error(`An action was refused: ${answer?.code}`);
      };
      let before = 0;
      for (let step = 0; (before = await seen()) < redraws + warmUps || step < 2; step += 1) {
        await press({kind: 'addTurn', name: nameOf(rows + step), turnKind: 'topic'});
        await isShown(rows + 1);
        counts.push(await page.evaluate(countRows));
        const turn = turnOf(step);
        const expected = step === 0 ? null : turnOf(step - 1);
        await press({kind: 'giveFloor', turn, expected, next: turn});
        await isShown(rows);
        counts.push(await page.evaluate(countRows));
        if ((await seen()) === before) throw new Error('No redraw was seen');
      }
      const all = await page.evaluate(readRedraws);
      const times = all.slice(warmUps).map(({ms}) => ms);
      const drawn = all.slice(warmUps).map(({drawnMs}) => drawnMs);
      for (const person of people) person.leave();
      return {
        rows: Math.min(...counts),
        redraws: times.length,
        redrawMedianMs: round(percentile(times, 0.5)),
        redrawP5Ms: round(percentile(times, 0.05)),
        redrawP95Ms: round(percentile(times, 0.95)),
        drawnMedianMs: round(percentile(drawn, 0.5)),
        drawnP5Ms: round(percentile(drawn, 0.05)),
      };
    } finally {
      await visitor.leave();
    }
  } finally {
    await server.stop();
  }
};
