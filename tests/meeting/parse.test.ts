import {templateNames} from '../../meeting/template-name';
import {languages, sectionKinds} from '../../meeting/meeting';
import {describe, expect, it} from 'vitest';
import {readRooms} from '../../meeting/notation/room';
import {tallyOf} from '../../meeting/assembly/tally';
import {fixture, meetingOf, template} from './pads';

describe("the guide's example", () => {
  const meeting = meetingOf(fixture('guide-example'));

  it('has its six sections, in French', () => {
    expect(meeting.isMeeting).toBe(true);
    expect(meeting.language).toBe('fr');
    expect(meeting.sections.map(({kind, number}) => [number, kind])).toEqual([
      [0, 'general'],
      [1, 'agenda'],
      [2, 'queue'],
      [3, 'votes'],
      [4, 'sos'],
      [5, 'minutes'],
    ]);
    expect(meeting.general.subject).toBe('Prendre le contrôle de la CIA');
    expect(meeting.problems).toEqual([]);
  });

  it('has 3 agenda items, with their letters', () => {
    expect(meeting.agenda.map(({bullet, text}) => [bullet, text])).toEqual([
      ['A -', 'Contrôler le monde'],
      ['B -', 'Dominer le monde'],
      ['C -', 'Libérer les licornes'],
    ]);
  });

  it('has 4 turns, one person twice', () => {
    expect(meeting.queue.map(({id, name, state}) => [id, name, state])).toEqual([
      ['camille1#1', 'Camille1', 'waiting'],
      ['camille2#1', 'Camille2', 'waiting'],
      ['camille3#1', 'Camille3', 'waiting'],
      ['camille1#2', 'Camille1', 'waiting'],
    ]);
  });

  it('has 1 proposal with 2 for', () => {
    expect(meeting.proposals).toHaveLength(1);
    expect(meeting.proposals.map(({text}) => text)).toEqual([
      'Libérer les licornes avant de dominer le monde',
    ]);
    expect(meeting.proposals.map(tallyOf)).toMatchObject([{for: 2, against: 0, unsigned: 2}]);
  });

  it('has 1 SOS and 3 contributions', () => {
    expect(meeting.sos).toMatchObject([
      {name: 'Camille', text: 'Ma pizza est prête, je re dans 2Mn', state: 'open'},
    ]);
    expect(meeting.minutes.flatMap(({entries}) => entries)).toMatchObject([
      {kind: 'contribution', name: 'Camille1', words: 'Il faut dominer le monde'},
      {kind: 'contribution', name: 'Camille2', words: 'Il faut sauver les licornes'},
      {kind: 'contribution', name: 'Camille3', words: "Vive l'anarchie et les chatons !"},
    ]);
  });
});

describe('a pad as people type it', () => {
  const meeting = meetingOf(fixture('hand-typed'));

  it('has its facts, rules and roles', () => {
    const {general} = meeting;
    expect(general).toMatchObject({
      subject: 'AG interpro — salle + en ligne',
      date: '12 avril 2020',
      start: '18h30',
      present: {count: 42, names: []},
      rules: {
        majority: {kind: 'absolute'},
        base: 'expressed',
        quorum: {kind: 'number', people: 10},
        speakingTimeMs: 180_000,
      },
      roles: {
        chair: {names: ['Sam', 'Noor']},
        queueKeeper: {names: ['Alix']},
        voteCounter: {names: ['Jo', 'Dom']},
        scribe: {names: ['Lou', 'Max']},
        greeter: {names: []},
      },
    });
    expect(readRooms(general.rooms).map(({link}) => link)).toEqual([
      {kind: 'web', url: 'https://meet.example.org/ag-interpro-7hq2', host: 'meet.example.org'},
    ]);
  });

  it('has its agenda, with numbers, bullets and time boxes', () => {
    expect(meeting.agenda.map(({bullet, text, timeBoxMs}) => [bullet, text, timeBoxMs])).toEqual([
      ['1.', 'Bilan de la manif', 600_000],
      ['2.', 'Caisse de grève', null],
      ['-', 'Divers', null],
    ]);
  });

  it('has its queue, by state, kind, note and duration', () => {
    expect(
      meeting.queue.map(({name, state, kind, note, durationMs}) => [
        name,
        state,
        kind,
        note,
        durationMs,
      ]),
    ).toEqual([
      ['Alix', 'spoken', 'topic', '', 125_000],
      ['Noor', 'speaking', 'topic', '', null],
      ['Sam', 'waiting', 'topic', '', null],
      ['Camille', 'waiting', 'reply', '', null],
      ['Sam B.', 'waiting', 'topic', 'sur la caisse', null],
      ['Lou', 'waiting', 'technical', '', null],
    ]);
  });

  it('has a closed vote, one with labels of its own, and one with ballots alone', () => {
    const [strike, place, leaflet] = meeting.proposals;
    expect(meeting.proposals).toHaveLength(3);
    expect(strike?.result?.text).toBe(
      'Adoptée : 6 pour, 1 contre, 2 abstentions (majorité absolue)',
    );
    expect(strike && tallyOf(strike)).toMatchObject({for: 6, against: 1, abstain: 2, nppv: 0});
    expect(place && tallyOf(place).labels).toEqual([
      {label: 'Bourse du travail', count: 3, grouped: 0},
      {label: 'Place Bellecour', count: 1, grouped: 0},
    ]);
    expect(leaflet && tallyOf(leaflet)).toMatchObject({for: 2, against: 1, abstain: 0});
  });

  it('has an open and a resolved SOS', () => {
    expect(meeting.sos.map(({time, name, state}) => [time, name, state])).toEqual([
      ['18:42', 'Max', 'open'],
      ['18:44', 'Lou', 'resolved'],
    ]);
  });

  it('has notes under their item, a decision, and actions with who and when', () => {
    expect(meeting.minutes).toMatchObject([
      {
        item: 'bilan de la manif#1',
        entries: [
          {kind: 'contribution', name: 'Sam'},
          {kind: 'decision', text: 'on refait une banderole'},
          {kind: 'action', text: 'imprimer 200 tracts', who: ['Noor'], when: 'avant jeudi'},
          {kind: 'action', text: 'réserver la salle', who: ['Jo'], when: null},
        ],
      },
    ]);
  });

  it('keeps a section of another number and title', () => {
    expect(meeting.sections[6]).toMatchObject({kind: null, number: 6, title: 'Prochaine AG'});
  });
});

