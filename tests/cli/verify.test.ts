import {describe, expect, it} from 'vitest';
import {createPast} from '../history/past';
import type {Past} from '../history/past';
import {builtCommandLine} from './run';

const {run} = builtCommandLine();

const text = `00 - Général
Essai
03 - Votes
Voter la grève
Pour :
Contre :
05 - Compte-rendu
`;
const proposal = 'voter la grève#1';

const voted = (): Past => {
  const past = createPast(text);
  past.press(['Ana', {kind: 'castBallot', proposal, choice: 'for'}]);
  past.press(['Max', {kind: 'castBallot', proposal, choice: 'for'}]);
  past.press(['Zoé', {kind: 'castBallot', proposal, choice: 'against'}]);
  return past;
};
const utc = {TZ: 'UTC'};

describe('ep-ag verify', () => {
  it('says that an honest vote follows from its ballots', async () => {
    const past = voted();
    past.press(['Ana', {kind: 'closeProposal', proposal}]);
    const {stdout, stderr, exitCode} = await run(['verify', '-'], past.exported(), utc);
    expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'Voter la grève',
      '  → Adoptée : 2 pour, 1 contre, 0 abstention (majorité simple : 2 > 1)',
      '  le résultat correspond aux voix, rien à signaler',
    ]);
  });

  it('says who took a ballot away and changed the text, and when', async () => {
    const past = voted();
    past.replace('Eve', 'Contre : +1', 'Contre :');
    past.replace('Eve', 'grève', 'fin');
    const {stdout, exitCode} = await run(['verify', '-', '--lang', 'en'], past.exported(), utc);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '  ! Ballots taken away by somebody else: 1 (Eve, 2020-04-12 12:00)\n' +
        '  ! Text changed after the first ballot (Eve, 2020-04-12 12:00) – “Voter la grève” became “Voter la fin”\n',
    );
  });

  it('gives the same as data, without the id of anybody', async () => {
    const past = voted();
    past.replace('Eve', 'Contre : +1', 'Contre :');
    const {stdout, exitCode} = await run(['verify', '-', '--json'], past.exported(), utc);
    const found = JSON.parse(stdout) as {votes: {findings: object[]; events: object[]}[]};
    expect(exitCode).toBe(1);
    expect(found).toMatchObject({
      version: 1,
      isSound: false,
      knownFrom: 0,
      votes: [{text: 'Voter la grève', line: 4, result: null}],
    });
    expect(found.votes[0]?.findings[0]).toMatchObject({code: 'removed', spoils: true, by: 'Eve'});
    expect(found.votes[0]?.events).toHaveLength(4);
    expect(stdout).not.toContain('"a.');
  });

  it('says what a history that has lost its beginning can’t tell', async () => {
    const past = voted();
    past.replace('Eve', 'Contre : +1', 'Contre :');
    const {stdout, exitCode} = await run(
      ['verify', '-', '--lang', 'en'],
      past.exported({from: 3}),
      utc,
    );
    expect(stdout.split('\n')[0]).toBe(
      'The history begins at revision 3: what was before is not known.',
    );
    expect(stdout).toContain('! Ballots taken away by somebody else: 1 (Eve');
    expect(exitCode).toBe(1);
  });

  it.each([
    [
      'no export',
      'Voter la grève',
      'Standard input has no pad with its history: Etherpad exports one as .etherpad.',
    ],
    [
      'another file of JSON',
      '[1, 2]',
      'Standard input has no pad with its history: Etherpad exports one as .etherpad.',
    ],
    [
      'a pad without revisions',
      '{"pad:a": {"head": 3}}',
      "The history in Standard input can't be read.",
    ],
    [
      'two pads',
      '{"pad:a": {"head": 0}, "pad:b": {"head": 0}}',
      'Standard input has several pads: verify looks at one.',
    ],
  ])('refuses %s', async (_name, input, trouble) => {
    expect(await run(['verify', '-'], input)).toEqual({
      stdout: '',
      stderr: `ep-ag: ${trouble}\n`,
      exitCode: 2,
    });
  });
});
