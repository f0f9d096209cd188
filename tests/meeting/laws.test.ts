import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Intent, IntentRequest} from '../../meeting/intent';
import {ruleKeys} from '../../meeting/notation/rules';
import {listStates, roles, turnKinds} from '../../meeting/meeting';
import type {Meeting} from '../../meeting/meeting';
import {linesOfText} from '../../meeting/pad-line';
import type {PadLine} from '../../meeting/pad-line';
import {createLiveReader} from '../../meeting/live-reader';
import {createMeetingReader, parseMeeting} from '../../meeting/parse';
import {planEdits} from '../../meeting/plan';
import {orderQueue} from '../../meeting/assembly/queue-order';
import {choiceKey, tallyOf} from '../../meeting/assembly/tally';
import {decide} from '../../meeting/assembly/verdict';
import {writeVerdict} from '../../meeting/assembly/verdict-words';
import {ask, fixture, meetingOf, padFacts, template, textOf} from './pads';

/** Lines of every form, and of none. */
const line = fc.oneof(
  fc.constantFrom(
    ...fixture('guide-example').split('\n'),
    ...fixture('hand-typed').split('\n'),
    ...template('assembly.fr').split('\n'),
    '▶ ▶ Sam',
    '+1+1 -1 0',
    'Pour : +1 +1 Camille +12',
    '→ Adoptée : 1 pour',
    '03 - Vote',
    '— Liste close —',
    'Dernier appel (18h42)',
    'Liste ouverte',
    '— Caisse de grève —',
    '— Point retiré —',
    'C - Libérer les licornes',
    'Camille (exception)',
    'Présent·es : Sam, Noor',
  ),
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.string({unit: 'binary', maxLength: 30}),
);
const pad = fc.array(line, {maxLength: 60}).map((lines) => lines.join('\n'));

const name = fc.oneof(
  fc.constantFrom('Ana', 'Ben', 'Camille', 'Camille1', 'Sam', 'Noor', 'Jo (Lyon)'),
  fc.string({unit: 'grapheme', maxLength: 12}),
);
const words = fc.oneof(
  fc.constantFrom('Budget', 'plus de son', '+1', '03 - Vote', 'Pour :', '(rien)'),
  fc.string({unit: 'grapheme', maxLength: 20}),
);

/** An intent whose targets are of this meeting, most of the time. */
const intentOn = (meeting: Meeting): fc.Arbitrary<Intent> => {
  const id = (ids: readonly string[]): fc.Arbitrary<string> =>
    fc.constantFrom(...(ids.length > 0 ? ids : ['gone#1']));
  const turn = id(meeting.queue.map((t) => t.id));
  const item = id(meeting.agenda.map((a) => a.id));
  const proposal = id(meeting.proposals.map((p) => p.id));
  const labels = meeting.proposals.flatMap(({choices}) => choices.map(choiceKey));
  const choice = fc.constantFrom('for', 'against', 'abstain', 'nppv', ...labels);
  const speaking = meeting.queue.filter(({state}) => state === 'speaking').map((t) => t.id);
  const current = meeting.agenda.find(({state}) => state === 'current')?.id ?? null;
  const role = fc.constantFrom(...roles);
  const ruleValue = fc.constantFrom('2/3', 'exprimés', 'hors base', '12', '3 min', 'arrivée', '');
  const expectedValue = fc.constantFrom(null, '', 'simple', 'absolue', '10', '3 min');
  return fc.oneof(
    fc.record({
      kind: fc.constant('addTurn' as const),
      name,
      turnKind: fc.constantFrom(...turnKinds),
    }),
    fc.record({
      kind: fc.constant('setList' as const),
      state: fc.constantFrom(...listStates),
      expected: fc.constant(meeting.list.state),
    }),
    fc.record({kind: fc.constant('takeRole' as const), role}),
    fc.record({kind: fc.constant('leaveRole' as const), role}),
    fc.record({kind: fc.constant('markPresent' as const)}),
    fc.record({kind: fc.constant('markAbsent' as const)}),
    fc.record({
      kind: fc.constant('setRule' as const),
      rule: fc.constantFrom(...ruleKeys),
      value: fc.oneof(ruleValue, words),
      expected: expectedValue,
    }),
    fc.record({kind: fc.constant('joinQueue' as const), turnKind: fc.constantFrom(...turnKinds)}),
    fc.record({kind: fc.constant('withdrawTurn' as const), turn}),
    fc.record({
      kind: fc.constant('giveFloor' as const),
      turn,
      expected: fc.constant(speaking[speaking.length - 1] ?? null),
    }),
    fc.record({kind: fc.constant('endTurn' as const), turn}),
    fc.record({
      kind: fc.constant('moveAgenda' as const),
      item: fc.option(item),
      expected: fc.constant(current),
    }),
    fc.record({
      kind: fc.constant('openProposal' as const),
      text: words,
      choices: fc.option(fc.array(words, {maxLength: 3})),
    }),
    fc.record({kind: fc.constant('castBallot' as const), proposal, choice}),
    fc.record({kind: fc.constant('withdrawBallot' as const), proposal}),
    fc.record({kind: fc.constant('closeProposal' as const), proposal}),
    fc.record({kind: fc.constant('callSos' as const), text: words}),
    fc.record({kind: fc.constant('resolveSos' as const), sos: id(meeting.sos.map((s) => s.id))}),
  );
};

