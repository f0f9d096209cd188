// @ts-check
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import * as esbuild from 'esbuild';
import {root} from '../paths.mjs';
import {percentile, round} from './figures.mjs';
import {longPad} from './long-pad.mjs';

const lineCount = 5000;
const warmUps = 10;
const fullRuns = 60;
const edits = 300;

/** The model as the panel has it, from its sources. */
const loadModel = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ep_ag-bench-'));
  const file = path.join(folder, 'model.mjs');
  await esbuild.build({
    stdin: {
      contents: "export * from './meeting/parse'; export {linesOfText} from './meeting/pad-line';",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    outfile: file,
  });
  const model =
    /** @type {typeof import('../../meeting/parse') & typeof import('../../meeting/pad-line')} */ (
      await import(pathToFileURL(file).href)
    );
  await rm(folder, {recursive: true});
  return model;
};

/**
 * How long a pad of 5,000 lines takes to read: anew, and again after an edit of one line.
 * @returns {Promise<Record<string, number>>}
 */
export const benchParse = async () => {
  const {parseMeeting, createMeetingReader, linesOfText} = await loadModel();
  const text = longPad(lineCount);
  /** @type {number[]} */
  const full = [];
  for (let run = -warmUps; run < fullRuns; run += 1) {
    // Other values each time: nothing can be known of these lines.
    const lines = linesOfText(text);
    const start = performance.now();
    parseMeeting(lines);
    if (run >= 0) full.push(performance.now() - start);
  }
  const read = createMeetingReader();
  let lines = linesOfText(text);
  read(lines);
  /** @type {number[]} */
  const incremental = [];
  for (let edit = -warmUps; edit < edits; edit += 1) {
    const at = (Math.abs(edit) * 37) % lines.length;
    const next = lines.slice();
    const line = next[at];
    if (line !== undefined) next[at] = {...line, text: `${line.text}x`};
    const start = performance.now();
    read(next);
    if (edit >= 0) incremental.push(performance.now() - start);
    lines = next;
  }
  return {
    lines: lines.length,
    fullMedianMs: round(percentile(full, 0.5)),
    fullP95Ms: round(percentile(full, 0.95)),
    incrementalMedianMs: round(percentile(incremental, 0.5)),
    incrementalP95Ms: round(percentile(incremental, 0.95)),
  };
};
