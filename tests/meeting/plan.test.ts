import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {isMade, noChange} from '../../meeting/change/change';
import {templateNames} from '../../meeting/template-name';
import type {Intent, IntentRequest} from '../../meeting/intent';
import {languages} from '../../meeting/meeting';
import type {Meeting} from '../../meeting/meeting';
import {linesOfText} from '../../meeting/pad-line';
import {parseMeeting} from '../../meeting/parse';
import {planEdits} from '../../meeting/plan';
import {isOwnTurn} from '../../meeting/notation/queue';
import {tallyOf} from '../../meeting/assembly/tally';
import {newTexts, touchedLines} from './changes';
import {effect, plan} from './effects';
import {ask, fixture, meetingOf, noon, padFacts, template, textOf} from './pads';

const guide = fixture('guide-example');
const typed = fixture('hand-typed');

describe('joining the queue', () => {
  it('writes a name at the end of the turns', () => {
    const {meeting} = plan(meetingOf(guide), ask('Ana', {kind: 'joinQueue', turnKind: 'topic'}));
    expect(textOf(meeting).split('\n').slice(10, 17)).toEqual([
      '02 - Tour de Parole',
      'Camille1',
      'Camille2',
      'Camille3',
      'Camille1',
      'Ana',
      '',
    ]);
    expect(meeting.queue[4]).toMatchObject({name: 'Ana', author: 'a.ana', state: 'waiting'});
  });

  it.each([
    ['reply', 'Ana (réponse)'],
    ['question', 'Ana (question)'],
    ['technical', 'Ana (point technique)'],
  ] as const)('with a %s writes %j', (turnKind, line) => {
    expect(effect(guide, 'Ana', {kind: 'joinQueue', turnKind})).toEqual({gone: [], come: [line]});
  });

  it('is refused to somebody who waits already, and to somebody without a name', () => {
    const first = plan(meetingOf(guide), ask('Ana', {kind: 'joinQueue', turnKind: 'topic'}));
    const again = plan(first.meeting, ask('Ana', {kind: 'joinQueue', turnKind: 'topic'}));
    expect(again.outcomes).toEqual([{accepted: false, code: 'already-waiting'}]);
    expect(again.change).toEqual(noChange);
    expect(effect(guide, ' ', {kind: 'joinQueue', turnKind: 'topic'})).toMatchObject({
      refused: 'name-missing',
    });
  });

  it.each([['Liste close', 'what becomes of the list']])(
    'under the name %j is refused: it would read as %s',
    (name) => {
      expect(effect(guide, name, {kind: 'joinQueue', turnKind: 'topic'})).toEqual({
        gone: [],
        come: [],
        refused: 'text-unreadable',
      });
    },
  );

  it('creates a missing section in its place, in the language of the pad', () => {
    const text = '00 - Général\nSujet\n\n03 - Vote\nBudget\n+1\n';
    const {meeting} = plan(meetingOf(text), ask('Ana', {kind: 'joinQueue', turnKind: 'topic'}));
    expect(textOf(meeting)).toBe(
      '00 - Général\nSujet\n\n02 - Tour de parole\nAna\n\n03 - Vote\nBudget\n+1',
    );
  });

  it('never touches a neighbouring heading', () => {
    const {meeting} = plan(
      meetingOf('02 - Tour de parole\n03 - Vote\nBudget\n+1'),
      ask('Ana', {kind: 'joinQueue', turnKind: 'topic'}),
    );
    expect(textOf(meeting)).toBe('02 - Tour de parole\nAna\n\n03 - Vote\nBudget\n+1');
  });
});

