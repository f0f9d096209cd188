import {describe, expect, it} from 'vitest';
import {orderQueue} from '../../../meeting/assembly/queue-order';
import type {Intent} from '../../../meeting/intent';
import {effect, plan} from '../effects';
import {ask, meetingOf, textOf} from '../pads';

const queueOf = (...lines: readonly string[]): string =>
  ['02 - Tour de parole', ...lines].join('\n');
const putFirst = (turn: string): Intent => ({kind: 'putFirst', turn});
const putBack = (turn: string): Intent => ({kind: 'putBack', turn});

describe('putting a waiting turn first', () => {
  it.each([
    [queueOf('Ana', 'Ben'), 'ben#1', 'Ben (exception)'],
    [queueOf('Ana', 'Ben (question) – tract  '), 'ben#1', 'Ben (question) – tract (exception)  '],
    [queueOf('Ana', '- Ben'), 'ben#1', '- Ben (exception)'],
    [queueOf('Liste close', 'Ben'), 'ben#1', 'Ben (exception)'],
    ['02 - Queue\nAna\nBen\n05 - Minutes', 'ben#1', 'Ben (exception)'],
    ['02 - Redeliste\nAna\nBen\n05 - Protokoll', 'ben#1', 'Ben (Ausnahme)'],
    ['02 - Turnos de palabra\nAna\nBen\n05 - Acta', 'ben#1', 'Ben (excepción)'],
    ['02 - Turni di parola\nAna\nBen\n05 - Verbale', 'ben#1', 'Ben (eccezione)'],
  ])('in %j writes %j’s line as %j', (text, turn, line) => {
    expect(effect(text, 'Sam', putFirst(turn)).come).toEqual([line]);
  });

  it('makes it the head, whoever waits', () => {
    const text = queueOf('Ana', 'Ben (point technique)', 'Cem (question)');
    const {meeting, outcomes} = plan(meetingOf(text), ask('Sam', putFirst('cem#1')));
    expect(outcomes).toEqual([{accepted: true}]);
    expect(orderQueue(meeting).map(({turn, reason}) => `${turn.name} ${reason.kind}`)).toEqual([
      'Cem exception',
      'Ben technical',
      'Ana arrival',
    ]);
  });

  it('keeps the word, once, when they are given the floor', () => {
    const {meeting} = plan(
      meetingOf(queueOf('Ana', 'Ben')),
      ask('Sam', putFirst('ben#1')),
      ask('Sam', {kind: 'giveFloor', turn: 'ben#1', expected: null, next: 'ben#1'}),
    );
    expect(textOf(meeting)).toBe(queueOf('Ana', '▶ Ben (exception)'));
  });

  const parts = [
    '01 - ODJ',
    'A - Bilan',
    '▶ B - Caisse',
    queueOf('— Bilan —', 'Ana', 'Eli (point technique)', '— Caisse —', 'Ben'),
  ].join('\n');

  it.each([
    [queueOf('✓ Ana', 'Ben'), 'ana#1', 'stale-turn'],
    [queueOf('▶ Ana', 'Ben'), 'ana#1', 'stale-turn'],
    [queueOf('✗ Ana', 'Ben'), 'ana#1', 'stale-turn'],
    [queueOf('Ana'), 'zoé#1', 'turn-gone'],
    // It would wait behind all others all the same.
    [parts, 'ana#1', 'stale-item'],
    // The word would make the line that of an agenda item.
    [`01 - ODJ\nBen (exception)\n${queueOf('Ana', '1. Ben')}`, 'ben#1', 'text-unreadable'],
  ])('in %j is refused for %j with %s', (text, turn, refused) => {
    expect(effect(text, 'Sam', putFirst(turn))).toEqual({gone: [], come: [], refused});
  });

  it('takes a technical point of an item that was left', () => {
    expect(effect(parts, 'Sam', putFirst('eli#1')).come).toEqual([
      'Eli (point technique) (exception)',
    ]);
  });

  it('of who is first as an exception already changes nothing', () => {
    const text = queueOf('Ana', 'Ben (par exception)');
    expect(effect(text, 'Sam', putFirst('ben#1'))).toEqual({gone: [], come: []});
  });
});

describe('putting a turn back to its place', () => {
  it.each([
    ['Ben (exception)', 'Ben'],
    ['Ben (exception)  ', 'Ben  '],
    ['Ben (exception) (question) – tract', 'Ben (question) – tract'],
    ['Ben ( Par exception ) (exception)', 'Ben'],
    ['Ben (tél) (Ausnahme)', 'Ben (tél)'],
    ['(exception) Ben', ' Ben'],
    ['Ben (exception)tract', 'Ben tract'],
  ])('writes %j as %j', (line, back) => {
    const {meeting, outcomes} = plan(
      meetingOf(queueOf('Ana', line)),
      ask('Sam', putBack(meetingOf(queueOf(line)).queue[0]?.id ?? '')),
    );
    expect(outcomes).toEqual([{accepted: true}]);
    expect(textOf(meeting)).toBe(queueOf('Ana', back));
  });

  it('is as quick on a long line of brackets', () => {
    const long = `Ben ${'('.repeat(100_000)}`;
    const turn = meetingOf(queueOf(`${long} (exception)`)).queue[0]?.id ?? '';
    expect(effect(queueOf(`${long} (exception)`), 'Sam', putBack(turn)).come).toEqual([long]);
  });

  it('undoes putting it first', () => {
    const text = queueOf('Ana', 'Ben – tract');
    const {meeting} = plan(
      meetingOf(text),
      ask('Sam', putFirst('ben#1')),
      ask('Noor', putBack('ben#1')),
    );
    expect(textOf(meeting)).toBe(text);
  });

  it.each([
    [queueOf('▶ Ana (exception)'), 'ana#1', 'stale-turn'],
    [queueOf('✓ Ana (exception)'), 'ana#1', 'stale-turn'],
    [queueOf('Ana (exception)'), 'zoé#1', 'turn-gone'],
  ])('in %j is refused for %j with %s', (text, turn, refused) => {
    expect(effect(text, 'Sam', putBack(turn))).toEqual({gone: [], come: [], refused});
  });

  it('where it stands there already changes nothing', () => {
    expect(effect(queueOf('Ana'), 'Sam', putBack('ana#1'))).toEqual({gone: [], come: []});
  });
});
