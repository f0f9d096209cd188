import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {orderQueue} from '../../../meeting/assembly/queue-order';
import {speakingByPerson} from '../../../meeting/assembly/speaking-stats';
import {unansweredOf} from '../../../meeting/assembly/unanswered';
import {sameName, writeName} from '../../../meeting/notation/name';
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

  it.each([
    ['Zoé (question)', 'Zoé question'],
    ['Max (exception)', 'Max exception'],
    ['Lou (2 min)', 'Lou 2 min'],
    ['Max (Lyon)', 'Max (Lyon)'],
    ['Max2hot', 'Max2hot'],
    ['4h4ck', '4h4ck'],
    ['O/Neil', 'O/Neil'],
    ['18h42 Noor', '18 42 Noor'],
  ])('%j stands in the queue as %j', (name, written) => {
    expect(writeName(name)).toBe(written);
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
    expect(orderQueue(meeting).map(({turn, sos}) => [turn.name, sos !== null])).toEqual([
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

describe('two people of one name, told apart by what stands in parentheses', () => {
  const join: Intent = {kind: 'joinQueue', turnKind: 'topic'};
  const frozenOf = (text: string): [string, boolean][] =>
    orderQueue(meetingOf(text)).map(({turn, sos}) => [turn.person, sos !== null]);

  it('call for help each for themself', () => {
    const queue = '02 - Tour de parole\nMax (Lyon)\nMax (Paris)\nMax (question)\nSam\n04 - SOS\n';
    expect(frozenOf(`${queue}Max (Paris) : son`)).toEqual([
      ['Max (Lyon)', false],
      ['Max (Paris)', true],
      ['Max', false],
      ['Sam', false],
    ]);
    expect(frozenOf(`${queue}Max : son`).map(([, isFrozen]) => isFrozen)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(frozenOf('02 - Tour de parole\nMax\n04 - SOS\nMax (Lyon) : son')).toEqual([
      ['Max', true],
    ]);
  });

  it.each([
    ['Max (Paris)', 'Max (Lyon)', true],
    ['Max (Paris) – sur le budget', 'Max (Lyon)', true],
    ['Max (Lyon)', 'Max (Lyon)', false],
    ['Max (Lyon) – sur le budget', 'Max (Lyon)', false],
    ['Max – sur le budget', 'Max (Lyon)', false],
  ])('with %j typed in the queue, %j may join: %s', (typed, name, may) => {
    const pad = meetingOf(`02 - Tour de parole\n${typed}`);
    expect(plan(pad, ask(name, join)).outcomes).toMatchObject([{accepted: may}]);
    expect(
      plan(pad, ask('Kim', {kind: 'addTurn', name, turnKind: 'topic'})).outcomes,
    ).toMatchObject([{accepted: may}]);
  });

  it('have had as many turns as each had', () => {
    const pad = meetingOf(
      '02 - Tour de parole\n✓ Max (Lyon) (2 min)\n✓ Max (Lyon) (1 min)\n✓ Max (Paris)\n✓ Lou\n✓ Lou (elle)\nMax (Lyon)\nMax (Paris)\nLou\nZoé',
    );
    expect(orderQueue(pad).map(({turn, reason}) => [turn.person, reason.turnsTaken])).toEqual([
      ['Zoé', 0],
      ['Max (Paris)', 1],
      ['Max (Lyon)', 2],
      ['Lou', 2],
    ]);
    expect(speakingByPerson(pad).map(({name, turns}) => [name, turns])).toEqual([
      ['Max (Lyon)', 2],
      ['Max (Paris)', 1],
      ['Lou', 2],
    ]);
  });

  it('are one person where small words say what a turn is about', () => {
    const pad = meetingOf(
      '02 - Tour de parole\n✓ Max (sur la caisse)\n✓ Max (le budget)\nMax (les tracts)\nZoé',
    );
    expect(orderQueue(pad).map(({turn, reason}) => [turn.person, reason.turnsTaken])).toEqual([
      ['Zoé', 0],
      ['Max', 2],
    ]);
  });

  it('answer each for themself, and a reason beside a ballot tells nobody apart', () => {
    const meeting = meetingOf(
      '00 - Général\nPrésent·es : Max (Lyon), Max (Paris), Lou, Zoé\n03 - Votes\nOn adhère\nPour : +1 Max (Lyon), +1 Lou (pour le principe)',
    );
    const [proposal] = meeting.proposals;
    expect(proposal && unansweredOf(meeting, proposal).names).toEqual(['Max (Paris)', 'Zoé']);
  });
});

describe('of two people of one name who hold a role', () => {
  const pad = meetingOf('00 - Général\nTribune : Max (Lyon), Max (Paris)\n01 - Ordre du jour');
  const leave: Intent = {kind: 'leaveRole', role: 'chair'};
  const take: Intent = {kind: 'takeRole', role: 'chair'};

  it.each([
    ['Max (Lyon)', 'Tribune : Max (Paris)'],
    // Nobody knows whom of both it is.
    ['Max', 'Tribune : Max (Lyon), Max (Paris)'],
    ['Sam', 'Tribune : Max (Lyon), Max (Paris)'],
  ])('%s leaves: %j', (name, line) => {
    expect(textOf(plan(pad, ask(name, leave)).meeting).split('\n')[1]).toBe(line);
  });

  it('a third one may take it, too', () => {
    expect(textOf(plan(pad, ask('Max', take)).meeting).split('\n')[1]).toBe(
      'Tribune : Max (Lyon), Max (Paris), Max',
    );
  });

  it('whoever has no other of their name is known without the remark', () => {
    const alone = meetingOf('00 - Général\nTribune : Max (Lyon)\n01 - Ordre du jour');
    expect(textOf(plan(alone, ask('Max', leave)).meeting).split('\n')[1]).toBe('Tribune :');
  });
});

describe('any name', () => {
  const names = fc
    .array(
      fc.constantFrom(
        ...['Ana', 'Lou', 'de', ' ', ' ', ':', ' : ', '：', '(Lyon)', '(question)', '(2 min)'],
        ...['(exception)', '18:50', '18h50', '18h', '18.50', ' h ', '3.', '1.-', '1/', 'a)'],
        ...['-', ' – ', '&', ', ', '18'],
        ...['>', '▶', '✓', '[x]', '(', ')', '/', '12', '+1', 'o ', 'à ', '@', '…', 'RAS'],
      ),
      {minLength: 1, maxLength: 6},
    )
    .map((parts) => parts.join(''));
  const empty = '00 - Général\nTribune :\n02 - Tour de parole\n04 - SOS';
  const allowed = new Set(['name-missing', 'text-unreadable']);

  it('that a button writes is read back as that person’s, in the queue and in a call for help', () => {
    fc.assert(
      fc.property(names, (name) => {
        const joined = plan(meetingOf(empty), ask(name, {kind: 'joinQueue', turnKind: 'topic'}));
        const [outcome] = joined.outcomes;
        if (outcome?.accepted !== true) {
          expect(allowed).toContain(outcome?.code);
          expect(writeName(name)).not.toMatch(/\p{L}/u);
          return;
        }
        const [turn] = joined.meeting.queue;
        expect(sameName(turn?.person ?? '', name)).toBe(true);
        expect(turn).toMatchObject({kind: 'topic', isException: false, durationMs: null});
        const called = plan(joined.meeting, ask(name, {kind: 'callSos', text: 'plus de son'}));
        expect(called.outcomes).toEqual([{accepted: true}]);
        expect(called.meeting.sos).toMatchObject([{text: 'plus de son', time: '12:00'}]);
        expect(orderQueue(called.meeting).map(({sos}) => sos?.text)).toEqual(['plus de son']);
        const again = plan(
          meetingOf(textOf(joined.meeting)),
          ask('Kim', {kind: 'addTurn', name, turnKind: 'topic'}),
        );
        expect(again.outcomes).toEqual([{accepted: false, code: 'name-waits'}]);
      }),
      {
        numRuns: 3000,
        // Of a typed line, small words and signs in parentheses are a note.
        examples: [['(Lyon)(>)Ana'], ['Ana(Lyon)(a)'], ['(18h-)Ana']],
      },
    );
  });
});

describe('lists and calls as people type them', () => {
  it('a numbered queue, bullets and times before names', () => {
    const {queue} = meetingOf(
      '02 - Tour de parole\n1 - Sam\n2 – Lou\n● Kim\n[18:42] Noor\n18h43 Jo\n3. Ada\n1/ Max\n2.Zoé\na) Ed\n18h Luc\no Eva\n§ Uma\n18:44 - Ivo\n3)Bea',
    );
    expect(queue.map(({name}) => name)).toEqual(
      'Sam Lou Kim Noor Jo Ada Max Zoé Ed Luc Eva Uma Ivo Bea'.split(' '),
    );
  });

  it.each(['18:42', '[18h42]', '7 pour', '2 contre, 1 abstention', '12 votes against', '18:42 :'])(
    '%j asks for no floor',
    (line) => expect(meetingOf(`02 - Tour de parole\n${line}`).queue).toEqual([]),
  );

  it.each([
    'RAS',
    'Aucun souci',
    'Pas de souci.',
    'Niente',
    'Nulla',
    'n/a',
    'N. A.',
    '–',
    'Max : RAS',
    '18:42 Max : rien à signaler',
    'Kein Problem',
    'No problem',
    'Sin problemas',
    'Nessun problema',
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
    ['Lou (18:50) : micro', '18:50', 'Lou', 'micro'],
    ['Lou [18h50] : micro', '18:50', 'Lou', 'micro'],
    ['Lou à 18h50 : micro', '18:50', 'Lou', 'micro'],
    ['Lou um 18:50: Mikro', '18:50', 'Lou', 'Mikro'],
    ['Lou, 18:50 : micro', '18:50', 'Lou', 'micro'],
    ['18:99 Max : micro', null, '18:99 Max', 'micro'],
    ['Max : son à 18:30', null, 'Max', 'son à 18:30'],
    ['[18:42] ☐ Max : son', '18:42', 'Max', 'son'],
  ])('%j is a call', (line, time, name, text) => {
    expect(meetingOf(`04 - SOS\n${line}`).sos).toMatchObject([{time, name, text, state: 'open'}]);
  });

  it('a call is resolved by a mark behind its time too', () => {
    expect(meetingOf('04 - SOS\n[18:42] ✓ Max : son').sos).toMatchObject([
      {time: '18:42', name: 'Max', text: 'son', state: 'resolved'},
    ]);
  });

  it.each([
    ['> cité du mail : prévoir large', 'pending'],
    ['> Budget', 'current'],
    ['> > cité : prévoir large', 'pending'],
    ['▶ Budget : le vote', 'current'],
    ['[x] Budget : le vote', 'done'],
  ])('of the agenda, %j is %s', (line, state) => {
    const {agenda, problems} = meetingOf(`01 - Ordre du jour\nBilan\n${line}`);
    expect(agenda[1]?.state).toBe(state);
    // What may have been meant as a mark is told.
    expect(problems.map(({code}) => code)).toEqual(
      state === 'pending' ? ['quotation-or-current'] : [],
    );
  });
});
