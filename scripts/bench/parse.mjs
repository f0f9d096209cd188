// @ts-check
import {percentile, round} from './figures.mjs';
import {longPad, signLines} from './long-pad.mjs';
import {loadSources} from './sources.mjs';

const lineCount = 5000;
const warmUps = 20;
const fullRuns = 400;
const edits = 400;

/** The model as the panel has it, from its sources. */
const loadModel = async () =>
  /** @type {typeof import('../../meeting/parse') & typeof import('../../meeting/live-reader') & typeof import('../../meeting/pad-line')} */ (
    await loadSources(
      ['parse', 'live-reader', 'pad-line']
        .map((name) => `export * from './meeting/${name}';`)
        .join('\n'),
    )
  );

/** @typedef {import('../../meeting/pad-line').PadLine} PadLine */
/** @typedef {(lines: readonly PadLine[]) => unknown} Read */

/**
 * How long each edit takes to read again, in milliseconds. Edits are spread over the whole pad.
 * @param {Read} read
 * @param {readonly PadLine[]} pad
 * @param {(lines: PadLine[], at: number, line: PadLine, edit: number) => void} change
 */
const timeEdits = (read, pad, change) => {
  /** @type {number[]} */
  const times = [];
  let lines = pad;
  read(lines);
  for (let edit = -warmUps; edit < edits; edit += 1) {
    const at = ((edit + warmUps) * 997) % lines.length;
    const next = lines.slice();
    const line = next[at];
    if (line !== undefined) change(next, at, line, edit);
    const start = performance.now();
    read(next);
    if (edit >= 0) times.push(performance.now() - start);
    lines = next;
  }
  return times;
};

/**
 * How long the machine takes, in milliseconds, for sums that need every unit of its processor and
 * no memory. A processor core that is shared with a busy neighbour, as those of virtual machines
 * are, takes half as long again, for seconds at a time; a reading takes nearly twice as long then.
 */
const timeControl = () => {
  let [a, b, c, d, e, f, g, h] = [1, 2, 3, 4, 5, 6, 7, 8];
  const start = performance.now();
  for (let i = 0; i < 200_000; i += 1) {
    a = (a + i) | 0;
    b = (b ^ i) | 0;
    c = (c + 7) | 0;
    d = (d ^ a) | 0;
    e = (e + b) | 0;
    f = (f ^ c) | 0;
    g = (g + i) | 0;
    h = (h ^ i) | 0;
  }
  const ms = performance.now() - start;
  // The sums are looked at, or no compiler would have to do them.
  if (a + b + c + d + e + f + g + h === 0.5) throw new Error('Whole numbers have no half.');
  return ms;
};

/**
 * How long new pads take to read, in milliseconds, each with the longer of the control's times at its sides.
 * @param {Read} read
 * @param {() => readonly PadLine[]} newPad
 */
const timeReadings = (read, newPad) => {
  /** @type {{ms: number, controlMs: number}[]} */
  const readings = [];
  for (let run = -warmUps; run < fullRuns; run += 1) {
    const lines = newPad();
    const before = timeControl();
    const start = performance.now();
    read(lines);
    const ms = performance.now() - start;
    const controlMs = Math.max(before, timeControl());
    if (run >= 0) readings.push({ms, controlMs});
  }
  return readings;
};

/** A control that took this many times its best stood in a disturbed moment. */
const disturbed = 1.15;

/**
 * The figures of readings: all of them, and those at whose side the machine was undisturbed.
 * @param {ReturnType<typeof timeReadings>} readings
 * @param {string} name
 */
const figuresOf = (readings, name) => {
  const times = readings.map(({ms}) => ms);
  const best = percentile(
    readings.map(({controlMs}) => controlMs),
    0.05,
  );
  const undisturbed = readings.filter(({controlMs}) => controlMs < best * disturbed);
  return {
    [`${name}MedianMs`]: round(percentile(times, 0.5)),
    [`${name}P95Ms`]: round(percentile(times, 0.95)),
    [`${name}UndisturbedMedianMs`]: round(
      percentile(
        undisturbed.map(({ms}) => ms),
        0.5,
      ),
    ),
    [`${name}UndisturbedShare`]: round(undisturbed.length / readings.length),
    [`${name}ControlBestMs`]: round(best),
  };
};

/**
 * How long a pad of 5,000 lines takes to read, minutes included: anew, again after an edit of one
 * line, and again after a line was put in or taken out, which moves all lines below. `live` is a new
 * reading without the minutes, as panels and intents make it. `UndisturbedMedianMs` is the median
 * of those readings at whose sides the processor was as fast as at its best in this run; `ControlBestMs` tells whether
 * that was a good one.
 * @returns {Promise<Record<string, number>>}
 */
export const benchParse = async () => {
  const {parseMeeting, createMeetingReader, createLiveReader, linesOfText} = await loadModel();
  const text = longPad(lineCount);
  /** Other values each time: nothing can be known of these lines. */
  const newPad = () => signLines(linesOfText(text));
  const full = timeReadings(parseMeeting, newPad);
  const incremental = timeEdits(createMeetingReader(), newPad(), (lines, at, line) => {
    lines[at] = {...line, text: `${line.text}x`};
  });
  const insert = timeEdits(createMeetingReader(), newPad(), (lines, at, line, edit) => {
    if (edit % 2 === 0) lines.splice(at, 0, {...line});
    else lines.splice(at, 1);
  });
  const live = timeReadings((lines) => createLiveReader()(lines), newPad);
  return {
    lines: lineCount,
    ...figuresOf(full, 'full'),
    incrementalMedianMs: round(percentile(incremental, 0.5)),
    incrementalP95Ms: round(percentile(incremental, 0.95)),
    insertMedianMs: round(percentile(insert, 0.5)),
    insertP95Ms: round(percentile(insert, 0.95)),
    ...figuresOf(live, 'live'),
  };
};
