import {describe, expect, it} from 'vitest';
import type {Intent} from '../../../meeting/intent';
import {effect, plan} from '../effects';
import {ask, meetingOf, textOf} from '../pads';

const general = (...lines: readonly string[]): string =>
  ['00 - Général', 'AG', ...lines, '', '01 - Ordre du jour'].join('\n');
const take: Intent = {kind: 'takeRole', role: 'chair'};
const leave: Intent = {kind: 'leaveRole', role: 'chair'};

describe('taking a role', () => {
  it.each([
    ['Tribune : Sam', 'Tribune : Sam, Ana'],
    ['Tribune : Sam et Lou  ', 'Tribune : Sam et Lou, Ana  '],
    ['Tribune :', 'Tribune : Ana'],
    ['Tribune (animent) : ', 'Tribune (animent) : Ana'],
    ['Tribune: autogestion', 'Tribune: Ana'],
    ['Animation : tout le monde', 'Animation : Ana'],
  ])('%j becomes %j', (line, after) => {
    expect(effect(general(line), 'Ana', take)).toEqual({gone: [line], come: [after]});
  });

  it('writes a missing line below the last one with a key, or into a section of its own', () => {
    const {meeting} = plan(
      meetingOf(general('Date : mardi', 'note', '', 'Lieu')),
      ask('Ana', take),
    );
    expect(textOf(meeting)).toBe(general('Date : mardi', 'Tribune : Ana', 'note', '', 'Lieu'));
    expect(effect('01 - Agenda\nA - Budget\n05 - Minutes', 'Ana', take).come).toEqual([
      '00 - General',
      'Chair: Ana',
      '',
    ]);
  });

  it('twice changes nothing more', () => {
    expect(effect(general('Tribune : Sam, ana'), 'Ana', take)).toEqual({gone: [], come: []});
  });

  it.each([
    ['Ana et Ben', 'text-unreadable'],
    ['tout le monde', 'text-unreadable'],
    ['//x', 'text-unreadable'],
    [' ', 'name-missing'],
    ['x'.repeat(81), 'text-too-long'],
  ])('as %j is refused with %s', (name, refused) => {
    expect(effect(general('Tribune :'), name, take)).toEqual({gone: [], come: [], refused});
  });
});

it('a name of 80 characters takes a role; one that reads as another does not', () => {
  const name = 'x'.repeat(80);
  expect(effect(general('Tribune :'), name, take).come).toEqual([`Tribune : ${name}`]);
  expect(effect(general('Tribune : Sam'), 'et Ana', take)).toEqual({
    gone: [],
    come: [],
    refused: 'text-unreadable',
  });
});

describe('leaving a role', () => {
  it.each([
    ['Tribune : Ana , Sam', 'Tribune : Sam'],
    ['Tribune : Sam, , Ana', 'Tribune : Sam'],
    ['Tribune : Ana, , Sam', 'Tribune : Sam'],
    ['Tribune : Ana', 'Tribune :'],
    ['Tribune (animent): Ana ', 'Tribune (animent): '],
    ['Tribune : Ana, Sam et Lou', 'Tribune : Sam et Lou'],
    ['Tribune : Sam, Ana et Lou', 'Tribune : Sam et Lou'],
    ['Tribune : Sam, Lou et ANA', 'Tribune : Sam, Lou'],
    ['Tribune : Ana, Ana, Sam, Ana, Ana', 'Tribune : Sam'],
  ])('%j becomes %j', (line, after) => {
    expect(effect(general(line), 'Ana', leave)).toEqual({gone: [line], come: [after]});
  });

  it.each(['Tribune : Sam', 'Tribune : autogestion', 'Tribune :  ', 'Date : mardi'])(
    'that one does not have changes nothing: %j',
    (line) => expect(effect(general(line), 'Ana', leave)).toEqual({gone: [], come: []}),
  );
});

it.each([leave, {kind: 'markAbsent'} as const])('$kind needs a name', (intent) => {
  expect(effect(general('Tribune : Ana', 'Présent·es : Ana'), ' ', intent)).toEqual({
    gone: [],
    come: [],
    refused: 'name-missing',
  });
});

describe('being present', () => {
  const present: Intent = {kind: 'markPresent'};
  const absent: Intent = {kind: 'markAbsent'};

  it.each([
    ['Présent·es :', 'Présent·es : Ana'],
    ['Présents : Sam, Noor', 'Présents : Sam, Noor, Ana'],
    ['Date : mardi', 'Présent·es : Ana'],
  ])('%j: one’s name joins the others', (line, after) => {
    expect(effect(general(line), 'Ana', present).come).toEqual([after]);
  });

  it('and can be taken back, twice as well as once', () => {
    const {meeting, outcomes} = plan(
      meetingOf(general('Présent·es : Sam')),
      ask('Ana', present),
      ask('Ana', present),
      ask('Sam', absent),
      ask('Sam', absent),
    );
    expect(outcomes.every(({accepted}) => accepted)).toBe(true);
    expect(textOf(meeting)).toBe(general('Présent·es : Ana'));
    expect(meeting.general.present).toMatchObject({names: ['Ana'], count: 1});
  });

  it('no more, where the pad says nothing of who is, changes nothing', () => {
    expect(effect(general('Date : mardi'), 'Ana', absent)).toEqual({gone: [], come: []});
  });

  it.each([present, absent])('is refused where the pad has a number: $kind', (intent) => {
    expect(effect(general('Présent·es : 42 personnes'), 'Ana', intent)).toEqual({
      gone: [],
      come: [],
      refused: 'attendance-is-number',
    });
  });

  it('is refused to a name that would read as a number of people', () => {
    expect(effect(general('Présent·es :'), '1', present)).toMatchObject({
      refused: 'text-unreadable',
    });
  });
});