describe('giving the floor', () => {
  it('marks the turn and, later, how long it took', () => {
    const given = plan(
      meetingOf(guide),
      ask('Sam', {kind: 'giveFloor', turn: 'camille1#1', expected: null}),
    );
    expect(given.meeting.queue[0]).toMatchObject({state: 'speaking', startedAt: noon});
    const next = plan(
      given.meeting,
      ask(
        'Sam',
        {kind: 'giveFloor', turn: 'camille2#1', expected: 'camille1#1'},
        {now: noon + 133_400},
      ),
    );
    expect(next.meeting.lines.slice(11, 13).map(({text}) => text)).toEqual([
      '✓ Camille1 (2 min 13)',
      '▶ Camille2',
    ]);
  });

  it('skips nobody when two keepers press "next" at once', () => {
    const next: Intent = {kind: 'giveFloor', turn: 'camille1#1', expected: null};
    const {outcomes, meeting} = plan(meetingOf(guide), ask('Sam', next), ask('Noor', next));
    expect(outcomes).toEqual([{accepted: true}, {accepted: false, code: 'stale-turn'}]);
    expect(meeting.queue.map(({state}) => state)).toEqual([
      'speaking',
      'waiting',
      'waiting',
      'waiting',
    ]);
  });

  it('ends the turn of everybody who was marked as speaking, and reads doubled marks as one', () => {
    const text = '02 - Tour de parole\n✓ ✓ Ana\n▶ Ben\n▶▶ Cem\nDia';
    expect(effect(text, 'Sam', {kind: 'giveFloor', turn: 'dia#1', expected: 'cem#1'})).toEqual({
      gone: ['▶ Ben', '▶▶ Cem', 'Dia'],
      come: ['✓ Ben', '✓ Cem', '▶ Dia'],
    });
  });

  it('is refused for a turn that is gone', () => {
    expect(effect(guide, 'Sam', {kind: 'giveFloor', turn: 'zoe#1', expected: null})).toMatchObject({
      refused: 'turn-gone',
      come: [],
    });
  });
});

describe('ending and withdrawing a turn', () => {
  it('without a known start writes no duration', () => {
    expect(effect(typed, 'Noor', {kind: 'endTurn', turn: 'noor#1'})).toEqual({
      gone: ['▶ Noor'],
      come: ['✓ Noor'],
    });
  });

  it('a turn that ended meanwhile is refused', () => {
    expect(effect(typed, 'Noor', {kind: 'endTurn', turn: 'alix#1'})).toMatchObject({
      refused: 'stale-turn',
    });
  });

  it.each([
    ['Sam', '✗ Sam'],
    ['sam', '✗ Sam'],
    ['Lou', '✗ Sam (par Lou)'],
    ['Lou (Lyon)', '✗ Sam (par Lou Lyon)'],
    ['', '✗ Sam'],
  ])('a typed turn is nobody’s own: %j may withdraw it, as %j', (name, line) => {
    expect(effect(typed, name, {kind: 'withdrawTurn', turn: 'sam#1'})).toEqual({
      gone: ['Sam'],
      come: [line],
    });
  });

  it('one withdraws nobody’s turn that they asked for with a button, except one’s own', () => {
    const withdraw: Intent = {kind: 'withdrawTurn', turn: 'ana#1'};
    const {meeting, outcomes} = plan(
      meetingOf(typed),
      ask('Ana', {kind: 'joinQueue', turnKind: 'topic'}),
      ask('Lou', withdraw),
      ask('Ana', {kind: 'withdrawTurn', turn: 'sam#1'}, {author: 'a.lou'}),
      ask('Zoé', withdraw, {author: 'a.ana'}),
      ask('Ana', withdraw),
    );
    expect(outcomes).toEqual([
      {accepted: true},
      {accepted: false, code: 'not-your-turn'},
      {accepted: true},
      {accepted: true},
      {accepted: true},
    ]);
    expect(textOf(meeting)).toContain('\n✗ Ana\n');
  });

  it('one does not step back from a turn that one has: one ends it', () => {
    expect(effect(typed, 'Noor', {kind: 'withdrawTurn', turn: 'noor#1'})).toMatchObject({
      refused: 'stale-turn',
    });
  });
});

describe('the agenda', () => {
  it('moves on, and ends', () => {
    const begun = effect(typed, 'Sam', {
      kind: 'moveAgenda',
      item: 'bilan de la manif#1',
      expected: null,
    });
    expect(begun.come).toEqual(['1. ▶ Bilan de la manif (10 min)', '— Bilan de la manif —', '']);
    const text = typed.replace('1. Bilan', '1. ▶ Bilan').replace(/02 - Tours.*?03/s, '03');
    expect(
      effect(text, 'Sam', {
        kind: 'moveAgenda',
        item: 'caisse de grève#1',
        expected: 'bilan de la manif#1',
      }).come,
    ).toEqual(['1. ✓ Bilan de la manif (10 min)', '2. ▶ Caisse de grève']);
    expect(
      effect(text, 'Sam', {kind: 'moveAgenda', item: null, expected: 'bilan de la manif#1'}).come,
    ).toEqual(['1. ✓ Bilan de la manif (10 min)']);
  });

  it('is refused to a stale screen', () => {
    expect(
      effect(typed, 'Sam', {kind: 'moveAgenda', item: 'divers#1', expected: 'caisse de grève#1'}),
    ).toMatchObject({refused: 'stale-item'});
  });
});

