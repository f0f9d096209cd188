import {describe, expect, it} from 'vitest';
import {readCommandLine} from '../../cli/command-line';

describe('readCommandLine', () => {
  const summary = {form: 'summary', countsOnly: false};
  const minutes = {command: 'minutes', file: 'a', choice: summary, format: 'md', language: null};
  const doctor = {
    command: 'doctor',
    url: 'http://a',
    rooms: [],
    json: false,
    language: null,
    timeoutMs: 5000,
  };
  it.each([
    ['parse a', {command: 'json', file: 'a'}],
    ['check -', {command: 'check', file: '-'}],
    ['minutes a', minutes],
    ['--lang en minutes a', {...minutes, language: 'en'}],
    [
      'minutes a --form full --format html',
      {...minutes, choice: {...summary, form: 'full'}, format: 'html'},
    ],
    [
      'minutes a --form actions --format odt --counts',
      {...minutes, choice: {form: 'actions', countsOnly: true}, format: 'odt'},
    ],
    ['minutes a --format docx', {...minutes, format: 'docx'}],
    ['minutes a --format ics', {command: 'ics', file: 'a'}],
    ['minutes a --format json', {command: 'json', file: 'a'}],
    ['minutes a --format csv', {command: 'csv', file: 'a', table: 'votes'}],
    ['minutes a --format csv --table turns', {command: 'csv', file: 'a', table: 'turns'}],
    ['minutes -- -a', {...minutes, file: '-a'}],
    ['--version', {command: 'version'}],
    ['minutes --help', {command: 'help'}],
    ['doctor http://a', doctor],
    [
      'doctor https://a/p/b --room https://meet.example.org/x --room visio.example.org:8443 --json --lang fr --timeout 0.5',
      {
        ...doctor,
        url: 'https://a/p/b',
        rooms: ['meet.example.org', 'visio.example.org:8443'],
        json: true,
        language: 'fr',
        timeoutMs: 500,
      },
    ],
  ])('%s', (line, request) => expect(readCommandLine(line.split(' '))).toEqual(request));

  it.each([
    ['minutes a b', 'minutes reads one file, not also b.'],
    ['minutes a --form long', '--form is decisions, summary, full or actions, not long.'],
    ['minutes a --format pdf', '--format is md, html, txt, odt, docx, ics, json or csv, not pdf.'],
    [
      'minutes a --format csv --table sos',
      '--table is votes, turns, actions, decisions, people or items, not sos.',
    ],
    ['minutes a --table turns', '--table has no meaning for --format md.'],
    ['minutes a --format csv --form full', '--form has no meaning for --format csv.'],
    ['minutes a --format json --lang en', '--lang has no meaning for --format json.'],
    ['minutes a --format ics --counts', '--counts has no meaning for --format ics.'],
    ['minutes a --format csv --counts', '--counts has no meaning for --format csv.'],
    ['check a --counts', '--counts has no meaning for check.'],
    ['parse a --format md', '--format has no meaning for parse.'],
    ['check a --lang fr', '--lang has no meaning for check.'],
    ['minutes a --form', "Option '--form <value>' argument missing; see ep-ag --help."],
    ['minutes a --help=yes', "Option '-h, --help' does not take an argument; see ep-ag --help."],
    ['doctor', 'doctor needs the address of an Etherpad.'],
    ['doctor a.example', 'doctor needs an address of http:// or https://, not a.example.'],
    ['doctor ftp://a', 'doctor needs an address of http:// or https://, not ftp://a.'],
    ['doctor http://a http://b', 'doctor looks at one address, not also http://b.'],
    [
      'doctor http://a --room http://b',
      '--room is an address like https://meet.example.org, not http://b.',
    ],
    ['doctor http://a --timeout long', '--timeout is a number of seconds up to 60, not long.'],
    ['doctor http://a --timeout 0', '--timeout is a number of seconds up to 60, not 0.'],
    ['doctor http://a --lang de', '--lang is fr or en for doctor, not de.'],
    ['doctor http://a --form full', '--form has no meaning for doctor.'],
    ['check a --room https://b', '--room has no meaning for check.'],
    ['minutes a --json', '--json has no meaning for minutes.'],
    ['parse -x', "Unknown option '-x'; see ep-ag --help."],
    ['minutes a --form --lang en', expect.stringMatching(/^Option [^.]*ambiguous; see [^.]*\.$/)],
  ])('%s is refused in one sentence', (line, trouble: unknown) => {
    expect(readCommandLine(line.split(' '))).toEqual({trouble});
  });
});
