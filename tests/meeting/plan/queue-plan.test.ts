import {describe, expect, it} from 'vitest';
import type {Intent} from '../../../meeting/intent';
import type {TurnKind} from '../../../meeting/meeting';
import {isOwnTurn} from '../../../meeting/notation/queue';
import {effect, plan} from '../effects';
import {ask, fixture, meetingOf, noon, textOf} from '../pads';

const typed = fixture('hand-typed');
const queueOf = (...lines: readonly string[]): string =>
  ['02 - Tour de parole', ...lines].join('\n');

describe('adding somebody else', () => {
  const add = (name: string, turnKind: TurnKind = 'question'): Intent => ({
    kind: 'addTurn',
    name,
    turnKind,
  });

  it('writes their name at the end, as nobody’s own turn', () => {
    const {meeting} = plan(meetingOf(queueOf('Ana')), ask('Sam', add(' Max  (tél.) ')));
    expect(textOf(meeting)).toBe(queueOf('Ana', 'Max (tél.) (question)'));
    const turn = meeting.queue[1];
    expect(turn).toMatchObject({name: 'Max', kind: 'question', note: 'tél.', author: 'a.sam'});
    expect(turn && isOwnTurn(turn, 'a.sam', 'Sam')).toBe(false);
  });

  it('can be undone by anybody, whose name the line keeps', () => {
    const {meeting, outcomes} = plan(
      meetingOf(queueOf('Ana')),
      ask('Sam', add('Max')),
      ask('Noor', {kind: 'withdrawTurn', turn: 'max#1'}),
    );
    expect(outcomes).toEqual([{accepted: true}, {accepted: true}]);
    expect(textOf(meeting)).toBe(queueOf('Ana', '✗ Max (question) (par Noor)'));
  });

  it.each([
    ['max', 'Max', 'name-waits'],
    ['', 'Ana', 'name-missing'],
    ['x'.repeat(81), 'Ana', 'text-too-long'],
    ['03 - Vote', 'Ana', 'text-unreadable'],
    ['Liste close', 'Ana', 'text-unreadable'],
    ['----', 'Ana', 'name-missing'],
    ['— Max —', 'Max', 'name-waits'],
  ])('%j beside %j is refused with %s', (name, line, refused) => {
    const text = queueOf(line);
    expect(effect(text, 'Sam', add(name, 'topic'))).toEqual({
      gone: [],
      come: [],
      refused,
    });
  });

  it('is refused for a name that waits, whoever else does', () => {
    expect(effect(queueOf('Ana', 'Max', 'Lou'), 'Sam', add('MAX', 'topic'))).toMatchObject({
      refused: 'name-waits',
    });
  });

  it.each([
    ['✓ Max', 'Max'],
    ['— Lou —', 'Lou'],
    ['2. Kim', 'Kim'],
    ['Ana - Lyon', 'Ana Lyon'],
    ['Ana : Lyon', 'Ana Lyon'],
    ['18:42 Noor', '18 42 Noor'],
    ['(il) Ed', 'Ed (il)'],
  ])('writes %j as a name that the line keeps whole: %j', (name, written) => {
    expect(effect(queueOf('Bob'), 'Sam', add(name, 'topic'))).toEqual({gone: [], come: [written]});
  });

  it('lets a name in again with another kind, or once it has spoken', () => {
    expect(effect(queueOf('Max'), 'Sam', add('Max'))).toMatchObject({come: ['Max (question)']});
    expect(effect(queueOf('✓ Max (question)'), 'Sam', add('Max'))).toMatchObject({
      come: ['Max (question)'],
    });
  });
});

