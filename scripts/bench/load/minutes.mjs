// @ts-check
import {round} from '../figures.mjs';
import {longPad} from '../long-pad.mjs';
import {loadSources} from '../sources.mjs';
import {gather} from './crowd.mjs';
import {loadParts} from './parts.mjs';
import {request} from './request.mjs';
import {prepareServer, say, startServer} from './server.mjs';
import {median, spreadOf} from './sides.mjs';

/** The minutes in every format that needs no converter, in the form that holds the most. */
const loadFormats = async () => {
  const {formats} = /** @type {typeof import('../../../meeting/minutes/formats')} */ (
    await loadSources("export {formats} from './meeting/minutes/formats';")
  );
  return Object.entries(formats).flatMap(([format, {content}]) =>
    content === 'converted' ? [] : [format],
  );
};

/** Rounds before the first that counts: the first exports of a server are slow. */
const warmUps = 3;

/**
 * How long minutes of a long pad take, in each format, against Etherpad's own HTML export of the same
 * pad, asked for in turn. `ratio` is that of the slowest format.
 * @param {Record<string, number>} counts
 * @returns {Promise<import('../bench.mjs').Figures>}
 */
export const benchMinutes = async ({lines = 10_000, rounds = 15}) => {
  const formats = await loadFormats();
  const dir = await prepareServer();
  const parts = await loadParts(dir);
  const server = await startServer(dir);
  try {
    const {pad, people} = await gather({parts, url: server.url}, longPad(lines), 1);
    for (const person of people) person.leave();
    const exports = new Map([
      ['core', 'html'],
      ...formats.map((format) => /** @type {const} */ ([format, `minutes.${format}?form=full`])),
    ]);
    /** @type {Map<string, number[]>} */
    const times = new Map([...exports.keys()].map((name) => [name, []]));
    say(`Exporting a pad of ${lines} lines ${rounds} times in each format …`);
    for (let turn = -warmUps; turn < rounds; turn += 1) {
      for (const [name, file] of exports) {
        const start = performance.now();
        const {status} = await request(`${server.url}/p/${pad.padId}/export/${file}`);
        const tookMs = performance.now() - start;
        if (status !== 200) throw new Error(`The export ${file} was answered with ${status}`);
        if (turn >= 0) times.get(name)?.push(tookMs);
      }
    }
    const medianOf = (/** @type {string} */ name) => median(times.get(name) ?? []);
    const coreMs = medianOf('core');
    const ratios = Object.fromEntries(
      formats.map((format) => [format, round(medianOf(format) / coreMs)]),
    );
    return {
      lines,
      rounds,
      coreHtmlMs: round(coreMs),
      coreSpread: spreadOf(times.get('core') ?? []),
      ms: Object.fromEntries(formats.map((format) => [format, round(medianOf(format))])),
      ratios,
      ratio: Math.max(...Object.values(ratios)),
    };
  } finally {
    await server.stop();
  }
};