describe('a proposal', () => {
  it('opens with the four choices, apart from the one above', () => {
    const {meeting} = plan(
      meetingOf(guide),
      ask('Ana', {kind: 'openProposal', text: ' Nourrir\n les licornes ', choices: null}),
    );
    expect(textOf(meeting).split('\n').slice(16, 28)).toEqual([
      '03 - Vote',
      '',
      'Libérer les licornes avant de dominer le monde',
      '+1 +1',
      '',
      'Nourrir les licornes',
      'Pour :',
      'Contre :',
      'Abstention :',
      'NPPV :',
      '',
      '04 - Sos',
    ]);
  });

  it('opens with labels of its own', () => {
    const {meeting} = plan(
      meetingOf(guide),
      ask('Ana', {kind: 'openProposal', text: 'Quand ?', choices: ['Lundi', 'Mardi']}),
    );
    expect(textOf(meeting)).toContain('\n+1 +1\n\nQuand ?\nLundi :\nMardi :\n\n04 - Sos\n');
  });

  it.each([
    ['', 'text-missing'],
    ['+1 +1', 'text-unreadable'],
    ['→ Adoptée', 'text-unreadable'],
    ['04 - SOS', 'text-unreadable'],
    ['(entre parenthèses)', 'text-unreadable'],
    ['Libérer les licornes avant de dominer le monde', 'proposal-exists'],
    ['x'.repeat(501), 'text-too-long'],
  ])('of the text %j is refused with %s', (text, refused) => {
    expect(effect(guide, 'Ana', {kind: 'openProposal', text, choices: null})).toEqual({
      gone: [],
      come: [],
      refused,
    });
  });
});

describe('a ballot', () => {
  const proposal = 'budget#1';
  const open = '03 - Votes\n\nBudget\nPour :\nContre :\nAbstention :\nNPPV :\n';
  const cast = (choice: string): Intent => ({kind: 'castBallot', proposal, choice});
  const linesAfter = (text: string, ...requests: IntentRequest[]): string[] =>
    textOf(plan(meetingOf(text), ...requests).meeting)
      .split('\n')
      .slice(2);

  it.each([
    ['for', ['Budget', 'Pour : +1', 'Contre :', 'Abstention :', 'NPPV :']],
    ['against', ['Budget', 'Pour :', 'Contre : +1', 'Abstention :', 'NPPV :']],
    ['abstain', ['Budget', 'Pour :', 'Contre :', 'Abstention : +1', 'NPPV :']],
    ['nppv', ['Budget', 'Pour :', 'Contre :', 'Abstention :', 'NPPV : +1']],
  ])('%s is one +1 on its line', (choice, lines) => {
    expect(linesAfter(open, ask('Ana', cast(choice)))).toEqual(lines);
  });

  it('cast twice is one; changing one’s mind moves it; withdrawing takes it back', () => {
    expect(linesAfter(open, ask('Ana', cast('for')), ask('Ana', cast('for')))[1]).toBe('Pour : +1');
    expect(linesAfter(open, ask('Ana', cast('for')), ask('Ana', cast('against')))).toEqual([
      'Budget',
      'Pour :',
      'Contre : +1',
      'Abstention :',
      'NPPV :',
    ]);
    const withdrawn = linesAfter(
      open,
      ask('Ana', cast('for')),
      ask('Ben', cast('for')),
      ask('Ana', {kind: 'withdrawBallot', proposal}),
    );
    expect(withdrawn[1]).toBe('Pour : +1');
  });

  it('of everybody in one tick is there, each signed by its author', () => {
    const people = Array.from({length: 50}, (_, i) => `p${i}`);
    const {meeting, outcomes} = plan(
      meetingOf(open),
      ...people.map((name, i) => ask(name, cast(i % 2 === 0 ? 'for' : 'against'))),
    );
    expect(outcomes.every(({accepted}) => accepted)).toBe(true);
    expect(meeting.proposals.map(tallyOf)).toMatchObject([{for: 25, against: 25, unsigned: 0}]);
    const authors = meeting.proposals.flatMap(({choices}) =>
      choices.flatMap(({ballots}) => ballots.map(({author}) => author)),
    );
    expect(new Set(authors).size).toBe(50);
  });

  it('on a line of ballots alone joins it, or opens a line for another choice', () => {
    const bare = '03 - Vote\n\nBudget\n+1 +1\n';
    expect(linesAfter(bare, ask('Ana', cast('for')))).toEqual(['Budget', '+1 +1 +1']);
    expect(linesAfter(bare, ask('Ana', cast('against')))).toEqual([
      'Budget',
      '+1 +1',
      'Contre : +1',
    ]);
    expect(
      linesAfter(bare, ask('Ana', cast('for')), ask('Ana', {kind: 'withdrawBallot', proposal})),
    ).toEqual(['Budget', '+1 +1']);
  });

  it('on a proposal without any choice line opens one', () => {
    expect(linesAfter('03 - Vote\n\nBudget\n', ask('Ana', cast('for')))).toEqual([
      'Budget',
      'Pour : +1',
    ]);
  });

  it('never moves the ballots of others, nor those typed in a name', () => {
    const mixed = '03 - Vote\n\nBudget\nPour : +1 Camille +1 +3\nContre : +1\n';
    const after = linesAfter(mixed, ask('Ana', cast('for')), ask('Ana', cast('against')));
    expect(after).toEqual(['Budget', 'Pour : +1 Camille +1 +3', 'Contre : +1 +1']);
  });

  it('for a label of the pad’s own is for that label only', () => {
    const labels = '03 - Vote\n\nOù ?\nBourse : +1\nPlace :\n';
    const where = (choice: string): Intent => ({kind: 'castBallot', proposal: 'où ?#1', choice});
    expect(linesAfter(labels, ask('Ana', where('Place')))).toEqual([
      'Où ?',
      'Bourse : +1',
      'Place : +1',
    ]);
    expect(effect(labels, 'Ana', where('Parc'))).toMatchObject({refused: 'choice-gone'});
    expect(effect(labels, 'Ana', where('for'))).toMatchObject({refused: 'choice-gone'});
  });

  it('is refused once the vote is closed, or the proposal reworded', () => {
    const closed = `${open}→ Adoptée : 1 pour\n`;
    expect(effect(closed, 'Ana', cast('for'))).toMatchObject({refused: 'proposal-closed'});
    expect(effect(open.replace('Budget', 'Budget 2'), 'Ana', cast('for'))).toMatchObject({
      refused: 'proposal-gone',
    });
  });
});