describe('joining the queue', () => {
  const join = (turnKind: TurnKind): Intent => ({kind: 'joinQueue', turnKind});

  it('is open to who waits with another kind, or has spoken', () => {
    const {meeting, outcomes} = plan(
      meetingOf(queueOf('✓ Ana')),
      ask('Ana', join('question')),
      ask('Ana', join('topic')),
      ask('Ana', join('topic')),
    );
    expect(outcomes).toEqual([
      {accepted: true},
      {accepted: true},
      {accepted: false, code: 'already-waiting'},
    ]);
    expect(textOf(meeting)).toBe(queueOf('✓ Ana', 'Ana (question)', 'Ana'));
  });

  it.each([
    ['x'.repeat(80), 'topic', {gone: [], come: ['x'.repeat(80)]}],
    ['x'.repeat(81), 'topic', {gone: [], come: [], refused: 'text-too-long'}],
    // In parentheses it would be a question, and go before others than its author chose.
    ['Ana (question)', 'topic', {gone: [], come: ['Ana question']}],
  ] as const)('as %j with a %s', (name, turnKind, after) => {
    expect(effect(queueOf('Ben'), name, join(turnKind))).toEqual(after);
  });
});

describe('a turn that is gone, or not as its sender saw it', () => {
  it.each([
    [{kind: 'withdrawTurn', turn: 'zoé#1'}, 'turn-gone'],
    [{kind: 'endTurn', turn: 'zoé#1'}, 'turn-gone'],
    [{kind: 'giveFloor', turn: 'ana#1', expected: null}, 'stale-turn'],
    [{kind: 'giveFloor', turn: 'cem#1', expected: null}, 'stale-turn'],
  ] as const)('%j is refused with %s', (intent, refused) => {
    expect(effect(queueOf('✓ Ana', 'Ben', '✗ Cem'), 'Sam', intent)).toEqual({
      gone: [],
      come: [],
      refused,
    });
  });

  it('withdrawn already stays so', () => {
    expect(effect(queueOf('✗ Cem'), 'Sam', {kind: 'withdrawTurn', turn: 'cem#1'})).toEqual({
      gone: [],
      come: [],
    });
  });
});

it('a turn whose time somebody wrote already gets no other', () => {
  const {meeting} = plan(
    meetingOf(queueOf('Ana (1 min)')),
    ask('Sam', {kind: 'giveFloor', turn: 'ana#1', expected: null}),
    ask('Sam', {kind: 'endTurn', turn: 'ana#1'}, {now: noon + 133_000}),
  );
  expect(textOf(meeting)).toBe(queueOf('✓ Ana (1 min)'));
});

describe('the list', () => {
  const set = (
    state: 'open' | 'lastCall' | 'closed',
    expected = 'open' as typeof state,
  ): Intent => ({
    kind: 'setList',
    state,
    expected,
  });

  it.each([
    ['lastCall', '— Dernier appel —'],
    ['closed', '— Liste close —'],
  ] as const)('%s is a line below the turns', (state, line) => {
    expect(effect(typed, 'Sam', set(state))).toEqual({gone: [], come: [line]});
  });

  it('is closed once by two keepers, and refused to a stale screen', () => {
    const {meeting, outcomes} = plan(
      meetingOf(queueOf('Ana')),
      ask('Sam', set('closed')),
      ask('Noor', set('closed')),
      ask('Alix', set('lastCall')),
      ask('Alix', set('open', 'closed')),
    );
    expect(outcomes).toEqual([
      {accepted: true},
      {accepted: true},
      {accepted: false, code: 'stale-list'},
      {accepted: true},
    ]);
    expect(textOf(meeting)).toBe(queueOf('Ana', '— Liste close —', '— Liste ouverte —'));
  });

  it('closed refuses turns but technical points, one’s own and others’', () => {
    const text = queueOf('Ana', 'Liste close');
    for (const turnKind of ['topic', 'reply', 'question'] as const) {
      expect(effect(text, 'Sam', {kind: 'joinQueue', turnKind})).toMatchObject({
        refused: 'list-closed',
      });
      expect(effect(text, 'Sam', {kind: 'addTurn', name: 'Max', turnKind})).toMatchObject({
        refused: 'list-closed',
      });
    }
    const technical = effect(text, 'Sam', {kind: 'joinQueue', turnKind: 'technical'});
    expect(technical).toEqual({gone: [], come: ['Sam (point technique)']});
  });

  it('is written in the pad’s language', () => {
    expect(effect('02 - Redeliste\n05 - Protokoll', 'Sam', set('closed')).come).toContain(
      '— Liste geschlossen —',
    );
  });
});