/** A pad and requests on it. */
const padAndRequests = pad.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc.tuple(name, intentOn(meetingOf(text))).map(([who, intent]) => ask(who, intent)),
      {minLength: 1, maxLength: 6},
    ),
  ),
);

/** Whether `some` are all in `all`, in the same order. */
const isSubsequence = (some: readonly string[], all: readonly string[]): boolean => {
  let next = 0;
  for (const candidate of all) if (some[next] === candidate) next += 1;
  return next === some.length;
};

describe('reading', () => {
  it('never throws and loses no line, on any text', () => {
    fc.assert(
      fc.property(pad, (text) => {
        const lines = linesOfText(text);
        const meeting = parseMeeting(lines);
        expect(meeting.lines).toEqual(lines);
        for (const {line: at} of [...meeting.agenda, ...meeting.queue, ...meeting.sos]) {
          expect(lines[at]).toBeDefined();
        }
        orderQueue(meeting);
        for (const proposal of meeting.proposals) {
          const people = {present: null, entitled: null};
          writeVerdict(decide(tallyOf(proposal), meeting.general.rules, people), 'fr');
        }
      }),
      {numRuns: 500},
    );
  });

  it('gives each turn, proposal, item and call an identity of its own', () => {
    fc.assert(
      fc.property(pad, (text) => {
        const {agenda, queue, proposals, sos} = meetingOf(text);
        for (const nodes of [agenda, queue, proposals, sos]) {
          expect(new Set(nodes.map(({id}) => id)).size).toBe(nodes.length);
        }
      }),
    );
  });
});

it('reading again after edits gives what reading anew gives', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('put', 'insert', 'delete'), line), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(pad, edits, (text, changes) => {
      const read = createMeetingReader();
      const live = createLiveReader();
      let lines: readonly PadLine[] = linesOfText(text);
      expect(read(lines)).toEqual(parseMeeting(lines));
      for (const [place, kind, words] of changes) {
        const at = place % (lines.length + 1);
        const come = kind === 'delete' ? [] : linesOfText(words.replace(/\n/g, ' '));
        lines = [...lines.slice(0, at), ...come, ...lines.slice(kind === 'insert' ? at : at + 1)];
        expect(read(lines)).toEqual(parseMeeting(lines));
        expect(live(lines)).toEqual({...parseMeeting(lines), minutes: []});
      }
    }),
    {numRuns: 300},
  );
});

