import {describe, expect, it} from 'vitest';
import {languages} from '../../../meeting/meeting';
import {vocabularies} from '../../../meeting/notation/vocabulary';
import {meetingOf} from '../pads';

const kindsOf = (text: string): (string | null)[] => meetingOf(text).sections.map(({kind}) => kind);

it('a Markdown heading of another title ends a section', () => {
  const text = `# Ordre du jour\n1. Statuts\n## Secrétaire de séance\nJo est désignée.\n### Votes\nStatuts\n* Pour: 7\n* Contre: 0\n## Vie de l’association\nOn se retrouve en décembre.\n### Votes\nComité\n* Pour: 6\n* Contre: 1`;
  const {agenda, proposals} = meetingOf(text);
  expect(agenda.map((item) => item.text)).toEqual(['Statuts']);
  expect(proposals.map((proposal) => proposal.text)).toEqual(['Statuts', 'Comité']);
  expect(kindsOf('## 05 - CR\n### Budget\nSam : oui')).toEqual(['minutes']);
});

it.each([
  '00 - Introduction\n01 - Installation\n02 - Réglages\nun menu\n03 - Usage\n04 - Questions',
  '01 - Intro\n02 - Helden\n03 - S.O.S.\n04 - Finale',
  '00 Général\nrien',
  '05 Minutes\nwait',
  '1. Bilan\n2. Votes',
])('%j is an ordinary pad', (text) => expect(kindsOf(text)).toEqual([]));

it.each([
  'Ordre du jour :\nBilan\nCompte-rendu :\nSam : bonjour',
  '**01 - Agenda**\nBudget\n**05 - Minutes**\nSam: hi',
  '== 01 - Orden del día ==\nCaja\n== 05 - Acta ==\nSam: hola',
  '01. Tagesordnung\nKasse\n05. Protokoll\nSam: hallo',
  '01 Ordine del giorno\nCassa\n05 Verbale\nSam: ciao',
  '1. Ordre du jour\nBilan\n2. Compte-rendu\nSam : bonjour',
  '• 01 - Ordre du jour\nBilan\n• 05 - CR\nSam : bonjour',
])('%j has an item and a contribution', (text) => {
  const {agenda, minutes} = meetingOf(text);
  expect(agenda).toHaveLength(1);
  expect(minutes.flatMap(({entries}) => entries)).toMatchObject([{kind: 'contribution'}]);
});

it('a key of section 00 with nothing behind it stays one there', () =>
  expect(kindsOf('00 - Général\nVotes :\n01 - Ordre du jour')).toEqual(['general', 'agenda']));

it('a break in the notes does not end them', () => {
  expect(kindsOf('05 - CR\nA\n10 – Pause\nDécision : oui')).toEqual(['minutes']);
  expect(kindsOf('05 - CR\nA\n06 - Prochaine AG')).toEqual(['minutes', null]);
});

it('numbered items do not open sections that stand elsewhere', () =>
  expect(kindsOf('01 - Ordre du jour\n02 - Buvette\n02 - Tour de parole')).toEqual([
    'agenda',
    'queue',
  ]));

it.each([
  [
    'Réunion du collectif\nDate : 3 mai\nPrésentes : Ana, Lou\nOrdre du jour\nBilan\nCompte-rendu\nAna : ok',
    '3 mai',
  ],
  ['Weekly\nDate: May 3rd\nAgenda\nBudget\nMinutes\nAna: ok', 'May 3rd'],
])('facts above the first heading of %j are those of section 00', (text, date) => {
  const {general, sections} = meetingOf(text);
  expect(general).toMatchObject({subject: text.split('\n')[0], date});
  expect(sections.map(({kind}) => kind)).toEqual(['general', 'agenda', 'minutes']);
});

describe.each(languages)('in %s', (language) => {
  const {sections, keys, choices} = vocabularies[language];
  const [agenda, votes, minutes] = [sections.agenda[0], sections.votes[0], sections.minutes[0]];
  const [pro, contra] = [choices.for[0], choices.against[0]];

  it('a heading of another title ends a section', () => {
    const vote = (text: string, a: number, b: number): string =>
      `### ${votes}\n${text}\n* ${pro}: ${a}\n* ${contra}: ${b}\n`;
    const text = `# ${agenda}\n1. Alpha\n## Xyz\nabc\n${vote('Alpha', 7, 0)}## Uvw\ndef\n${vote('Beta', 6, 1)}`;
    const meeting = meetingOf(text);
    expect(meeting.agenda.map((item) => item.text)).toEqual(['Alpha']);
    expect(meeting.proposals.map((proposal) => proposal.text)).toEqual(['Alpha', 'Beta']);
    expect(meeting.problems).toEqual([]);
  });

  it.each([
    (title: string, number: number) => `**0${number} - ${title}**`,
    (title: string) => `== ${title} ==`,
    (title: string) => `${title}:`,
    (title: string, number: number) => `0${number}. ${title}`,
    (title: string, number: number) => `0${number} ${title}`,
    (title: string, number: number) => `${number}. ${title}`,
    (title: string, number: number) => `• 0${number} - ${title}`,
  ])('headings are seen however they are typed, and what stands above the first: %#', (write) => {
    const meeting = meetingOf(
      `Omega\n${keys.date[0]}: 2024-05-03\n${keys.present[0]}: Ana, Lou\n${write(agenda ?? '', 1)}\nAlpha\n${write(minutes ?? '', 5)}\nAna: abc`,
    );
    expect(meeting.general).toMatchObject({
      subject: 'Omega',
      date: '2024-05-03',
      present: {names: ['Ana', 'Lou']},
    });
    expect(meeting.agenda.map((item) => item.text)).toEqual(['Alpha']);
    expect(meeting.minutes[0]?.entries).toMatchObject([{kind: 'contribution', name: 'Ana'}]);
  });

  it('names in a list below a key are those present', () => {
    const {general} = meetingOf(
      `00 - ${sections.general[0]}\n${keys.present[0]} :\n- Sam\n- Lou\n01 - ${agenda}\nAlpha`,
    );
    expect(general.present).toMatchObject({names: ['Sam', 'Lou'], count: 2});
    expect(general.subject).toBe('');
  });
});
