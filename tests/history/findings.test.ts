import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {auditExport} from '../../history/audit';
import {spoiling, worthKnowing} from '../../history/findings';
import type {Finding} from '../../history/findings';
import {authorOfName, createPast} from './past';
import type {Past} from './past';

const text = `00 - Général
Essai
03 - Votes
Voter la grève
Pour :
Contre :
Abstention :
04 - SOS
05 - Compte-rendu
`;
const cast = (choice: string) =>
  ({kind: 'castBallot', proposal: 'voter la grève#1', choice}) as const;
const close = {kind: 'closeProposal', proposal: 'voter la grève#1'} as const;

/** What is found in the only vote: code, who, how many. */
const found = (past: Past): readonly (readonly unknown[])[] => {
  const {votes} = auditExport(past.pad());
  return votes.flatMap(({findings}) =>
    findings
      .filter(({code}: Finding) => code !== 'only-voted')
      .map(({code, by, count}: Finding) => [code, by && by.slice(2), count]),
  );
};

const voted = (): Past => {
  const past = createPast(text);
  past.press(['Ana', cast('for')], ['Max', cast('for')]);
  past.press(['Zoé', cast('against')]);
  return past;
};

describe('an honest vote', () => {
  it('has nothing to tell: buttons, a change of mind, a ballot taken back, names and reasons', () => {
    const past = voted();
    past.press(['Ana', cast('against')]);
    past.press(['Max', {kind: 'withdrawBallot', proposal: 'voter la grève#1'}]);
    past.press(['Max', cast('abstain')], ['Lou', cast('for')]);
    past.typeBehind('Lou', 'Pour : +1', ' (enfin)');
    past.typeBehind('Sam', 'Abstention : +1', ' +1');
    past.typeBehind('Sam', 'Abstention : +1 +1', ' Sam');
    past.press(['Ana', close]);
    expect(past.text()).toContain('→ ');
    expect(found(past)).toEqual([]);
  });

  it('tells who cast, moved and took back what', () => {
    const past = voted();
    past.press(['Zoé', cast('for')]);
    past.press(['Max', {kind: 'withdrawBallot', proposal: 'voter la grève#1'}]);
    const [vote] = auditExport(past.pad()).votes;
    expect(
      vote?.events.map((event) => [
        event.kind,
        event.way,
        event.by?.slice(2),
        'ballot' in event ? event.ballot.choice : null,
      ]),
    ).toEqual([
      ['cast', 'button', 'ana', 'for'],
      ['cast', 'button', 'max', 'for'],
      ['cast', 'button', 'zoé', 'against'],
      ['removed', 'button', 'zoé', 'against'],
      ['cast', 'button', 'zoé', 'for'],
      ['removed', 'button', 'max', 'for'],
    ]);
  });
});

describe('what somebody did to a vote', () => {
  it.each<[string, (past: Past) => void, readonly (readonly unknown[])[]]>([
    [
      'takes a ballot away',
      (past) => past.replace('Eve', 'Contre : +1', 'Contre :'),
      [['removed', 'eve', 1]],
    ],
    [
      'makes it another choice’s',
      (past) => past.replace('Eve', 'Contre :', 'Pour, aussi :'),
      [['changed', 'eve', 1]],
    ],
    [
      'types it anew, as her own',
      (past) => past.replace('Eve', 'Contre : +1', 'Contre : +1'),
      [['removed', 'eve', 1]],
    ],
    [
      'makes more of it',
      (past) => past.typeBehind('Eve', 'Contre : +1', '0'),
      [['changed', 'eve', 1]],
    ],
    [
      'adds voices',
      (past) => past.typeBehind('Eve', 'Contre : +1', ' +200'),
      [['for-others', 'eve', 200]],
    ],
    [
      'votes in others’ names',
      (past) => past.typeBehind('Eve', 'Contre : +1', ' +1 Bob +1 Eve +1 Zed'),
      [['for-others', 'eve', 2]],
    ],
    [
      'changes what is voted on',
      (past) => past.replace('Eve', 'grève', 'fin'),
      [['reworded', 'eve', 1]],
    ],
    [
      'changes it, and back',
      (past) => {
        past.replace('Eve', 'grève', 'fin');
        past.replace('Eve', 'fin', 'grève');
      },
      [],
    ],
    [
      'removes the vote',
      (past) =>
        past.replace(
          'Eve',
          past.text().slice(past.text().indexOf('Voter'), past.text().indexOf('04')),
          '',
        ),
      [['gone', 'eve', 3]],
    ],
    ['takes the colours away', (past) => past.mark('Eve', 0, past.text().length, 'author', ''), []],
    [
      'votes after closing',
      (past) => {
        past.press(['Ana', close]);
        past.typeBehind('Eve', 'Contre : +1', ' +1');
      },
      [
        ['late', 'eve', 1],
        ['result-differs', null, 1],
      ],
    ],
    [
      'takes one’s ballot away after closing',
      (past) => {
        past.press(['Ana', close]);
        past.replace('Zoé', 'Contre : +1', 'Contre :');
      },
      [
        ['late', 'zoé', 1],
        ['result-differs', null, 1],
      ],
    ],
    [
      'changes the result',
      (past) => {
        past.press(['Ana', close]);
        past.replace('Eve', '2 pour', '20 pour');
      },
      [
        ['result-changed', 'eve', 1],
        ['result-differs', null, 1],
      ],
    ],
    [
      'makes the section something else for a while',
      (past) => {
        past.replace('Eve', '03 - Votes', 'Rien');
        past.replace('Eve', 'Rien', '03 - Votes');
      },
      [],
    ],
  ])('%s', (_name, act, findings) => {
    const past = voted();
    act(past);
    expect(found(past)).toEqual(findings);
  });

  it('is told of a typed ballot, too: its author’s colour taken away, and the ballot', () => {
    const past = voted();
    past.typeBehind('Sam', 'Abstention :', ' +1 Sam');
    past.mark('Eve', 0, past.text().length, 'author', '');
    past.replace('Eve', 'Abstention : +1 Sam', 'Abstention :');
    expect(found(past)).toEqual([
      ['cleared', 'eve', 1],
      ['removed', 'eve', 1],
    ]);
    expect(authorOfName('Sam')).toBe('a.sam');
  });
});

it.each([
  ...spoiling.map((code) => [code, 'yes'] as const),
  ...worthKnowing.map((code) => [code, 'no'] as const),
])('%s has its row in docs/audit.md, which says whether it spoils a vote: %s', (code, answer) => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/audit.md'), 'utf8');
  expect(page).toContain(`| \`${code}\` | ${answer} |`);
});