describe('a pad that somebody pasted', () => {
  /** Every character signed by Ana, as Etherpad signs what she pastes. */
  const pasted = (text: string): Meeting =>
    parseMeeting(
      linesOfText(text).map((line) => ({
        ...line,
        authors: line.text === '' ? [] : [{from: 0, to: line.text.length, author: 'a.ana'}],
      })),
    );
  const proposal = 'libérer les licornes avant de dominer le monde#1';

  it('keeps every ballot that it held, as unsigned', () => {
    expect(pasted(guide).proposals.map(tallyOf)).toMatchObject([{for: 2, unsigned: 2}]);
  });

  it('takes the paster’s own ballot beside them, once, and moves only that', () => {
    const cast = (choice: string): Intent => ({kind: 'castBallot', proposal, choice});
    const {meeting} = plan(
      pasted(guide),
      ask('Ana', cast('for')),
      ask('Ana', cast('for')),
      ask('Ben', cast('for')),
      ask('Ana', cast('against')),
    );
    expect(meeting.proposals.map(tallyOf)).toMatchObject([{for: 3, against: 1, unsigned: 2}]);
  });

  it('does not make the paster the owner of everybody’s turns', () => {
    const {meeting, outcomes} = plan(
      pasted(guide),
      ask('Ana', {kind: 'joinQueue', turnKind: 'topic'}),
      ask('Zoé', {kind: 'withdrawTurn', turn: 'ana#1'}, {author: 'a.ana'}),
    );
    expect(outcomes).toEqual([{accepted: true}, {accepted: true}]);
    expect(meeting.queue.map((turn) => isOwnTurn(turn, 'a.ana', 'Ana'))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(meeting.queue.map(({name, state}) => `${name} ${state}`).slice(1)).toEqual([
      'Camille2 waiting',
      'Camille3 waiting',
      'Camille1 waiting',
      'Ana withdrawn',
    ]);
  });

  it('but several typed ballots of one author on another’s proposal are one, and a problem', () => {
    const lines = linesOfText('03 - Vote\nBudget\n+1 +1').map((line, i) => ({
      ...line,
      authors: [{from: 0, to: line.text.length, author: i === 2 ? 'a.eve' : 'a.ana'}],
    }));
    const meeting = parseMeeting(lines);
    expect(meeting.proposals.map(tallyOf)).toMatchObject([{for: 1, unsigned: 0}]);
    expect(meeting.problems).toMatchObject([{code: 'double-ballot', line: 1}]);
  });
});

describe('closing a vote', () => {
  it('writes the verdict below the choices, once', () => {
    const {meeting} = plan(
      meetingOf(typed),
      ask('Jo', {kind: 'closeProposal', proposal: 'faire un tract commun#1'}),
    );
    expect(meeting.proposals[2]?.result?.text).toBe(
      'Adoptée : 2 pour, 1 contre, 0 abstention (majorité absolue des exprimés : 2×2 > 3 ; quorum, présent·es : 42 ≥ 10)',
    );
    const again = plan(
      meeting,
      ask('Dom', {kind: 'closeProposal', proposal: 'faire un tract commun#1'}),
    );
    expect(again.outcomes).toEqual([{accepted: false, code: 'proposal-closed'}]);
  });

  it('counts the ballots of the same tick that came before, and refuses those after', () => {
    const proposal = 'faire un tract commun#1';
    const {meeting, outcomes} = plan(
      meetingOf(typed),
      ask('Ana', {kind: 'castBallot', proposal, choice: 'for'}),
      ask('Jo', {kind: 'closeProposal', proposal}),
      ask('Ben', {kind: 'castBallot', proposal, choice: 'against'}),
    );
    expect(outcomes.map((outcome) => (outcome.accepted ? 'ok' : outcome.code))).toEqual([
      'ok',
      'ok',
      'proposal-closed',
    ]);
    expect(meeting.proposals[2]?.result?.text).toMatch(/^Adoptée : 3 pour, 1 contre/);
  });
});

describe('SOS', () => {
  it('is a line with time, name and reason; its end is a mark', () => {
    const called = plan(meetingOf(guide), ask('Ana', {kind: 'callSos', text: 'plus de son'}));
    expect(called.meeting.lines[24]?.text).toBe('12:00 Ana : plus de son');
    expect(called.meeting.sos[1]).toMatchObject({name: 'Ana', time: '12:00', state: 'open'});
    const sos = called.meeting.sos[1]?.id ?? '';
    const resolve: Intent = {kind: 'resolveSos', sos};
    const resolved = plan(called.meeting, ask('Lou', resolve), ask('Max', resolve));
    expect(resolved.outcomes).toEqual([{accepted: true}, {accepted: true}]);
    expect(resolved.meeting.lines[24]?.text).toBe('✓ 12:00 Ana : plus de son');
  });

  it('needs a reason', () => {
    expect(effect(guide, 'Ana', {kind: 'callSos', text: ' '})).toMatchObject({
      refused: 'text-missing',
    });
  });
});

describe('making a meeting', () => {
  const make: Intent = {kind: 'makeMeeting', template: 'team', language: 'fr'};

  it('adds the template below what is written', () => {
    const {meeting} = plan(meetingOf('Notes de Sam\nlait, pain\n\n'), ask('Sam', make));
    expect(meeting.isMeeting).toBe(true);
    expect(meeting.lines.slice(0, 4).map(({text}) => text)).toEqual([
      'Notes de Sam',
      'lait, pain',
      '',
      '00 - Général',
    ]);
  });

  it('takes the place of the host’s welcome text, and of that only', () => {
    const {meeting} = planEdits(meetingOf('Welcome to the pad!\n\nHave fun'), [ask('Sam', make)], {
      ...padFacts,
      isPristine: true,
    });
    expect(meeting.lines[0]?.text).toBe('00 - Général');
    expect(textOf(meeting)).not.toContain('Welcome');
  });

  it.each([
    ['lait, pain', ['lait, pain', '']],
    ['lait\n\n  \n', ['lait', '']],
    ['', []],
    ['\n\n', []],
  ])('puts the whole template below %j, and no blank line above all', (text, above) => {
    const {meeting} = plan(meetingOf(text), ask('Sam', make));
    const written = [...above, ...meetingOf(template('team.fr')).lines.map((line) => line.text)];
    expect(textOf(meeting).split('\n').slice(0, written.length)).toEqual(written);
    expect(textOf(meeting).slice(written.join('\n').length).trim()).toBe('');
  });

  it('takes each line of the welcome text away once', () => {
    const {change} = planEdits(meetingOf('Welcome!\n\nHave fun'), [ask('Sam', make)], {
      ...padFacts,
      isPristine: true,
    });
    expect([...touchedLines(change, 3)]).toEqual([0, 1, 2]);
    expect(change.filter(isMade).every(({of}) => of === null)).toBe(true);
  });

  it('starts from each template in each language, and speaks it', () => {
    const made = templateNames.flatMap((name) =>
      languages.map((language) => {
        const intent: Intent = {kind: 'makeMeeting', template: name, language};
        const {meeting} = plan(meetingOf(''), ask('Sam', intent));
        expect(meeting).toMatchObject({isMeeting: true, language});
        return `${language}/${name}.pad.txt`;
      }),
    );
    const folder = new URL('../../languages/', import.meta.url);
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
    expect([...made].sort()).toEqual(files.filter((file) => file.endsWith('.txt')).sort());
  });

  it('is refused where there is one', () => {
    expect(effect(guide, 'Sam', make)).toMatchObject({refused: 'already-meeting', come: []});
  });
});

describe('what a button writes', () => {
  const text = [
    ...['00 - Général', 'AG', 'Date : mardi', '01 - Ordre du jour', 'Bilan', 'Caisse'],
    ...['02 - Tour de parole', 'Ben', '03 - Vote', 'Budget', 'Contre :'],
  ].join('\n');
  const proposal = 'budget#1';
  const cases: readonly (readonly [Intent, readonly string[]])[] = [
    [{kind: 'joinQueue', turnKind: 'topic'}, ['Ana']],
    [{kind: 'castBallot', proposal, choice: 'against'}, [' +1']],
    [{kind: 'castBallot', proposal, choice: 'for'}, ['Pour : +1']],
    [{kind: 'addTurn', name: 'Max', turnKind: 'topic'}, []],
    [{kind: 'giveFloor', turn: 'ben#1', expected: null}, []],
    [{kind: 'setList', state: 'closed', expected: 'open'}, []],
    [{kind: 'setSitting', state: 'open', expected: 'notBegun'}, []],
    [{kind: 'moveAgenda', item: 'bilan#1', expected: null}, []],
    [{kind: 'openProposal', text: 'Local', choices: null}, []],
    [{kind: 'closeProposal', proposal}, []],
    [{kind: 'callSos', text: 'son'}, ['04 - SOS', '12:00 Ana : son']],
    [{kind: 'takeRole', role: 'chair'}, []],
    [{kind: 'markPresent'}, []],
    [{kind: 'setRule', rule: 'quorum', value: '12', expected: null}, []],
    [{kind: 'addRoom', link: 'https://meet.example.org/ag', expected: ''}, []],
  ];

  it.each(cases)(
    '%j is signed; own are turns, ballots and calls of who asked: %j',
    (intent, own) => {
      const {change, outcomes} = plan(meetingOf(text), ask('Ana', intent));
      expect(outcomes).toEqual([{accepted: true}]);
      const come = newTexts(change);
      for (const {author} of come) expect(author).toBe('a.ana');
      expect(come.filter((piece) => piece.own).map((piece) => piece.text)).toEqual(own);
    },
  );

  it.each([
    ...cases.map(([intent]) => [intent, text] as const),
    [{kind: 'makeMeeting', template: 'team', language: 'fr'}, 'lait, pain'],
  ] as const)('%j is bold where it is a heading, and nowhere else', (intent, before) => {
    const {change, meeting} = plan(meetingOf(before), ask('Ana', intent));
    const headings = new Set(meeting.sections.map(({heading}) => meeting.lines[heading]?.text));
    for (const piece of newTexts(change)) {
      expect(piece.bold, piece.text).toBe(headings.has(piece.text));
    }
  });

  it('of the host itself is signed by nobody and nobody’s own', () => {
    for (const isPristine of [false, true]) {
      const {change} = planEdits(
        meetingOf('Welcome!'),
        [ask('Sam', {kind: 'makeMeeting', template: 'team', language: 'fr'})],
        {...padFacts, isPristine},
      );
      const come = newTexts(change);
      expect(come.length).toBeGreaterThan(0);
      expect(come.every(({author, own}) => author === null && !own)).toBe(true);
    }
  });
});
