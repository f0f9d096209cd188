import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../../meeting/assembly/tally';
import {decide} from '../../../meeting/assembly/verdict';
import type {Meeting, Proposal} from '../../../meeting/meeting';
import {meetingOf} from '../pads';

/** `Budget: 3-1-0-0 Veto 1 carried`: for, against, abstaining, not taking part, labels, and what it comes to. */
const voteOf = ({general: {rules, present}}: Meeting, proposal: Proposal): string => {
  const tally = tallyOf(proposal);
  const {outcome, winners} = decide(tally, rules, {
    present: present.count,
    entitled: rules.entitled,
  });
  const labels = tally.labels.map(({label, count}) => ` ${label} ${count}`).join(',');
  const voices = `${tally.for}-${tally.against}-${tally.abstain}-${tally.nppv}`;
  return `${proposal.text}: ${voices}${labels} ${[outcome, ...winners].join(' ')}`;
};
/** The votes, and each problem as `code line`, the first line below the heading being 1. */
const readingOf = (text: string): string[] => {
  const meeting = meetingOf(text.includes('03 - ') ? text : `03 - Vote\n${text}`);
  const heading = meeting.sections.find(({kind}) => kind === 'votes')?.heading ?? 0;
  return [
    ...meeting.proposals.map((proposal) => voteOf(meeting, proposal)),
    ...meeting.problems.map(({code, line}) => `${code} ${line - heading}`),
  ];
};
/** `2-1-0-0 carried` of `Date`. */
const date = (voices: string): string => `Date: ${voices}`;

