import {describe, expect, it} from 'vitest';
import {orderQueue} from '../../../meeting/assembly/queue-order';
import {sameListedName, sameName, writeTurnName} from '../../../meeting/notation/name';
import type {Intent} from '../../../meeting/intent';
import {plan} from '../effects';
import {ask, meetingOf, textOf} from '../pads';

describe('a person’s name', () => {
  it.each([
    ['Camille (elle)', 'Camille', true],
    ['Max (Lyon)', 'max (lyon)', true],
    ['Max (Lyon)', 'Max (Paris)', false],
    ['Max', 'Maxime', false],
    ['(elle)', '(il)', false],
  ])('%j and %j: one person is %s', (a, b, is) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([is, is]);
  });

  it('is one of a list with a sign that sets names apart', () => {
    expect(sameListedName('Ed & Co', 'Ed+Co')).toBe(true);
    expect(sameListedName('Ed & Co', 'Ed')).toBe(false);
  });

  it.each([
    ['Zoé (question)', 'Zoé question'],
    ['Max (exception)', 'Max exception'],
    ['Lou (2 min)', 'Lou 2 min'],
    ['Max (Lyon)', 'Max (Lyon)'],
  ])('%j stands in the queue as %j', (name, written) => {
    expect(writeTurnName(name)).toBe(written);
  });

  const empty = '00 - Général\nTribune :\n02 - Tour de parole\n04 - SOS';
  const join: Intent = {kind: 'joinQueue', turnKind: 'topic'};

  it.each(['Zoé (question)', 'Max (exception)', 'Max (Lyon)', 'Ana (2 min)', 'Camille (elle)'])(
    '%s asks for the floor once, and jumps no queue',
    (name) => {
      const first = plan(meetingOf(empty), ask('Sam', join));
      const second = plan(first.meeting, ask(name, join));
      const third = plan(second.meeting, ask(name, join));
      expect([second.outcomes, third.outcomes]).toEqual([
        [{accepted: true}],
        [{accepted: false, code: 'already-waiting'}],
      ]);
      expect(second.meeting.queue.map(({kind, isException}) => [kind, isException])).toEqual([
        ['topic', false],
        ['topic', false],
      ]);
    },
  );

  it('with a remark keeps its place while its person calls for help', () => {
    const meeting = meetingOf('02 - Tour de parole\nCamille\nSam\n04 - SOS\nCamille (elle) : son');
    expect(orderQueue(meeting).map(({turn, isFrozen}) => [turn.name, isFrozen])).toEqual([
      ['Camille', true],
      ['Sam', false],
    ]);
  });

  it('with an “and” takes a role, and leaves it', () => {
    const taken = plan(meetingOf(empty), ask('Ed & Co', {kind: 'takeRole', role: 'chair'}));
    expect(taken.outcomes).toEqual([{accepted: true}]);
    expect(textOf(taken.meeting)).toContain('Tribune : Ed+Co');
    const left = plan(taken.meeting, ask('Ed & Co', {kind: 'leaveRole', role: 'chair'}));
    expect(textOf(left.meeting)).toBe(empty);
  });

  it('of 80 signs is kept in a call for help', () => {
    const name = 'x'.repeat(80);
    const {meeting} = plan(meetingOf(empty), ask(name, {kind: 'callSos', text: 'son'}));
    expect(meeting.sos).toMatchObject([{name, text: 'son'}]);
  });
});

describe('lists and calls as people type them', () => {
  it('a numbered queue, bullets and times before names', () => {
    const {queue} = meetingOf(
      '02 - Tour de parole\n1 - Sam\n2 – Lou\n● Kim\n[18:42] Noor\n18h43 Jo\n3. Ada',
    );
    expect(queue.map(({name}) => name)).toEqual(['Sam', 'Lou', 'Kim', 'Noor', 'Jo', 'Ada']);
  });

  it.each([
    'RAS',
    'Rien à signaler',
    'Nothing to report',
    'Sin novedad',
    'Keine Vorkommnisse',
    'Niente da segnalare',
    '18:42',
  ])('%j calls nobody', (line) => expect(meetingOf(`04 - SOS\n${line}`).sos).toEqual([]));

  it.each([
    ['[18:42] Max : plus de son', '18:42', 'Max', 'plus de son'],
    ['Lou 18:50 : micro', '18:50', 'Lou', 'micro'],
    ['Lou 18h50 : micro', '18:50', 'Lou', 'micro'],
    ['18:42 Max : plus de son', '18:42', 'Max', 'plus de son'],
  ])('%j is a call', (line, time, name, text) => {
    expect(meetingOf(`04 - SOS\n${line}`).sos).toMatchObject([{time, name, text, state: 'open'}]);
  });

  it.each([
    ['> cité du mail : prévoir large', 'pending'],
    ['> Budget', 'current'],
    ['▶ Budget : le vote', 'current'],
  ])('of the agenda, %j is %s', (line, state) => {
    expect(meetingOf(`01 - Ordre du jour\nBilan\n${line}`).agenda[1]?.state).toBe(state);
  });
});
