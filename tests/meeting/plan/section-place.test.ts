import {describe, expect, it} from 'vitest';
import type {Intent} from '../../../meeting/intent';
import {plan} from '../effects';
import {ask, meetingOf, textOf} from '../pads';

const join: Intent = {kind: 'joinQueue', turnKind: 'topic'};
const propose: Intent = {kind: 'openProposal', text: 'Quand ?', choices: ['Lundi', 'Mardi']};
const call: Intent = {kind: 'callSos', text: 'son'};
const chair: Intent = {kind: 'takeRole', role: 'chair'};

const linesAfter = (text: string, intent: Intent): string[] => {
  const {meeting, outcomes} = plan(meetingOf(text), ask('Ana', intent));
  expect(outcomes).toEqual([{accepted: true}]);
  return textOf(meeting).split('\n');
};

describe('new lines at the end of a section', () => {
  it.each([
    [
      'stand below its last line',
      '02 - Queue\nBen\n\n\n03 - Votes',
      join,
      ['02 - Queue', 'Ben', 'Ana', '', '', '03 - Votes'],
    ],
    [
      'keep the next heading apart',
      '02 - Queue\nBen\n03 - Votes',
      join,
      ['02 - Queue', 'Ben', 'Ana', '', '03 - Votes'],
    ],
    [
      'end the pad without a blank line',
      '01 - Agenda\n02 - Queue\nBen',
      join,
      ['01 - Agenda', '02 - Queue', 'Ben', 'Ana'],
    ],
    [
      'stand right below the heading of an empty one',
      '02 - Queue\n\n\n03 - Votes',
      join,
      ['02 - Queue', 'Ana', '', '', '03 - Votes'],
    ],
    [
      'of a proposal stand apart from the one above',
      '02 - Queue\n03 - Votes\nBudget\n',
      propose,
      ['02 - Queue', '03 - Votes', 'Budget', '', 'Quand ?', 'Lundi:', 'Mardi:'],
    ],
    [
      'of a first proposal stand right below the heading',
      '02 - Queue\n03 - Votes\n',
      propose,
      ['02 - Queue', '03 - Votes', 'Quand ?', 'Lundi:', 'Mardi:'],
    ],
  ])('%s', (_case, text, intent, lines) => {
    expect(linesAfter(text, intent)).toEqual(lines);
  });
});

describe('a missing section', () => {
  it.each([
    [
      'stands before the first later one',
      '01 - Agenda\nBudget\n\n06 - Varia\n04 - SOS',
      join,
      ['01 - Agenda', 'Budget', '', '06 - Varia', '', '02 - Speaking turns', 'Ana', '', '04 - SOS'],
    ],
    [
      'stands apart from lines above',
      '01 - Agenda\nBudget\n03 - Votes',
      join,
      ['01 - Agenda', 'Budget', '', '02 - Speaking turns', 'Ana', '', '03 - Votes'],
    ],
    [
      'opens the pad where it is the first',
      '01 - Agenda\nBudget',
      chair,
      ['00 - General', 'Chair: Ana', '', '01 - Agenda', 'Budget'],
    ],
    [
      'ends the pad where it is the last',
      '01 - Agenda\nBudget',
      call,
      ['01 - Agenda', 'Budget', '', '04 - SOS', '12:00 Ana: son', ''],
    ],
  ])('%s', (_case, text, intent, lines) => {
    expect(linesAfter(text, intent)).toEqual(lines);
  });
});