describe('every template', () => {
  const templates = templateNames.flatMap((name) =>
    languages.map((language) => [`${name}.${language}`, language, 3] as const),
  );
  it.each(templates)('%s is an empty meeting without problems', (name, language, minutes) => {
    const meeting = meetingOf(template(name));
    expect(meeting.sections.map(({kind}) => kind)).toEqual(sectionKinds);
    expect(meeting.language).toBe(language);
    expect(meeting.general.rules.speakingTimeMs).toBe(minutes * 60_000);
    expect(Object.values(meeting.general.roles).every(({line}) => line !== null)).toBe(true);
    expect(meeting.agenda.length).toBeGreaterThan(0);
    expect([meeting.queue, meeting.proposals, meeting.sos, meeting.minutes]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(meeting.general.notes).toEqual([]);
    expect(meeting.problems).toEqual([]);
  });
});

describe('headings', () => {
  it.each([
    ['03 - Vote', 'votes'],
    ['03 – Votes', 'votes'],
    ['03—vote', 'votes'],
    [' 03 - VOTE :', 'votes'],
    ['03 - Décisions du jour', 'votes'],
    ['05 - Compte-rendu', 'minutes'],
    ['05 - COMPTE RENDU', 'minutes'],
    ['02 - Tours\u00a0de\u202fparole', 'queue'],
    ['01 - Agenda', 'agenda'],
    ['06 - Prochaine AG', null],
  ] as const)('%j opens a section of kind %j', (heading, kind) => {
    expect(meetingOf(`${heading}\n00 - Général`).sections[0]?.kind).toBe(kind);
  });

  it.each([
    'Courses\nlait\npain',
    'Agenda\nlundi : dentiste',
    'réunion le 12-04-2020\n10-12 euros',
    '12 - 15 euros',
    '',
    '\n\n\n',
  ])('%j is an ordinary pad', (text) => {
    expect(meetingOf(text).isMeeting).toBe(false);
  });

  it('two titles without numbers make a meeting', () => {
    const meeting = meetingOf('Ordre du jour\nCaisse\nTours de parole\nNoor');
    expect(meeting.agenda.map(({text}) => text)).toEqual(['Caisse']);
    expect(meeting.queue.map(({name}) => name)).toEqual(['Noor']);
  });

  it.each(['[x] Votes', '[ ] Votes', '☐ Votes', '✓ Votes', '▶ Votes', '✗ Votes'])(
    '%j alone on its line is an item or a turn, and no title',
    (line) => {
      const inAgenda = meetingOf(`Ordre du jour\nCaisse\n${line}\nTours de parole\nNoor`);
      expect(inAgenda.agenda.map(({text}) => text)).toEqual(['Caisse', 'Votes']);
      const inQueue = meetingOf(`Ordre du jour\nCaisse\nTours de parole\n${line}\nNoor`);
      expect(inQueue.queue.map(({name}) => name)).toEqual(['Votes', 'Noor']);
    },
  );

  it('a title without a number is prose where a numbered heading has its kind', () => {
    const meeting = meetingOf('03 - Votes\nBudget\n+1\n\n05 - CR\nVote\nSam : oui');
    expect(meeting.proposals).toHaveLength(1);
    expect(meeting.minutes[0]?.entries).toMatchObject([
      {kind: 'note', text: 'Vote'},
      {kind: 'contribution', name: 'Sam'},
    ]);
  });

  it('speaks English where its headings do', () => {
    expect(meetingOf('00 - General\n01 - Agenda\n02 - Speaking turns').language).toBe('en');
  });

  it('reads Windows line ends', () => {
    expect(meetingOf('01 - Ordre du jour\r\nA - Un\r\nB - Deux\r\n').agenda).toHaveLength(2);
  });
});

describe('a line of the queue', () => {
  it.each([
    ['Camille', 'waiting', 'Camille', 'topic', ''],
    ['- Camille', 'waiting', 'Camille', 'topic', ''],
    ['1. Camille', 'waiting', 'Camille', 'topic', ''],
    ['▶ Camille', 'speaking', 'Camille', 'topic', ''],
    ['> Camille', 'speaking', 'Camille', 'topic', ''],
    ['✓ ✓ Camille', 'spoken', 'Camille', 'topic', ''],
    ['[x] Camille', 'spoken', 'Camille', 'topic', ''],
    ['✗ Camille', 'withdrawn', 'Camille', 'topic', ''],
    ['Camille (QUESTION)', 'waiting', 'Camille', 'question', ''],
    ['Camille (réponse directe)', 'waiting', 'Camille', 'reply', ''],
    ['Camille (Point  Technique)', 'waiting', 'Camille', 'technical', ''],
    ['Camille (au téléphone)', 'waiting', 'Camille', 'topic', 'au téléphone'],
    ['Camille — la caisse', 'waiting', 'Camille', 'topic', 'la caisse'],
    ['Camille : la caisse', 'waiting', 'Camille', 'topic', 'la caisse'],
    ['Jean-Luc', 'waiting', 'Jean-Luc', 'topic', ''],
    ['🦄', 'waiting', '🦄', 'topic', ''],
  ] as const)('%j is %s: %s, %s, note %j', (line, state, name, kind, note) => {
    const {queue} = meetingOf(`02 - Tour de parole\n${line}`);
    expect(queue).toMatchObject([{state, name, kind, note}]);
  });

  it.each(['----', '(Micros coupés, sauf pour parler.)', '…', '(question)'])(
    '%j is no turn',
    (line) => {
      expect(meetingOf(`02 - Tour de parole\n${line}`).queue).toEqual([]);
    },
  );
});

describe('a value that cannot be read', () => {
  it.each([
    ['Majorité : à la louche', 'unreadable-majority'],
    ['Base : tout le monde', 'unreadable-base'],
    ['Abstention : peut-être', 'unreadable-base'],
    ['Temps de parole : court', 'unreadable-duration'],
    ['Quorum : beaucoup', 'unreadable-quorum'],
    ['Priorité : les chats', 'unreadable-priority'],
    ['Salon : javascript:alert(1)', 'link-unsafe'],
    ['Salon : http://meet.example.org/a', 'link-http'],
  ] as const)('%j is a problem, %s, on its line', (line, code) => {
    const {problems} = meetingOf(`00 - Général\nSujet\n${line}`);
    expect(problems).toMatchObject([{code, line: 2}]);
  });
});

describe('a line of 100,000 characters', () => {
  it.each([
    ['blanks', ' '],
    ['dashes', '- '],
    ['parentheses', '('],
    ['ballots', '+1 '],
    ['colons', ': '],
    ['marks', '▶ '],
    ['no-break spaces', 'a\u00a0\u00a0'],
    ['emoji', '🦄 '],
    ['line separators', '\u2028'],
  ])('of %s is read in every section without a pause', (_what, unit) => {
    const long = unit.repeat(Math.ceil(100_000 / unit.length));
    const sections = ['00 - G', '01 - ODJ', '02 - Tours', '03 - Vote', '04 - SOS', '05 - CR'];
    const text = sections.map((title) => `${title}\nx${long}x\n${long}\nx : ${long}y`).join('\n');
    const meeting = meetingOf(text);
    expect(meeting.sections).toHaveLength(6);
    expect(meeting.lines).toHaveLength(24);
  });
});
