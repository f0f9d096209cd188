import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../../meeting/assembly/tally';
import {meetingOf, typedBy} from '../pads';

const inSection = (heading: string, text: string) => meetingOf(`00 - Général\n${heading}\n${text}`);

describe('votes as people type them', () => {
  const tallyOfText = (text: string): string => {
    const {proposals} = inSection('03 - Vote', `Budget\n${text}`);
    return proposals
      .map((proposal) => {
        const {for: p, against, abstain, nppv, labels} = tallyOf(proposal);
        const others = labels.map(({label, count}) => ` ${label} ${count}`);
        return `${proposal.text}: ${[p, against, abstain, nppv].join(' ')}${others.join()}`;
      })
      .join(' | ');
  };

  it.each([
    ['a count of hands', 'Pour : 12\nContre : 3 voix\nAbst. : 0', 'Budget: 12 3 0 0'],
    ['a button’s ballot behind a count', 'Pour : 12 +1', 'Budget: 13 0 0 0'],
    ['a sum of money is no count', 'Plafond : 1500\nPour : +1', 'Budget Plafond : 1500: 1 0 0 0'],
    ['a blank after the sign', 'Pour : +1 + 1', 'Budget: 2 0 0 0'],
    ['a list’s bullets', '- Pour : +1\n* Contre : +1', 'Budget: 1 1 0 0'],
    ['bullets before ballots alone', '* +1 -1 +1', 'Budget: 2 1 0 0'],
    ['one line for each person', '+1 Zoé\n+1 (Sam)\n-1', 'Budget: 2 1 0 0'],
    ['times as labels', '18:00 : +1\n18:30 : +1 +1', 'Budget: 0 0 0 0 18:00 1, 18:30 2'],
    ['a label in two languages', 'For / Pour : +1', 'Budget: 1 0 0 0'],
    ['a label of two meanings', 'Pour / Contre : +1', 'Budget: 0 0 0 0 Pour / Contre 1'],
    [
      'a label of 120 characters',
      `${'x'.repeat(120)} : +1`,
      `Budget: 0 0 0 0 ${'x'.repeat(120)} 1`,
    ],
    [
      'a longer line with a ballot at its end is none',
      `${'x'.repeat(121)} : +1`,
      'Budget: 0 0 0 0',
    ],
    ['text right below a result', '→ Adoptée\nLocal\n+1', 'Budget: 0 0 0 0 | Local: 1 0 0 0'],
    [
      'an introduction that ends in a colon',
      '+1\n\nReste à voter :\nPour : +1',
      'Budget: 1 0 0 0 | Reste à voter :: 1 0 0 0',
    ],
    ['a room’s share', 'Pour (salle) : +1\nPour (en ligne) : +2', 'Budget: 3 0 0 0'],
    [
      'a line of dashes between two',
      'Pour : +1\n-----\nLocal\n+1',
      'Budget: 1 0 0 0 | Local: 1 0 0 0',
    ],
    ['no ballot', 'Pour : +0', 'Budget: 0 0 0 0'],
  ])('%s', (_what, text, tally) => expect(tallyOfText(text)).toBe(tally));

  it('an empty choice below a result is no mistake', () => {
    expect(inSection('03 - Vote', 'Budget\n+1\n→ Adoptée\nContre :').problems).toEqual([]);
    expect(inSection('03 - Vote', 'Budget\n+1\n→ Adoptée\nContre : +1').problems).toEqual([
      {code: 'ballot-after-result', line: 5, text: 'Contre : +1'},
    ]);
  });

  it.each([
    ['one of its author’s own is signed', 'Budget›\n‹Pour : +1', ['a.ana']],
    ['several of its author’s own were written down', 'Budget›\n‹Pour : +1 +1', [null, null]],
    ['another person’s are signed', 'Budget›\nPour : +1 ‹+1', [null, 'a.ana']],
  ])('of ballots below a proposal, %s', (_what, text, authors) => {
    const {proposals} = typedBy('a.ana', `00 - Général\n03 - Vote\n‹${text}›`);
    const ballots = proposals[0]?.choices.flatMap((choice) => choice.ballots);
    expect(ballots?.map(({author}) => author)).toEqual(authors);
  });

  it.each([
    ['+1 (Zoé)', 'Zoé'],
    ['+1.', ''],
    ['+1, Zoé B.', 'Zoé B.'],
    ['3 voix', ''],
  ])('%j is given in the name %j', (ballot, name) => {
    const {proposals} = inSection('03 - Vote', `Budget\nPour : ${ballot}`);
    expect(proposals[0]?.choices[0]?.ballots.map((found) => found.name)).toEqual([name]);
  });

  it('a percentage is no ballot', () => {
    expect(inSection('03 - Vote', '+10 % au budget').proposals[0]?.text).toBe('+10 % au budget');
  });

  it.each([
    'Pour : Zoé, Sam et Noor',
    'Contre : moi',
    'Abstention : ±1',
    'For / Pour : Zoé',
    'NPPV (en ligne) : Lou',
    '3 abstentions (en ligne)',
    '3 contre 2',
  ])('%j looks like ballots, and a problem says that it is none', (text) => {
    const {proposals, problems} = inSection('03 - Vote', `Budget\n${text}`);
    expect(proposals.map((proposal) => [proposal.text, proposal.unread])).toEqual([
      ['Budget', [3]],
    ]);
    expect(
      proposals.flatMap((proposal) => proposal.choices.flatMap(({ballots}) => ballots)),
    ).toEqual([]);
    expect(problems).toEqual([{code: 'unreadable-ballot', line: 3, text}]);
  });

  it.each([
    ['14 pour, 6 contre', 'Budget: 14 6 0 0'],
    ['14 pour', 'Budget: 14 0 0 0'],
    ['pour 14 / contre 6', 'Budget: 14 6 0 0'],
    ['Pour +1 +1', 'Budget: 2 0 0 0'],
    ['Contre +1', 'Budget: 0 1 0 0'],
    ['Gegen 3, für 2', 'Budget: 2 3 0 0'],
  ])('%j counts, without a colon', (text, tally) => {
    expect(tallyOfText(text)).toBe(tally);
    expect(inSection('03 - Vote', `Budget\n${text}`).problems).toEqual([]);
  });

  it('so does one below a blank line', () => {
    const {problems} = inSection('03 - Vote', 'Budget\nPour : +1\n\nContre : Zoé');
    expect(problems).toEqual([{code: 'unreadable-ballot', line: 5, text: 'Contre : Zoé'}]);
  });

  it.each([
    'Pour :',
    'Pour : +1',
    'Contre : 3 voix',
    'Plafond : 1500',
    'Lieu : la bourse',
    '50 pour cent de hausse',
    '2 contre-propositions',
    '14 personnes',
    'pour 14 personnes',
    'le 14',
    'Pour la grève',
    '→ Adoptée : 14 pour, 6 contre',
    '(Pour : Zoé)',
  ])('%j does not', (text) => {
    expect(inSection('03 - Vote', `Budget\n${text}`).problems).toEqual([]);
  });
});
