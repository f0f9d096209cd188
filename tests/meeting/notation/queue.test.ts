import {describe, expect, it} from 'vitest';
import {languages, listStates} from '../../../meeting/meeting';
import {writeList, writePart} from '../../../meeting/notation/queue';
import {parseMeeting} from '../../../meeting/parse';
import {linesOfText} from '../../../meeting/pad-line';
import {meetingOf} from '../pads';

const agenda = ['01 - Ordre du jour', 'A - Bilan (10 min)', 'B - Caisse de grève', '- Divers'];
const pad = (...queue: readonly string[]): string =>
  [...agenda, '02 - Tour de parole', ...queue].join('\n');
const turnsOf = (...queue: readonly string[]): string[] =>
  meetingOf(pad(...queue)).queue.map(({name, item}) => `${name} ${item ?? '-'}`);

describe('a line about the list', () => {
  it.each([
    ['Dernier appel', 'lastCall'],
    ['— Dernier appel —', 'lastCall'],
    ['18h42 dernier appel', 'lastCall'],
    ['Liste close', 'closed'],
    ['liste close (18:42)', 'closed'],
    ['--- LISTE CLOSE à 18 h 42 ---', 'closed'],
    ['- Liste fermée', 'closed'],
    ['Liste ouverte', 'open'],
    ['Last call', 'lastCall'],
    ['List closed', 'closed'],
    ['Queue reopened', 'open'],
    ['Última llamada 18:42', 'lastCall'],
    ['Lista cerrada a las 18:42', 'closed'],
    ['Redeliste geschlossen um 18 Uhr', 'closed'],
    ['18:42 Uhr: Letzter Aufruf', 'lastCall'],
    ['Redeliste wieder offen', 'open'],
    ['Iscrizioni chiuse alle 18:42', 'closed'],
  ] as const)('%j makes it %s, and is no turn', (line, state) => {
    const {queue, list} = meetingOf(pad('Ana', line));
    expect(list).toEqual({state, item: null});
    expect(queue.map(({name}) => name)).toEqual(['Ana']);
  });

  it.each(['(Liste close)', 'Liste close ?! dit Camille', 'Camille – liste close', 'Ana Close'])(
    '%j says nothing of it',
    (line) => expect(meetingOf(pad(line)).list.state).toBe('open'),
  );

  it('holds until another one; what came meanwhile is late, technical points aside', () => {
    const {queue, list} = meetingOf(
      pad(
        'Ana',
        'Liste close',
        'Ben',
        'Cem (point technique)',
        'Dia (réponse)',
        'Liste ouverte',
        'Eli',
      ),
    );
    expect(list.state).toBe('open');
    expect(queue.filter(({isLate}) => isLate).map(({name}) => name)).toEqual(['Ben', 'Dia']);
  });

  it.each(languages.flatMap((language) => listStates.map((state) => [state, language] as const)))(
    'of %s, written in %s, reads back',
    (state, language) => {
      const text = `02 - Tour de parole\nListe close\n${writeList(state, language)}\nAna`;
      const {queue, list} = meetingOf(text);
      expect([list.state, queue.length]).toEqual([state, 1]);
    },
  );
});

describe('a line that repeats an agenda item', () => {
  it.each([
    'B - Caisse de grève',
    'Caisse de grève',
    '— Caisse de grève —',
    '▶ B - CAISSE DE GREVE (5 min)',
    'b. caisse de grève',
  ])('%j opens its turns', (line) => {
    expect(turnsOf('Ana', line, 'Ben', '✓ Cem')).toEqual([
      'Ana -',
      'Ben caisse de grève#1',
      'Cem caisse de grève#1',
    ]);
  });

  it.each([
    ['Divers (question)', 'Divers'],
    ['✓ Divers (2 min 13)', 'Divers'],
    ['Divers – sur les tracts', 'Divers'],
    ['Caisse', 'Caisse'],
  ])('%j is a turn of %s', (line, name) => {
    expect(turnsOf(line)).toEqual([`${name} -`]);
  });

  it('is none where a button wrote it for somebody of that name', () => {
    const lines = linesOfText(pad('Divers', 'Ana'));
    const own = {authors: [{from: 0, to: 6, author: 'a.d'}], own: [{from: 0, to: 6}]};
    const meeting = parseMeeting(
      lines.map((line) => (line.text === 'Divers' ? {...line, ...own} : line)),
    );
    expect(meeting.queue.map(({name, item}) => [name, item])).toEqual([
      ['Divers', null],
      ['Ana', null],
    ]);
  });

  it('opens the list again, for its own turns', () => {
    const {queue, list} = meetingOf(pad('Liste close', 'Ana', 'B - Caisse de grève', 'Ben'));
    expect(list).toEqual({state: 'open', item: 'caisse de grève#1'});
    expect(queue.map(({isLate}) => isLate)).toEqual([true, false]);
  });

  it('means the current one of two items that say the same', () => {
    const text = '01 - Agenda\nPause\n▶ Pause\n02 - Queue\n— Pause —\nAna';
    expect(meetingOf(text).queue[0]?.item).toBe('pause#2');
  });

  it('leaves the list open, when the meeting has moved on without a line', () => {
    const text = pad('A - Bilan', 'Liste close').replace('B -', '▶ B -');
    expect(meetingOf(text).list).toEqual({state: 'open', item: 'bilan#1'});
  });
});

describe('a line set apart by dashes', () => {
  it.each(['— Bilan moral —', '--- pause ---', '- 2e tour -'])(
    '%j is no turn, and what follows is of no item',
    (line) => expect(turnsOf('A - Bilan', 'Ana', line, 'Ben')).toEqual(['Ana bilan#1', 'Ben -']),
  );

  it('of dashes alone says nothing', () => {
    expect(turnsOf('A - Bilan', 'Ana', '-----', '— —', 'Ben')).toEqual([
      'Ana bilan#1',
      'Ben bilan#1',
    ]);
  });
});

describe('the line of an item', () => {
  it.each(['A - Bilan (10 min)', '1. ▶ Bilan', '- - Bilan', 'Bilan : suite', '✓ Bilan - 2 (note)'])(
    'of %j reads back as its part',
    (line) => {
      const text = `01 - Ordre du jour\n${line}\n02 - Tour de parole\n`;
      const [item] = meetingOf(text).agenda;
      if (!item) throw new Error('no item');
      const after = meetingOf(`${text}Ana\n${writePart(item) ?? ''}\nBen`);
      expect(after.queue.map((turn) => turn.item)).toEqual([null, item.id]);
      expect(after.list.item).toBe(item.id);
    },
  );

  it.each(['C - Votes', 'Dernier appel', '🎉'])('of %j is not written', (line) => {
    const [item] = meetingOf(`01 - Ordre du jour\n${line}\n02 - File\n03 - Vote`).agenda;
    expect(item && writePart(item)).toBeNull();
  });
});

it.each([
  ['▶ Camille (exception)', 'exception', null],
  ['✓ Camille (exception) (2 min 13)', 'exception', 133_000],
  ['✓ Camille (Ausnahme) – zur Kasse', 'zur Kasse, Ausnahme', null],
])('%j had the floor as an exception, and its note says so', (line, note, durationMs) => {
  expect(meetingOf(pad(line)).queue).toMatchObject([
    {name: 'Camille', isException: true, note, durationMs},
  ]);
});
