#!/usr/bin/env node
import {readCommandLine} from './command-line';
import {examine} from './doctor';
import {helpText, versionText} from './help';
import {readInput} from './input';
import {checkMeeting, writeDocument} from './output';
import {verify} from './verify';
import {linesOfText} from '../meeting/pad-line';
import {parseMeeting} from '../meeting/parse';

/** What a run prints, and its exit code: 0, 1 for a pad with problems or a site in trouble, 2 when it could not be done. */
interface Outcome {
  readonly print: string | Uint8Array;
  readonly exitCode: 0 | 1;
}

const run = async (args: readonly string[]): Promise<Outcome | {readonly trouble: string}> => {
  const request = readCommandLine(args);
  if ('trouble' in request) return request;
  if (request.command === 'help') return {print: helpText, exitCode: 0};
  if (request.command === 'version') return {print: versionText, exitCode: 0};
  if (request.command === 'doctor') return examine(request, process.env);
  const input = await readInput(request.file);
  if ('trouble' in input) return input;
  if (request.command === 'verify') return verify(input.text, request);
  const meeting = parseMeeting(linesOfText(input.text));
  if (request.command !== 'check')
    return {print: writeDocument(meeting, request, Date.now()), exitCode: 0};
  const print = checkMeeting(meeting, request.file);
  return {print, exitCode: print === '' ? 0 : 1};
};

// `ep-ag minutes pad.txt | head`: whoever reads may stop before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void run(process.argv.slice(2)).then((outcome) => {
  if ('trouble' in outcome) {
    process.stderr.write(`ep-ag: ${outcome.trouble}\n`);
    process.exitCode = 2;
  } else {
    process.exitCode = outcome.exitCode;
    // A look-up of a name may go on for longer than anybody waits: what is printed is the end.
    process.stdout.write(outcome.print, () => process.exit());
  }
});
