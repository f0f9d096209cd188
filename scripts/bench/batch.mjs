// @ts-check
import {percentile, round} from './figures.mjs';
import {longPad, signLines} from './long-pad.mjs';
import {loadSources} from './sources.mjs';

const warmUps = 3;

const files = [
  'meeting/following-reader',
  'meeting/live-reader',
  'meeting/pad-line',
  'meeting/plan',
  'server/host/changeset',
];

/** The model as the server has it, from its sources. */
const loadModel = async () =>
  /** @type {typeof import('../../meeting/following-reader') & typeof import('../../meeting/live-reader') & typeof import('../../meeting/pad-line') & typeof import('../../meeting/plan') & typeof import('../../server/host/changeset')} */ (
    await loadSources(files.map((file) => `export * from './${file}';`).join('\n'))
  );

/** @typedef {import('../../meeting/intent').IntentRequest} IntentRequest */

/**
 * The same intent of so many people.
 * @param {IntentRequest['intent']} intent
 * @param {number} count
 * @returns {IntentRequest[]}
 */
const requestsOf = (intent, count) =>
  Array.from({length: count}, (_, i) => ({
    intent,
    context: {author: `a.voter${i}`, name: `Personne ${i}`, now: 1000 + i, clock: '18:42'},
  }));

const proposal = 'motion#1';
/** @type {Readonly<Record<string, IntentRequest['intent']>>} */
const intents = {
  ballots: {kind: 'castBallot', proposal, choice: 'for'},
  joins: {kind: 'joinQueue', turnKind: 'topic'},
};

/** A long pad in which a vote is open. @param {number} lines */
const padText = (lines) =>
  longPad(lines).replace(
    '\n04 - SOS',
    '\nMotion\nPour :\nContre :\nAbstention :\nNPPV :\n\n04 - SOS',
  );

const padFacts = {templateText: () => '', isPristine: false};

/**
 * How long a step takes, in milliseconds of the processor: who shares the machine is not counted.
 * @param {() => void} step
 */
const cpuMsOf = (step) => {
  const start = process.cpuUsage();
  step();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
};

/**
 * How long a tick takes on a long pad, from the pad's lines to the changeset: `people` ballots, and as many who join
 * the queue. `AsReadings` says how many readings of the whole pad take as long, `AsSingles` how many ticks of one person.
 * @param {Record<string, number>} counts
 * @returns {Promise<Record<string, number>>}
 */
export const benchBatch = async ({people = 250, lines: lineCount = 5000, rounds = 15}) => {
  const model = await loadModel();
  const text = padText(lineCount);
  const tools = {numberOf: () => 0, systemAuthor: ''};
  /** @param {readonly IntentRequest[]} requests */
  const tick = (requests) => {
    const lines = signLines(model.linesOfText(text));
    return cpuMsOf(() => {
      const reader = model.createFollowingLiveReader();
      const {change, outcomes} = model.planEdits(reader.read(lines), requests, padFacts, reader);
      model.writeChangeset({lines, markers: []}, change, tools);
      if (outcomes.some(({accepted}) => !accepted)) throw new Error('An intent was refused.');
    });
  };
  const read = () => {
    const lines = signLines(model.linesOfText(text));
    return cpuMsOf(() => model.createLiveReader()(lines));
  };
  /** @type {Record<string, number>} */
  const figures = {lines: lineCount, people};
  for (const [name, intent] of Object.entries(intents)) {
    const all = requestsOf(intent, people);
    /** @type {{reading: number, single: number, many: number}[]} */
    const times = [];
    for (let run = -warmUps; run < rounds; run += 1) {
      const time = {reading: read(), single: tick(all.slice(0, 1)), many: tick(all)};
      if (run >= 0) times.push(time);
    }
    const median = (/** @type {'reading' | 'single' | 'many'} */ of) =>
      percentile(
        times.map((time) => time[of]),
        0.5,
      );
    figures[`${name}Ms`] = round(median('many'));
    figures[`${name}AsReadings`] = round(median('many') / median('reading'));
    figures[`${name}AsSingles`] = round(median('many') / median('single'));
    figures[`${name}ReadingMs`] = round(median('reading'));
  }
  return figures;
};
