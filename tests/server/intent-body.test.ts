import {describe, expect, it} from 'vitest';
import {readIntentBody} from '../../server/intent-body';

const body = (intent: unknown, rest: object = {}): unknown => ({intents: [intent], ...rest});

describe('a request’s body', () => {
  it.each([
    {kind: 'joinQueue', turnKind: 'question'},
    {kind: 'addTurn', name: 'Max', turnKind: 'topic'},
    {kind: 'setList', state: 'closed', expected: 'lastCall'},
    {kind: 'setSitting', state: 'suspended', expected: 'open'},
    {kind: 'takeRole', role: 'chair'},
    {kind: 'leaveRole', role: 'greeter'},
    {kind: 'markPresent'},
    {kind: 'markAbsent'},
    {kind: 'setRule', rule: 'speakingTime', value: '3 min', expected: null},
    {kind: 'setRule', rule: 'quorum', value: '', expected: '10'},
    {kind: 'addRoom', link: 'https://meet.example.org/ag', expected: ''},
    {kind: 'withdrawTurn', turn: 'ana#1'},
    {kind: 'giveFloor', turn: 'ana#1', expected: null},
    {kind: 'giveFloor', turn: 'ana#1', expected: null, next: 'ben#1'},
    {kind: 'endTurn', turn: 'ana#1'},
    {kind: 'putFirst', turn: 'ana#1'},
    {kind: 'putBack', turn: 'ana#1'},
    {kind: 'moveAgenda', item: null, expected: 'a#1'},
    {kind: 'openProposal', text: 'x', choices: null},
    {kind: 'openProposal', text: 'x', choices: ['a', 'b']},
    {kind: 'castBallot', proposal: 'x#1', choice: 'for'},
    {kind: 'withdrawBallot', proposal: 'x#1'},
    {kind: 'closeProposal', proposal: 'x#1'},
    {kind: 'callSos', text: 'son'},
    {kind: 'resolveSos', sos: 'x#1'},
    {kind: 'makeMeeting', template: 'team', language: 'en'},
  ])('with %j is read', (intent) => {
    expect(readIntentBody(body(intent, {name: 'Ana', utcOffsetMinutes: 120}))).toEqual({
      intents: [intent],
      name: 'Ana',
      utcOffsetMinutes: 120,
      id: '',
    });
  });

  it('loses fields that nobody knows', () => {
    const read = readIntentBody(body({kind: 'callSos', text: 'son', author: 'a.other'}));
    expect(read?.intents).toEqual([{kind: 'callSos', text: 'son'}]);
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    {intents: []},
    {intents: 'x'},
    body(null),
    body({kind: 'dropTable'}),
    body({kind: 'joinQueue', turnKind: 'shout'}),
    body({kind: 'giveFloor', turn: 'ana#1'}),
    body({kind: 'addTurn', turnKind: 'topic'}),
    body({kind: 'addTurn', name: 'Max'}),
    body({kind: 'addTurn', name: ['Max'], turnKind: 'topic'}),
    body({kind: 'setList', state: 'shut', expected: 'open'}),
    body({kind: 'setList', state: 'closed', expected: null}),
    body({kind: 'setList', state: 'closed'}),
    body({kind: 'setSitting', state: 'notBegun', expected: 'open'}),
    body({kind: 'setSitting', state: 'over', expected: 'open'}),
    body({kind: 'setSitting', state: 'open', expected: null}),
    body({kind: 'takeRole', role: 'toString'}),
    body({kind: 'leaveRole'}),
    body({kind: 'setRule', rule: 'present', value: '3', expected: null}),
    body({kind: 'setRule', rule: 'quorum', value: 3, expected: null}),
    body({kind: 'setRule', rule: 'quorum', value: '3'}),
    body({kind: 'addRoom', link: 'https://meet.example.org/ag'}),
    body({kind: 'addRoom', link: null, expected: ''}),
    body({kind: 'endTurn', turn: 7}),
    body({kind: 'putFirst'}),
    body({kind: 'putBack', turn: null}),
    body({kind: 'openProposal', text: 'x', choices: [1]}),
    body({kind: 'makeMeeting', template: '../../etc', language: 'fr'}),
    body({kind: 'callSos', text: 'x'}, {name: {}}),
    body({kind: 'callSos', text: 'x'}, {id: 7}),
    body({kind: 'callSos', text: 'x'}, {id: 'a b'}),
    body({kind: 'callSos', text: 'x'}, {id: 'x'.repeat(41)}),
    body({kind: 'callSos', text: 'x'}, {utcOffsetMinutes: 99_999}),
    body({kind: 'callSos', text: 'x'}, {utcOffsetMinutes: '1'}),
    {intents: Array.from({length: 21}, () => ({kind: 'callSos', text: 'x'}))},
  ])('of another form is refused: %j', (json) => {
    expect(readIntentBody(json)).toBeNull();
  });
});
