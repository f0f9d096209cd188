import {describe, expect, it} from 'vitest';
import type {Intent} from '../../../meeting/intent';
import {orderQueue} from '../../../meeting/assembly/queue-order';
import {newTexts, touchedLines} from '../changes';
import {effect, plan} from '../effects';
import {ask, meetingOf, textOf} from '../pads';

const agenda = '01 - Ordre du jour\n▶ A - Bilan (10 min)\nB - Caisse\n\n';
const move = (item: string | null, expected: string | null): Intent => ({
  kind: 'moveAgenda',
  item,
  expected,
});
const join: Intent = {kind: 'joinQueue', turnKind: 'topic'};

it('keeps when the item began, as long as it is current', () => {
  const first = plan(
    meetingOf(agenda),
    ask('Sam', move('caisse#1', 'bilan#1'), {now: 1_000}),
  ).meeting;
  expect(first.agenda.map(({startedAt}) => startedAt)).toEqual([null, 1_000]);
  const back = plan(first, ask('Ben', move('bilan#1', 'caisse#1'), {now: 61_000})).meeting;
  expect(back.agenda.map(({startedAt}) => startedAt)).toEqual([61_000, null]);
});

describe('moving the agenda, with turns in the queue', () => {
  it('opens a part for the item, and each join falls into it', () => {
    const text = `${agenda}02 - Tour de parole\nAna\n\n03 - Vote`;
    const {meeting} = plan(
      meetingOf(text),
      ask('Sam', move('caisse#1', 'bilan#1')),
      ask('Ben', join),
      ask('Sam', move('bilan#1', 'caisse#1')),
      ask('Cem', join),
    );
    expect(textOf(meeting)).toBe(
      [
        '01 - Ordre du jour',
        '▶ A - Bilan (10 min)',
        '✓ B - Caisse',
        '',
        '02 - Tour de parole',
        'Ana',
        '',
        '— Caisse —',
        'Ben',
        '',
        '— Bilan —',
        'Cem',
        '',
        '03 - Vote',
      ].join('\n'),
    );
    expect(orderQueue(meeting).map(({turn, reason}) => [turn.name, reason.kind])).toEqual([
      ['Ana', 'arrival'],
      ['Cem', 'arrival'],
      ['Ben', 'otherItem'],
    ]);
  });

  it.each([
    ['no turn', '', 0],
    ['no turn since the last such line', 'Ana\n— Bilan —', 0],
    ['the item’s line already', 'Ana\n— Caisse —\nBen', 0],
    ['a turn', 'Ana', 1],
    ['a turn of the item that is left', '— Bilan —\n✓ Ana', 1],
    ['a closed list, which the next item opens', '— Liste close —', 1],
  ])('with %s', (_case, queue, lines) => {
    const text = `${agenda}02 - Tour de parole\n${queue}\n`;
    const {come} = effect(text, 'Sam', move('caisse#1', 'bilan#1'));
    expect(come.filter((line) => line === '— Caisse —')).toHaveLength(lines);
  });

  it('keeps the new part apart from a heading right below', () => {
    const text = `${agenda}02 - Tour de parole\nAna\n03 - Vote`;
    const {meeting} = plan(meetingOf(text), ask('Sam', move('caisse#1', 'bilan#1')));
    expect(textOf(meeting).split('\n').slice(4)).toEqual([
      '02 - Tour de parole',
      'Ana',
      '',
      '— Caisse —',
      '',
      '03 - Vote',
    ]);
  });

  it('writes nothing at its end, nor for an item whose words would read as something else', () => {
    const text = `${agenda}C - Votes\n02 - Tour de parole\nAna\n`;
    expect(effect(text, 'Sam', move(null, 'bilan#1')).come).toEqual(['✓ A - Bilan (10 min)']);
    expect(effect(text, 'Sam', move('votes#1', 'bilan#1')).come).toEqual([
      '✓ A - Bilan (10 min)',
      '▶ C - Votes',
    ]);
  });

  it('opens the list again', () => {
    const {meeting, outcomes} = plan(
      meetingOf(`${agenda}02 - Tour de parole\n— Bilan —\nAna\n— Liste close —\n`),
      ask('Ben', join),
      ask('Sam', move('caisse#1', 'bilan#1')),
      ask('Ben', join),
    );
    expect(outcomes.map(({accepted}) => accepted)).toEqual([false, true, true]);
    expect(meeting.list).toEqual({state: 'open', item: 'caisse#1'});
  });
});

