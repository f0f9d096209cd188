import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {version} from '../../package.json';
import {writeMeetingJson} from '../../meeting/meeting-json';
import {tables, writeCsv} from '../../meeting/minutes/csv';
import {fixture, meetingOf} from '../meeting/pads';
import {builtCommandLine} from './run';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const pad = (name: string): string => path.join(fixtures, `${name}.pad.txt`);
const golden = (name: string): string => readFileSync(path.join(fixtures, name), 'utf8');
const {run, file, scratch} = builtCommandLine();

/** What went well printed nothing else. */
const printed = async (args: readonly string[], input?: string | Uint8Array): Promise<string> => {
  const {stdout, stderr, exitCode} = await run(args, input);
  expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
  return stdout;
};

describe('ep-ag minutes', () => {
  it.each([
    [[], 'guide-example', 'guide-example.minutes.md'],
    [[], 'hand-typed', 'hand-typed.minutes.md'],
    [['--format', 'txt'], 'hand-typed', 'hand-typed.minutes.txt'],
    [['--form', 'decisions'], 'hand-typed', 'hand-typed.decisions.md'],
    [['--form=full'], 'hand-typed', 'hand-typed.full.md'],
  ] as const)('%j of %s is %s', async (options, name, expected) => {
    expect(await printed(['minutes', ...options, pad(name)])).toBe(golden(expected));
  });

  it('writes HTML that names its form and language', async () => {
    const options = ['--form', 'full', '--format', 'html', '--lang', 'en'];
    const html = await printed(['minutes', ...options, pad('hand-typed')]);
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<title>Full minutes – AG interpro — salle + en ligne</title>');
    expect(html).toContain('<h3 dir="auto">Rules in force</h3>');
  });

  it('keeps people’s words in another language of its own words', async () => {
    const text = await printed(['minutes', '--lang', 'en', pad('hand-typed')]);
    expect(text).toContain('## Votes not closed');
    expect(text).toContain('| 6 pour, 1 contre, 2 abstentions | majorité absolue | **Adoptée** |');
  });

  it('writes the meeting’s JSON', async () => {
    const json = await printed(['minutes', '--format', 'json', pad('hand-typed')]);
    expect(json).toBe(writeMeetingJson(meetingOf(fixture('hand-typed'))));
  });

  it.each(tables)('writes the table of %s', async (table) => {
    const args = ['minutes', '--format', 'csv', '--table', table, pad('hand-typed')];
    expect(await printed(args)).toBe(writeCsv(meetingOf(fixture('hand-typed')), table));
  });

  it('writes the table of votes unless another is asked for', async () => {
    const csv = await printed(['minutes', '--format', 'csv', pad('hand-typed')]);
    expect(csv).toMatch(/^proposal,/);
  });

  it('reads standard input', async () => {
    const text = await printed(['minutes', '-'], fixture('hand-typed'));
    expect(text).toBe(golden('hand-typed.minutes.md'));
  });

  it('reads a byte order mark and Windows line ends', async () => {
    const text = `\ufeff${fixture('hand-typed').replace(/\n/g, '\r\n')}`;
    expect(await printed(['minutes', '-'], text)).toBe(golden('hand-typed.minutes.md'));
  });

  it('of an empty text say that there is no meeting', async () => {
    expect(await printed(['minutes', '-'], '')).toContain('ne contient pas encore de réunion');
  });
});

describe('ep-ag parse', () => {
  it.each(['guide-example', 'hand-typed'])('prints %s as JSON', async (name) => {
    expect(await printed(['parse', pad(name)])).toBe(writeMeetingJson(meetingOf(fixture(name))));
  });
});

