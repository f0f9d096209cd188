import {describe, expect, it} from 'vitest';
import {sittingOf} from '../../../meeting/assembly/sitting';
import type {Intent} from '../../../meeting/intent';
import {plan} from '../effects';
import {ask, meetingOf, textOf} from '../pads';

const general = (...lines: string[]): string => ['00 - Général', ...lines].join('\n');

describe('a list below a key that has nothing beside it', () => {
  it.each([
    ['Présents :\n- Sam\n- Lou', ['Sam', 'Lou']],
    ['Present:\n* Sam\n* Lou', ['Sam', 'Lou']],
    ['Presentes:\n1. Sam\n2. Lou', ['Sam', 'Lou']],
    ['Anwesend:\n• Sam\n• Lou', ['Sam', 'Lou']],
    ['Presenti:\n– Sam\n– Lou', ['Sam', 'Lou']],
  ])('%j names those who are present, and is no subject', (text, names) => {
    const {general: read, problems} = meetingOf(general(...text.split('\n'), 'Date : 3 mai'));
    expect(read.present).toMatchObject({names, count: 2});
    expect([read.subject, read.notes, read.date, problems]).toEqual(['', [], '3 mai', []]);
  });

  it('names who holds a role', () => {
    const {general: read} = meetingOf(general('AG', 'Tribune :', '- Sam', '- Lou'));
    expect(read.roles.chair.names).toEqual(['Sam', 'Lou']);
  });

  it('ends at the first line without a bullet', () => {
    const {general: read} = meetingOf(general('Présents :', '- Sam', 'AG', '- un tract'));
    expect(read.present.names).toEqual(['Sam']);
    expect([read.subject, read.notes]).toEqual(['AG', ['- un tract']]);
  });

  it.each([
    [{kind: 'markPresent'}, ['Présents :', '- Sam', '- Lou', '- Ana']],
    [{kind: 'takeRole', role: 'chair'}, ['Présents :', '- Sam', '- Lou', 'Tribune : Ana']],
  ] as const)('%j joins it where it stands', (intent: Intent, lines) => {
    const before = meetingOf(general('Présents :', '- Sam', '- Lou', 'Tribune :'));
    const {meeting, outcomes} = plan(before, ask('Ana', intent));
    expect(outcomes).toEqual([{accepted: true}]);
    const expected = intent.kind === 'markPresent' ? [...lines, 'Tribune :'] : lines;
    expect(textOf(meeting).split('\n').slice(1)).toEqual(expected);
  });

  it('leaving takes one’s own line away', () => {
    const before = meetingOf(general('Présents :', '- Sam', '- Ana', '- Lou'));
    const {meeting} = plan(before, ask('Ana', {kind: 'markAbsent'}));
    expect(textOf(meeting).split('\n').slice(1)).toEqual(['Présents :', '- Sam', '- Lou']);
  });

  it.each([
    ['a blank line', ''],
    ['what is said in parentheses', '(celles et ceux qui restent)'],
  ])('goes on behind %s, for who joins it and who leaves it', (_what, between) => {
    const lines = ['Présents :', '- Sam', between, '- Ana'];
    const joined = plan(meetingOf(general(...lines)), ask('Lou', {kind: 'markPresent'})).meeting;
    expect(textOf(joined).split('\n').slice(1)).toEqual([...lines, '- Lou']);
    const left = plan(joined, ask('Ana', {kind: 'markAbsent'})).meeting;
    expect(left.general.present.names).toEqual(['Sam', 'Lou']);
  });

  it('holds names alone, whatever key one of them is like', () => {
    const read = meetingOf(general('Début : 18h', 'Présents :', '- Fin : Sam', '- Pause : 19h –'));
    expect(read.general.present.names).toEqual(['Fin : Sam', 'Pause : 19h –']);
    expect([sittingOf(read), read.general.suspensions]).toEqual(['open', []]);
  });

  it('stays below its key where a line is written that was missing', () => {
    const lines = ['Début : 18h', 'Présents :', '- Sam', '', '- Lou'];
    const {meeting, outcomes} = plan(
      meetingOf(general(...lines)),
      ask('Ana', {kind: 'setSitting', state: 'closed', expected: 'open'}),
    );
    expect(outcomes).toEqual([{accepted: true}]);
    expect(textOf(meeting).split('\n').slice(1)).toEqual([...lines, 'Fin : 12:00']);
    expect(meeting.general.present.names).toEqual(['Sam', 'Lou']);
  });

  it('a number that nobody can read keeps its place', () => {
    const {outcomes} = plan(
      meetingOf(general('Présents : 9 + 3')),
      ask('Ana', {kind: 'markPresent'}),
    );
    expect(outcomes).toEqual([{accepted: false, code: 'attendance-is-number'}]);
  });
});

it.each([
  ['Salon : https://meet.example.org/AG été 2024', ['link-blank']],
  ['Salon : https://meet.example.org/AG (mot de passe : été)', []],
  ['Salon : https://meet.example.org/AG code 1234', []],
  ['Salon : https://meet.example.org/AG', []],
  ['Salon : https://meet.example.org été', []],
])('a room’s name with blanks, %j', (line, codes) => {
  expect(meetingOf(general('AG', line)).problems.map(({code}) => code)).toEqual(codes);
});