describe('moving the agenda', () => {
  it.each([
    ['to an item that is gone', move('local#1', 'bilan#1'), 'item-gone'],
    ['to the current item', move('bilan#1', 'bilan#1'), 'stale-item'],
  ])('%s is refused', (_case, intent, refused) => {
    expect(effect(agenda, 'Sam', intent)).toEqual({gone: [], come: [], refused});
  });

  it('to nothing, where nothing is current, changes nothing', () => {
    expect(
      effect('01 - Ordre du jour\nA - Bilan\n02 - Tour de parole', 'Sam', move(null, null)),
    ).toEqual({gone: [], come: []});
  });
});

describe('joining the queue', () => {
  it.each([
    ['without parts, whatever item is current', `${agenda}02 - Tour de parole\nAna\n`],
    [
      'with a part, where no item is current',
      '01 - ODJ\nA - Bilan\n02 - Tour de parole\n— Bilan —\nAna\n',
    ],
    ['with the part of the current item', `${agenda}02 - Tour de parole\n— Bilan —\nAna\n`],
  ])('%s is one line', (_case, text) => {
    expect(effect(text, 'Ben', join)).toEqual({gone: [], come: ['Ben']});
  });
});

describe('a queue whose last part is of an item that was left by hand', () => {
  const text = `${agenda}02 - Tour de parole\n— Caisse —\nAna\n— Liste close —\n\n03 - Vote`;
  const part = ['', '— Bilan —'];

  it.each([
    [join, 'Ben'],
    [{kind: 'addTurn', name: 'Max', turnKind: 'topic'} as const, 'Max'],
    [{kind: 'setList', state: 'lastCall', expected: 'open'} as const, '— Dernier appel —'],
  ])('gets the current item’s line with the next one', (intent, line) => {
    const {meeting, outcomes} = plan(meetingOf(text), ask('Ben', intent));
    expect(outcomes).toEqual([{accepted: true}]);
    const lines = textOf(meeting).split('\n');
    expect(lines.slice(8, 12)).toEqual([...part, line, '']);
    expect(meeting.list.item).toBe('bilan#1');
  });

  it('keeps that line and the next one together above a heading', () => {
    const {meeting} = plan(meetingOf(text.replace('\n\n03', '\n03')), ask('Ben', join));
    expect(textOf(meeting).split('\n').slice(7)).toEqual([
      '— Liste close —',
      ...part,
      'Ben',
      '',
      '03 - Vote',
    ]);
  });

  it('keeps the turn its author’s own, and the line nobody’s', () => {
    const {meeting} = plan(meetingOf(text), ask('Ben', join));
    expect(meeting.queue.map(({name, own}) => [name, own])).toEqual([
      ['Ana', false],
      ['Ben', true],
    ]);
  });
});

it('somebody called like an item can ask for the floor', () => {
  const {meeting, outcomes} = plan(
    meetingOf('01 - Agenda\n1. Camille\n2. Sam\n\n02 - Queue\n'),
    ask('Camille', join),
    ask('Keeper', {kind: 'giveFloor', turn: 'camille#1', expected: null}),
    ask('Camille', {kind: 'endTurn', turn: 'camille#1'}),
  );
  expect(outcomes.every(({accepted}) => accepted)).toBe(true);
  expect(meeting.queue.map(({name, state}) => [name, state])).toEqual([['Camille', 'spoken']]);
});

describe('an agenda with two items marked by hand', () => {
  const text = '01 - Ordre du jour\n▶ A - Bilan\n> B - Caisse\nC - Local\n';

  it.each([
    ['ends', null, ['✓ A - Bilan', '✓ B - Caisse', 'C - Local']],
    ['moves on', 'local#1', ['✓ A - Bilan', '✓ B - Caisse', '▶ C - Local']],
    ['moves back', 'bilan#1', ['▶ A - Bilan', '✓ B - Caisse', 'C - Local']],
  ])('%s, and leaves both but the one it goes to', (_case, item, lines) => {
    const {change, meeting, outcomes} = plan(meetingOf(text), ask('Sam', move(item, 'caisse#1')));
    expect(outcomes).toEqual([{accepted: true}]);
    const before = meetingOf(text).lines.length;
    expect(newTexts(change)).toHaveLength(touchedLines(change, before).size);
    expect(textOf(meeting).split('\n').slice(1)).toEqual(lines);
  });
});
