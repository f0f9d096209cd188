// @ts-check
import {percentile, round} from './figures.mjs';
import {longPad, signLines} from './long-pad.mjs';
import {loadSources} from './sources.mjs';

const lineCount = 5000;
const warmUps = 20;
const fullRuns = 100;
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
 * How long new pads take to read, in milliseconds.
 * @param {Read} read
 * @param {() => readonly PadLine[]} newPad
 */
const timeReadings = (read, newPad) => {
  /** @type {number[]} */
  const times = [];
  for (let run = -warmUps; run < fullRuns; run += 1) {
    const lines = newPad();
    const start = performance.now();
    read(lines);
    if (run >= 0) times.push(performance.now() - start);
  }
  return times;
};

/**
 * How long a pad of 5,000 lines takes to read, minutes included: anew, again after an edit of one
 * line, and again after a line was put in or taken out, which moves all lines below. `live` is a new
 * reading without the minutes, as panels and intents make it.
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
    fullMedianMs: round(percentile(full, 0.5)),
    fullP95Ms: round(percentile(full, 0.95)),
    incrementalMedianMs: round(percentile(incremental, 0.5)),
    incrementalP95Ms: round(percentile(incremental, 0.95)),
    insertMedianMs: round(percentile(insert, 0.5)),
    insertP95Ms: round(percentile(insert, 0.95)),
    liveMedianMs: round(percentile(live, 0.5)),
    liveP95Ms: round(percentile(live, 0.95)),
  };
};