describe('planning', () => {
  it('a list of intents equals planning them one after another', () => {
    fc.assert(
      fc.property(padAndRequests, ([text, requests]) => {
        const together = planEdits(meetingOf(text), requests, padFacts);
        let meeting = meetingOf(text);
        const outcomes = requests.map((request) => {
          const one = planEdits(meeting, [request], padFacts);
          meeting = one.meeting;
          return one.outcomes[0];
        });
        expect(together.outcomes).toEqual(outcomes);
        expect(together.meeting.lines).toEqual(meeting.lines);
      }),
      {numRuns: 300},
    );
  });

  it('what is refused changes nothing', () => {
    fc.assert(
      fc.property(padAndRequests, ([text, requests]) => {
        const before = meetingOf(text);
        for (const request of requests) {
          const {edits, outcomes, meeting} = planEdits(before, [request], padFacts);
          if (outcomes[0]?.accepted) continue;
          expect(edits).toEqual([]);
          expect(meeting).toBe(before);
        }
      }),
      {numRuns: 300},
    );
  });

  it('what two people may do at once is done once', () => {
    const kinds: readonly Intent['kind'][] = [
      'setList',
      'takeRole',
      'leaveRole',
      'markPresent',
      'markAbsent',
      'setRule',
      'withdrawTurn',
      'castBallot',
      'withdrawBallot',
      'resolveSos',
    ];
    fc.assert(
      fc.property(padAndRequests, ([text, requests]) => {
        for (const request of requests.filter(({intent}) => kinds.includes(intent.kind))) {
          const first = planEdits(meetingOf(text), [request], padFacts);
          if (!first.outcomes[0]?.accepted) continue;
          const again = planEdits(first.meeting, [request], padFacts);
          expect([again.outcomes, again.edits]).toEqual([[{accepted: true}], []]);
        }
      }),
      {numRuns: 400},
    );
  });

  it('moves no line that it does not write: all others stay, in their order', () => {
    const touches: Readonly<Record<Intent['kind'], number>> = {
      joinQueue: 0,
      addTurn: 0,
      setList: 0,
      takeRole: 1,
      leaveRole: 1,
      markPresent: 1,
      markAbsent: 1,
      setRule: 1,
      withdrawTurn: 1,
      giveFloor: 60,
      endTurn: 1,
      moveAgenda: 2,
      openProposal: 0,
      castBallot: 60,
      withdrawBallot: 60,
      closeProposal: 0,
      callSos: 0,
      resolveSos: 1,
      makeMeeting: 0,
    };
    const check = (text: string, request: IntentRequest): void => {
      const before = meetingOf(text);
      const {edits, meeting} = planEdits(before, [request], padFacts);
      const touched = new Set(
        edits.flatMap((edit) => (edit.kind === 'insertLines' ? [] : [edit.line])),
      );
      expect(touched.size).toBeLessThanOrEqual(touches[request.intent.kind]);
      const kept = before.lines.filter((_line, i) => !touched.has(i)).map((l) => l.text);
      expect(isSubsequence(kept, textOf(meeting).split('\n'))).toBe(true);
    };
    fc.assert(
      fc.property(padAndRequests, ([text, requests]) => requests.forEach((r) => check(text, r))),
      {numRuns: 300},
    );
  });

  it('loses nobody’s ballot, turn or SOS in one tick', () => {
    const people = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), {minLength: 2});
    fc.assert(
      fc.property(people, fc.array(fc.nat(3), {minLength: 16, maxLength: 16}), (names, choices) => {
        const meeting = meetingOf(fixture('guide-example'));
        const proposal = meeting.proposals[0]?.id ?? '';
        const kinds = ['for', 'against', 'abstain', 'nppv'] as const;
        const cast = names.map((_who, i) => kinds[choices[i] ?? 0] ?? 'for');
        const {meeting: after} = planEdits(
          meeting,
          names.flatMap((who, i) => [
            ask(who, {kind: 'castBallot', proposal, choice: cast[i] ?? 'for'}),
            ask(who, {kind: 'joinQueue', turnKind: 'topic'}),
            ask(who, {kind: 'callSos', text: 'son'}),
          ]),
          padFacts,
        );
        const tally = after.proposals.map(tallyOf)[0];
        for (const kind of kinds) {
          const before = kind === 'for' ? 2 : 0;
          expect(tally?.[kind]).toBe(before + cast.filter((c) => c === kind).length);
        }
        expect(after.queue.slice(4).map((turn) => turn.name)).toEqual(names);
        expect(after.sos.slice(1).map((sos) => sos.name)).toEqual(names);
      }),
    );
  });
});

it('a verdict does not depend on the order of ballots', () => {
  const ballots = fc.array(fc.constantFrom('Pour : +1', 'Contre : +1', 'Abstention : +1'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(ballots, (lines) => {
      const verdict = (ordered: readonly string[]): string => {
        const meeting = meetingOf(['03 - Vote', 'Budget', ...ordered].join('\n'));
        const tally = meeting.proposals.map(tallyOf)[0];
        const people = {present: null, entitled: null};
        return tally ? writeVerdict(decide(tally, meeting.general.rules, people), 'fr') : '';
      };
      expect(verdict([...lines].reverse())).toBe(verdict(lines));
    }),
  );
});