describe('ep-ag check', () => {
  it('prints nothing for a pad without problems', async () => {
    expect(await printed(['check', pad('hand-typed')])).toBe('');
  });

  it('lists problems by line in the language of the pad', async () => {
    const file = scratch('troubled.txt');
    const french = ['00 - Général', 'Quorum : beaucoup', '01 - Ordre du jour', '▶ A', '▶ B'];
    await writeFile(file, french.join('\n'));
    expect(await run(['check', file])).toEqual({
      stdout: [
        `${file}:2: Quorum non compris, il n’y en a pas.\n`,
        `${file}:4: Deux points en cours, le dernier est retenu.\n`,
      ].join(''),
      stderr: '',
      exitCode: 1,
    });
    const english = '02 - Speaking turns\n▶ Ana\n▶ Ben\n00 - General\nMajority: most of us\n';
    expect(await run(['check', '-'], english)).toEqual({
      stdout: [
        '-:2: Two people have the floor, the later one is used.\n',
        '-:5: Majority not understood, simple majority applies.\n',
      ].join(''),
      stderr: '',
      exitCode: 1,
    });
  });
});

describe('ep-ag', () => {
  it.each([[['--help']], [['-h']], [['minutes', '--help']]])('tells its use: %j', async (args) => {
    const help = await printed(args);
    const words = [
      'parse',
      'minutes',
      'check',
      'doctor',
      '--form',
      '--format',
      '--table',
      '--lang',
    ];
    for (const word of [...words, '--room', '--json', '--timeout']) expect(help).toContain(word);
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('tells its version', async () => {
    expect(await printed(['--version'])).toBe(`${version}\n`);
  });

  it('is a program that finds Node.js by itself', () => {
    expect(readFileSync(file(), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform === 'win32') return;
    expect(execFileSync(file(), ['--version'], {encoding: 'utf8'})).toBe(`${version}\n`);
  });

  it.each([
    [[], 'The command is missing: parse, minutes, check, verify or doctor; see ep-ag --help.'],
    [['sing', 'x'], 'There is no command sing: use parse, minutes, check, verify or doctor.'],
    [['parse'], 'parse needs a file, or - for standard input.'],
    [['parse', '/nowhere/pad.txt'], 'There is no file /nowhere/pad.txt.'],
    [['parse', fixtures], `This is a folder, not a file: ${fixtures}.`],
    [['parse', '--colour', 'x'], "Unknown option '--colour'; see ep-ag --help."],
    [['minutes', '--lang', 'tlh', '-'], expect.stringMatching(/^--lang is fr, en.*, not tlh\.$/)],
  ])('%j ends with one sentence and exit code 2', async (args, sentence: unknown) => {
    const {stdout, stderr, exitCode} = await run(args);
    expect({stdout, exitCode}).toEqual({stdout: '', exitCode: 2});
    expect(stderr).toMatch(/^ep-ag: [^\n]*\.\n$/);
    expect(stderr.slice('ep-ag: '.length, -1)).toEqual(sentence);
  });

  it.each([
    ['Latin-1', Uint8Array.of(0x52, 0xe9, 0x75)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00)],
    ['a character cut short', Uint8Array.of(0x41, 0xe2, 0x82)],
  ])('refuses %s', async (_case, bytes) => {
    const expected = {stdout: '', exitCode: 2};
    expect(await run(['minutes', '-'], bytes)).toEqual({
      ...expected,
      stderr: 'ep-ag: Standard input is not UTF-8 text.\n',
    });
    const file = scratch('other-encoding.txt');
    await writeFile(file, bytes);
    expect(await run(['minutes', file])).toEqual({
      ...expected,
      stderr: `ep-ag: ${file} is not UTF-8 text.\n`,
    });
  });

  it('ends quietly when nobody reads on', async () => {
    const turns = Array.from({length: 20_000}, (_, i) => `✓ Camille ${i} (1 min)`);
    const child = spawn(process.execPath, [file(), 'parse', '-']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdin.end(['02 - Queue', ...turns, '03 - Votes'].join('\n'));
    child.stdout.once('data', () => child.stdout.destroy());
    const [exitCode] = (await once(child, 'close')) as [number | null];
    expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
  });
});