describe('votes as people write them', () => {
  it.each([
    [
      'ballots below their label',
      'Date\nPour :\n+1 Sam\n+1 Lou\nContre :\n+1 Noor\nAbstention :\n+1 Max',
      [date('2-1-1-0 carried')],
    ],
    [
      'labels without a colon',
      'Date\nPour\n+1 Sam\n+1 Lou\nContre\n+1 Noor',
      [date('2-1-0-0 carried')],
    ],
    [
      'labels without a colon, ballots beside them',
      'Date\nPour +1 +1\nContre +1 Noor',
      [date('2-1-0-0 carried')],
    ],
    [
      'both sides of each pair, in English',
      '03 - Votes\nRaise the fee\nIn favour: 3\nOpposed: 5\nAbstentions: 2\n\nNew door\nPro: 3\nContra: 2\n\nNew roof\nVotes for: 9\nVotes against: 1\nAbstentions: 1',
      ['Raise the fee: 3-5-2-0 rejected', 'New door: 3-2-0-0 carried', 'New roof: 9-1-1-0 carried'],
    ],
    [
      'both sides of each pair, in Spanish and German',
      '03 - Votación\nCuota\nVotos a favor: 14\nVotos en contra: 2\nAbstenciones: 1\n\nPuerta\nJa-Stimmen: 16\nNein-Stimmen: 0\nEnthaltungen: 1',
      ['Cuota: 14-2-1-0 carried', 'Puerta: 16-0-1-0 carried'],
    ],
    [
      'both sides of each pair, in Italian',
      '03 - Votazione\nSede\nVoti favorevoli: 5\nContrari: 6\nAstenuti: 1',
      ['Sede: 5-6-1-0 rejected'],
    ],
    [
      'a blank line between the choices',
      'Date\n\nPour : +1\n\nContre : +1 +1\n\nAbstention : +1',
      [date('1-2-1-0 rejected')],
    ],
    [
      'a remark between the choices',
      'Date\nPour : +1\nArgument : trop cher\nContre : +1 +1',
      [date('1-2-0-0 rejected')],
    ],
    [
      'counts right below the heading',
      'Pour : 7\nContre : 0\nAbstention : 0',
      [': 7-0-0-0 carried', 'vote-without-text 1'],
    ],
    [
      'a roll call right below the heading',
      '* Ash: +1\n* Kim: +1\n* Noor: +1',
      [': 3-0-0-0 carried', 'vote-without-text 1'],
    ],
    [
      'a roll call below a proposal',
      'Date\n- Sam : +1\n- Lou : +1\n- Noor : -1\n- Max : 0',
      [date('2-1-1-0 carried')],
    ],
    [
      'a voice against with a name',
      'Date\n+1 Zoé\n-1 Sam\n0 Lou\n+1 Max',
      [date('2-1-1-0 carried')],
    ],
    [
      'a veto as a count',
      '00 - Général\nMajorité : consensus\n03 - Vote\nCamion\nPour : 5\nVeto : 1',
      ['Camion: 5-0-0-0 Veto 1 rejected'],
    ],
    [
      'an abstention among options',
      'Où ?\nBourse : +1 +1 +1\nMairie : +1\nAbstention : +1',
      ['Où ?: 0-0-1-0 Bourse 3, Mairie 1 chosen Bourse'],
    ],
    [
      'a refusal among options',
      'Où ?\nBourse : +1 +1\nMairie : +1\nContre : +1\nNPPV : +1',
      ['Où ?: 0-1-0-1 Bourse 2, Mairie 1 chosen Bourse'],
    ],
    [
      'numbered choices',
      'Date\n1. Pour : +1\n2. Contre : +1\n3. Abstention : +1 +1',
      [date('1-1-2-0 tied')],
    ],
    [
      'lettered choices in bold',
      'Date\n**a) Pour :** 2\n**b) Contre : 1**',
      [date('2-1-0-0 carried')],
    ],
    [
      'a +1 typed in every way',
      'Date\n+1 Zoé\n+ 1\n+1.\n+1 👍\nSam +1\n＋1\n+1 !\n+1 Max',
      [date('8-0-0-0 carried')],
    ],
    [
      'a plus before a measure',
      'Date\n+1000 euros de caution\nPour : +1\nContre : +1 +1',
      ['Date +1000 euros de caution: 1-2-0-0 rejected'],
    ],
    ['a plus before minutes', 'Date\n+5 min', ['Date +5 min: 0-0-0-0 rejected']],
    ['a plus zero', 'Date\n+0', [date('0-0-0-0 rejected')]],
    [
      'a plus that says no',
      'Date\n+1 contre\n+1 abstention\nPour : +1 -> retiré',
      [date('0-1-1-0 rejected'), 'unreadable-ballot 4'],
    ],
    [
      'several names behind one plus',
      'Date\nPour : +1 Sam, Lou, Noor\nContre : +1 Max et Jo',
      [date('1-1-0-0 tied'), 'several-names 2', 'several-names 3'],
    ],
    [
      'blank and spoilt ballots',
      'Date\nPour : 7\nContre : 2\nBlancs : 3\nNuls : 1\nNPPV : 2',
      [date('7-2-0-2 Blancs 3, Nuls 1 carried')],
    ],
    [
      'names below a label',
      'Date\nPour :\n- Sam\n- Lou\nContre :\n- Noor',
      [
        date('0-0-0-0 rejected'),
        'unreadable-ballot 3',
        'unreadable-ballot 4',
        'unreadable-ballot 6',
      ],
    ],
    [
      'a remark behind a count',
      'Date\nPour : 7 (dont 2 procurations)\nContre : 2',
      [date('7-2-0-0 carried')],
    ],
    [
      'a detail behind a count',
      'Date\nPour : 7 voix dont 2 procurations\nContre : 2',
      [date('7-2-0-0 carried')],
    ],
    [
      'a table of counts',
      '| Texte | Pour | Contre |\n| Budget | 7 | 2 |',
      ['unreadable-ballot 1', 'unreadable-ballot 2'],
    ],
    [
      'counts in a sentence',
      'Date\n14 pour, 6 contre et 2 abstentions.',
      [date('14-6-2-0 carried')],
    ],
  ])('%s', (_what, text, reading) => {
    expect(readingOf(text).sort()).toEqual([...reading].sort());
  });

  it.each([
    ['a plus in a reason', 'For: +1 Zoé – only +20 % a year', '1-0-0-0'],
    ['a plus in an unclosed parenthesis', 'Pour : +1 Zoé (seulement +15 heures', '1-0-0-0'],
    ['a thing in a reason', 'Contre : +1 Max – il faut +1 micro', '0-1-0-0'],
    ['a thing in an unclosed parenthesis', 'Pour : +1 Zoé (il faut +1 micro', '1-0-0-0'],
    ['a letter before the plus', 'Contre : +1 Zoé – une C+100', '0-1-0-0'],
    ['a sum in a reason', 'Contre : +1 Max – 2+3 places', '0-1-0-0'],
    ['a ballot behind a reason', 'Contre : +1 – trop cher +1', '0-2-0-0'],
    ['a button’s ballot behind an unclosed parenthesis', 'Pour : +1 Zoé (oui +1', '2-0-0-0'],
    ['mandates', 'Pour : +12 (mandats) +3 procurations', '15-0-0-0'],
  ])('the words of a ballot end where the next true ballot begins: %s', (_what, line, voices) => {
    expect(readingOf(`Date\n${line}`)[0]).toMatch(new RegExp(`^Date: ${voices} `));
  });

  it.each([
    ['names behind a label', 'Pour : Zoé, Sam'],
    ['nobody, in words', 'Contre : personne'],
    ['a share', 'Pour : 7 sur 12'],
    ['a decimal', 'Pour : +1,5'],
    ['five digits', 'Pour : +12345'],
    ['things', 'Pour : +3 stylos'],
    ['a question', '+1 ?'],
    ['a thumb', '👍'],
    ['two voices against on a line', '-1 Sam -1 Lou'],
    ['a voice that was taken back', 'Pour : +1 Zoé +1 (retiré)'],
    ['another choice behind a label', 'Pour : +1 contre'],
    ['a plus below labels that stand on each other', 'Pour :\nContre :\nNPPV :\n+1 Sam'],
    ['a plus below ballots against', 'Pour : +1\nContre : +1\n+1 Sam'],
    ['an unknown wording beside counts', 'Pour : 3\nContre : 1\nBarvotes : 2'],
    ['an unknown wording above counts', 'Barvotes : 2\nPour : 3\nContre : 1'],
    ['a sum below the ballots', 'Pour : +1 +1\nContre : +1\n2 pour, 1 contre'],
    ['a name first, where all have it first', 'Sam +1\nLou +1'],
  ])('a problem says what counts nobody: %s', (_what, text) => {
    expect(
      readingOf(`Date\n${text}`).filter((line) => line.startsWith('unreadable-ballot')),
    ).not.toEqual([]);
  });

  it.each([
    ['a remark that may open a vote', 'Date\n+1 Sam\nUne remarque\n+1 Lou', 'unclear-proposal 3'],
    [
      'a text between the sides of a vote, set apart',
      'Date\nPour : +1\n\nArgument\nContre : +1',
      'unclear-proposal 4',
    ],
    ['options that may be people', 'Date\nSam : +1\nNoor : +1', 'options-or-people 1'],
    [
      'a label nobody knows beside for and against',
      'Date\nPour : 3\nContre : 1\nBof : +1',
      'unknown-choice 4',
    ],
    ['a name twice', 'Date\nPour : +1 Luc, +1 luc', 'same-name-twice 1'],
    ['a name on both sides', 'Date\nPour : +1 Luc\nContre : +1 Luc', 'same-name-twice 1'],
    ['a vote right behind a closed one', 'Date\n+1\n→ Adoptée\n\nPour : 7', 'vote-without-text 5'],
  ])('a problem says what is not sure: %s', (_what, text, problem) => {
    expect(readingOf(text)).toContain(problem);
  });

  it.each([
    ['one vote right below the other', 'Date\nPour : +1\nContre :\nLieu\nPour : +1\nContre : +1'],
    ['one below a result', 'Date\n+1\n→ Adoptée\nLieu\n+1'],
    ['two that are set apart', 'Date\n+1\n\nLieu\n+1 Sam\n+1 Lou'],
    ['a place for each of two people', 'Où\nchez Sam : +1\nà la bourse : +1'],
    ['an option without a voice above one that has some', 'Quand ?\nlundi :\nmardi : +1'],
    ['a name for two options', 'Quand\nlundi : +1 Sam\nmardi : +1 Sam'],
  ])('%s is no problem', (_what, text) => {
    expect(readingOf(text).filter((line) => /^[a-z-]+ \d+$/.test(line))).toEqual([]);
  });
});