describe('the floor given out of order', () => {
  const give = (turn: string, expected: string | null = null): Intent => ({
    kind: 'giveFloor',
    turn,
    expected,
  });

  it.each([
    ['the head', queueOf('Ana', 'Ben'), 'ana#1', '▶ Ana'],
    ['somebody else', queueOf('Ana', 'Ben'), 'ben#1', '▶ Ben (exception)'],
    [
      'somebody with a note',
      queueOf('Ana', 'Ben – tract  '),
      'ben#1',
      '▶ Ben – tract (exception)  ',
    ],
    ['a technical point', queueOf('Ana (point technique)', 'Ben (PT)'), 'ben#1', '▶ Ben (PT)'],
    [
      'whoever comes after an open SOS',
      `${queueOf('Ana', 'Ben')}\n04 - SOS\nAna : son`,
      'ben#1',
      '▶ Ben',
    ],
    ['the head, SOS or not', `${queueOf('Ana', 'Ben')}\n04 - SOS\nAna : son`, 'ana#1', '▶ Ana'],
    [
      'the second after an SOS',
      `${queueOf('Ana', 'Ben', 'Cem')}\n04 - SOS\nAna : son`,
      'cem#1',
      '▶ Cem (exception)',
    ],
    ['who has the word already', queueOf('Ana', 'Ben (exception)'), 'ben#1', '▶ Ben (exception)'],
    ['in English', '02 - Queue\nAna\nBen\n05 - Minutes', 'ben#1', '▶ Ben (exception)'],
    ['in German', '02 - Redeliste\nAna\nBen\n05 - Protokoll', 'ben#1', '▶ Ben (Ausnahme)'],
  ])('to %s: %j', (_case, text, turn, line) => {
    expect(effect(text, 'Sam', give(turn)).come).toEqual([line]);
  });

  it('to whoever came next on the screen of who gives it: somebody joined since', () => {
    const text = queueOf('Ana', 'Ben', 'Zoé (point technique)');
    const shown = {...give('ana#1'), next: 'ana#1'};
    expect(effect(text, 'Sam', shown).come).toEqual(['▶ Ana']);
    const other = {...give('ben#1'), next: 'ana#1'};
    expect(effect(text, 'Sam', other).come).toEqual(['▶ Ben (exception)']);
  });

  it('is refused where the line would then open an agenda item’s turns', () => {
    const text = `01 - ODJ\nBen (exception)\n${queueOf('Ana', '1. Ben')}`;
    expect(effect(text, 'Sam', give('ben#1'))).toEqual({
      gone: [],
      come: [],
      refused: 'text-unreadable',
    });
  });

  it('still says so when the turn ends, with its time', () => {
    const {meeting} = plan(
      meetingOf(queueOf('Ana', 'Camille')),
      ask('Sam', give('camille#1')),
      ask('Sam', {kind: 'endTurn', turn: 'camille#1'}, {now: noon + 133_000}),
    );
    expect(textOf(meeting)).toBe(queueOf('Ana', '✓ Camille (exception) (2 min 13)'));
    expect(meeting.queue[1]).toMatchObject({isException: true, durationMs: 133_000});
  });

  it('is no exception for a reply, nor for the next by the discipline', () => {
    const text = queueOf('▶ Ana', 'Ana', 'Ben', 'Cem (réponse)');
    expect(effect(text, 'Sam', give('cem#1', 'ana#1')).come).toEqual(['✓ Ana', '▶ Cem (réponse)']);
    expect(effect(text, 'Sam', give('ben#1', 'ana#1')).come).toContain('▶ Ben (exception)');
    expect(effect(queueOf('✓ Ana', 'Ana', 'Ben'), 'Sam', give('ben#1')).come).toEqual(['▶ Ben']);
  });
});
