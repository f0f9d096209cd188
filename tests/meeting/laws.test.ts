import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyChange} from '../../meeting/change/apply';
import {noChange} from '../../meeting/change/change';
import type {Intent, IntentRequest} from '../../meeting/intent';
import {ruleKeys} from '../../meeting/notation/rules';
import {listStates, roles, turnKinds} from '../../meeting/meeting';
import type {Meeting} from '../../meeting/meeting';
import {linesOfText} from '../../meeting/pad-line';
import type {AuthorRun, PadLine} from '../../meeting/pad-line';
import {createFollowingLiveReader, createFollowingReader} from '../../meeting/following-reader';
import {createLiveReader} from '../../meeting/live-reader';
import {createMeetingReader, parseMeeting} from '../../meeting/parse';
import {planEdits} from '../../meeting/plan';
import {orderQueue} from '../../meeting/assembly/queue-order';
import {sittingOf} from '../../meeting/assembly/sitting';
import {choiceKey, tallyOf} from '../../meeting/assembly/tally';
import {decide} from '../../meeting/assembly/verdict';
import {writeVerdict} from '../../meeting/assembly/verdict-words';
import {touchedLines} from './changes';
import {ask, fixture, meetingOf, noon, padFacts, template, textOf} from './pads';

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
    'Début : 14h',
    'Suspension : 15h10 –',
    'Fin : 18h30',
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
    fc.record({
      kind: fc.constant('setSitting' as const),
      state: fc.constantFrom('open' as const, 'suspended' as const, 'closed' as const),
      expected: fc.constant(sittingOf(meeting)),
    }),
    fc.record({
      kind: fc.constant('addRoom' as const),
      link: fc.constantFrom(
        'https://meet.example.org/r',
        'https://meet.example.org/s',
        'http://x.org',
      ),
      expected: fc.constantFrom('', meeting.general.rooms.map((room) => room.text).join('\n')),
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
    fc.record({kind: fc.constantFrom('putFirst' as const, 'putBack' as const), turn}),
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

/** A line of the editor: who wrote which part of it, what came from a button, and since when it speaks. */
const padLine = fc
  .tuple(
    fc.oneof(
      line,
      // What moves all that stands below it to another section, proposal or part.
      fc.constantFrom('', ' ', '01 - ODJ', '02 - Tours', '03 - Vote', '05 - CR', '06 - Autre'),
      fc.constantFrom(
        'Vote',
        'Agenda',
        '→ Adoptée',
        '=>',
        '(à part)',
        'Budget',
        '- Budget',
        'x : y',
      ),
      fc.constantFrom('Pour : +1 Sam +1 +12', 'Contre :', '-1 0 +1', '▶ Sam', '✓ Sam (2 min)'),
    ),
    fc.array(fc.tuple(fc.nat(6), fc.constantFrom('a.sam', 'a.noor', null)), {maxLength: 5}),
    fc.boolean(),
    fc.option(fc.constant(noon)),
  )
  .map(([words, runs, isOwn, startedAt]): PadLine => {
    const text = words.replace(/[\r\n]/g, ' ');
    const authors: AuthorRun[] = [];
    let from = 0;
    for (const [length, author] of runs) {
      const to = Math.min(text.length, from + length);
      if (author !== null && from < to) authors.push({from, to, author});
      from = to;
    }
    return {text, authors, own: isOwn ? authors : [], startedAt};
  });

interface PadEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly PadLine[];
  readonly move: readonly [from: number, count: number, to: number];
  /** A line that is there already comes once more, as the same value. */
  readonly repeat: number | null;
}

/** An edit of several lines: those at a place go, some come, and some move elsewhere. */
const padEdit: fc.Arbitrary<PadEdit> = fc.record({
  at: fc.nat(),
  remove: fc.nat(3),
  insert: fc.array(padLine, {maxLength: 2}),
  move: fc.tuple(fc.nat(), fc.nat(4), fc.nat()),
  repeat: fc.option(fc.nat(), {freq: 3}),
});

const applyPadEdit = (
  before: readonly PadLine[],
  {at, remove, insert, move: [from, count, to], repeat}: PadEdit,
): readonly PadLine[] => {
  const lines = [...before];
  const again = repeat === null ? undefined : lines[repeat % (lines.length + 1)];
  lines.splice(at % (lines.length + 1), remove, ...insert, ...(again ? [again] : []));
  const moved = lines.splice(from % (lines.length + 1), count);
  lines.splice(to % (lines.length + 1), 0, ...moved);
  return lines;
};

describe('reading again', () => {
  /** What a live reader leaves out: the notes, and what is wrong with the links of rooms. */
  const liveOf = (meeting: Meeting): Meeting => ({
    ...meeting,
    minutes: [],
    problems: meeting.problems.filter(({code}) => !code.startsWith('link-')),
  });
  /** All that a meeting says, each part as a value: a following reader gives parts that are read when they are asked for. */
  const wholeOf = (meeting: Meeting): Meeting => ({
    lines: meeting.lines,
    isMeeting: meeting.isMeeting,
    language: meeting.language,
    sections: meeting.sections,
    general: meeting.general,
    agenda: meeting.agenda,
    queue: meeting.queue,
    list: meeting.list,
    proposals: meeting.proposals,
    sos: meeting.sos,
    minutes: meeting.minutes,
    problems: meeting.problems,
  });
  const copyOf = (lines: readonly PadLine[]): PadLine[] => lines.map((line) => ({...line}));

  it('gives, after any edits, what reading anew gives', () => {
    const lines = fc.array(padLine, {maxLength: 40});
    const edits = fc.array(padEdit, {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(lines, edits, (first, changes) => {
        const read = createMeetingReader();
        const live = createLiveReader();
        let now: readonly PadLine[] = first;
        const check = (): void => {
          const anew = parseMeeting(copyOf(now));
          expect(read(now)).toEqual(anew);
          expect(live(now)).toEqual(liveOf(anew));
        };
        check();
        for (const change of changes) {
          now = applyPadEdit(now, change);
          check();
        }
      }),
      {numRuns: 400},
    );
  });

  it('gives it where a whole meeting is edited line by line', () => {
    const text = fixture('hand-typed');
    fc.assert(
      fc.property(fc.array(padEdit, {minLength: 1, maxLength: 8}), (changes) => {
        const read = createMeetingReader();
        const live = createLiveReader();
        let now: readonly PadLine[] = linesOfText(text);
        read(now);
        live(now);
        for (const change of changes) {
          now = applyPadEdit(now, change);
          const anew = parseMeeting(copyOf(now));
          expect(read(now)).toEqual(anew);
          expect(live(now)).toEqual(liveOf(anew));
        }
      }),
      {numRuns: 150},
    );
  });

  it('leaves what it gave before as it was', () => {
    fc.assert(
      fc.property(fc.array(padEdit, {minLength: 1, maxLength: 4}), (changes) => {
        const read = createMeetingReader();
        let now: readonly PadLine[] = linesOfText(fixture('hand-typed'));
        const given = [{lines: now, meeting: read(now)}];
        for (const change of changes) {
          now = applyPadEdit(now, change);
          given.push({lines: now, meeting: read(now)});
        }
        for (const {lines, meeting} of given) expect(meeting).toEqual(parseMeeting(copyOf(lines)));
      }),
      {numRuns: 50},
    );
  });

  it('of a meeting that plans change gives, part by part, what reading anew gives', () => {
    fc.assert(
      fc.property(padAndRequests, fc.array(fc.boolean()), ([text, requests], asks) => {
        const reader = createFollowingReader();
        const live = createFollowingLiveReader();
        const lines = linesOfText(text);
        let now = reader.read(lines);
        let nowLive = live.read(lines);
        const given = [now];
        requests.forEach((request, i) => {
          const {change} = planEdits(now, [request], padFacts);
          now = reader.after(now, change);
          nowLive = live.after(nowLive, change);
          given.push(now);
          // What nobody asked for is read later, from the lines of then.
          if (asks[i]) expect(wholeOf(nowLive)).toEqual(liveOf(parseMeeting(copyOf(now.lines))));
        });
        for (const meeting of given) {
          expect(wholeOf(meeting)).toEqual(parseMeeting(copyOf(meeting.lines)));
        }
      }),
      {numRuns: 300},
    );
  });

  it('gives the same values again for a section that no edit touched', () => {
    const read = createMeetingReader();
    const lines = linesOfText(fixture('hand-typed'));
    const before = read(lines);
    const last = lines[lines.length - 1];
    const after = read(last ? [...lines.slice(0, -1), {...last, text: 'Autre chose'}] : lines);
    for (const part of ['general', 'agenda', 'queue', 'proposals', 'sos', 'minutes'] as const) {
      expect(after[part]).toBe(before[part]);
    }
  });
});

describe('planning', () => {
  it('a batch gives the text and the answers of one after another, each on a pad that is read anew', () => {
    fc.assert(
      fc.property(padAndRequests, fc.nat(3), ([text, some], times) => {
        // More of the same: casts again, joins again, and what is refused by then.
        const requests = Array.from({length: times + 1}, () => some).flat();
        const reader = createFollowingLiveReader();
        const start = linesOfText(text);
        const {change, outcomes, meeting} = planEdits(
          reader.read(start),
          requests,
          padFacts,
          reader,
        );
        let lines: readonly PadLine[] = start;
        const answers = requests.map((request) => {
          const one = planEdits(parseMeeting(lines), [request], padFacts);
          lines = applyChange(one.change, lines);
          return one.outcomes[0];
        });
        expect(outcomes).toEqual(answers);
        expect(meeting.lines).toEqual(lines);
        expect(applyChange(change, start)).toEqual(lines);
      }),
      {numRuns: 300},
    );
  });

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
          const {change, outcomes, meeting} = planEdits(before, [request], padFacts);
          if (outcomes[0]?.accepted) continue;
          expect(change).toEqual(noChange);
          expect(meeting).toBe(before);
        }
      }),
      {numRuns: 300},
    );
  });

  it('what two people may do at once is done once', () => {
    const kinds: readonly Intent['kind'][] = [
      'setList',
      'setSitting',
      'takeRole',
      'leaveRole',
      'markPresent',
      'markAbsent',
      'setRule',
      'addRoom',
      'withdrawTurn',
      'putFirst',
      'putBack',
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
          expect([again.outcomes, again.change]).toEqual([[{accepted: true}], noChange]);
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
      // The end of the meeting, and of the suspension that it ends with.
      setSitting: 2,
      takeRole: 1,
      leaveRole: 1,
      markPresent: 1,
      markAbsent: 1,
      setRule: 1,
      addRoom: 1,
      withdrawTurn: 1,
      giveFloor: 60,
      endTurn: 1,
      putFirst: 1,
      putBack: 1,
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
      const {change, meeting} = planEdits(before, [request], padFacts);
      const touched = touchedLines(change, before.lines.length);
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
