import {describe, expect, it} from 'vitest';
import {nextTurn, orderQueue} from '../../../meeting/assembly/queue-order';
import {meetingOf} from '../pads';

const order = (queue: string, rule = ''): string[] =>
  orderQueue(meetingOf(`00 - Général\n${rule}\n02 - Tour de parole\n${queue}`)).map(
    ({turn, reason}) => `${turn.name} ${reason.kind}`,
  );

describe('the queue', () => {
  it('puts those who spoke fewer times first, and says so', () => {
    expect(order('✓ Ana\n✓ Ben\n✓ Ana\nAna\nBen\nCem')).toEqual([
      'Cem fewerTurns',
      'Ben fewerTurns',
      'Ana arrival',
    ]);
  });

  it('keeps the order of arrival where the rule says so', () => {
    expect(order('✓ Ana\nAna\nBen', 'Priorité : ordre d’arrivée')).toEqual([
      'Ana arrival',
      'Ben arrival',
    ]);
  });

  it('puts technical points first, then one direct reply to whoever speaks', () => {
    expect(order('▶ Ana\nBen\nCem (réponse)\nDia (réponse)\nEli (point technique)')).toEqual([
      'Eli technical',
      'Cem reply',
      'Ben arrival',
      'Dia arrival',
    ]);
  });

  it('gives a reply no priority when nobody speaks', () => {
    expect(order('Ben\nCem (réponse)')).toEqual(['Ben arrival', 'Cem arrival']);
  });

  it('leaves out those who spoke, speak or stepped back', () => {
    expect(order('✓ Ana\n▶ Ben\n✗ Cem\nDia')).toEqual(['Dia arrival']);
  });

  it('by speaking time puts those who spoke for less time first, and says so', () => {
    expect(
      order('✓ Ana (5 min)\n✓ Ben (30 s)\n✓ Ben (30 s)\nAna\nBen', 'Priorité : temps de parole'),
    ).toEqual(['Ben lessTime', 'Ana arrival']);
  });

  it('lets nobody be overtaken more than four times', () => {
    const later = (count: number): string =>
      ['✓ Ana', 'Ana', ...Array.from({length: count}, (_, i) => `✓ P${i}`), 'Zoé'].join('\n');
    expect(order(later(3))).toEqual(['Zoé fewerTurns', 'Ana arrival']);
    expect(order(later(4))).toEqual(['Ana overtaken', 'Zoé arrival']);
    expect(order(`${later(4)}\nEli (point technique)`)[0]).toBe('Ana overtaken');
  });

  it('puts first, in order of arrival, those whose line says that they are an exception', () => {
    const overtaken = ['Ana', '✓ P1', '✓ P2', '✓ P3', '✓ P4'];
    const queue = [
      ...overtaken,
      'Ben (point technique)',
      'Cem',
      '✓ Dia',
      'Dia (exception)',
      'Liste close',
      'Eli (question) (par exception)',
    ];
    expect(order(queue.join('\n'))).toEqual([
      'Dia exception',
      'Eli exception',
      'Ana overtaken',
      'Ben technical',
      'Cem arrival',
    ]);
  });

  it('keeps the place of somebody with an open SOS, and passes them over', () => {
    const queue = (sos: string): ReturnType<typeof orderQueue> =>
      orderQueue(meetingOf(`02 - Tour de parole\nAna\nBen\n04 - SOS\n${sos}`));
    const open = queue('18:42 ana : son');
    expect(open.map(({turn, sos}) => [turn.name, sos !== null])).toEqual([
      ['Ana', true],
      ['Ben', false],
    ]);
    expect(nextTurn(open)?.name).toBe('Ben');
    expect(nextTurn(queue('✓ 18:42 Ana : son'))?.name).toBe('Ana');
    expect(nextTurn([])).toBeNull();
  });
});

describe('a closed list', () => {
  it('puts those who came after it behind all others, technical points aside', () => {
    expect(order('✓ Ana\nAna\nListe close\nBen\nCem (point technique)')).toEqual([
      'Cem technical',
      'Ana arrival',
      'Ben late',
    ]);
  });

  it('leaves no place for a late reply', () => {
    expect(order('▶ Ana\nBen\nListe close\nCem (réponse)')).toEqual(['Ben arrival', 'Cem late']);
  });

  it('open again, keeps those who were late behind those who were not', () => {
    expect(order('Liste close\nAna\nListe ouverte\nBen')).toEqual(['Ben arrival', 'Ana late']);
  });

  it('starves nobody who was late: four later turns make them next', () => {
    const later = '✓ P1\n✓ P2\n✓ P3\n✓ P4';
    expect(order(`Liste close\nAna\nListe ouverte\n${later}\nBen`)).toEqual([
      'Ana overtaken',
      'Ben arrival',
    ]);
  });
});

describe('turns of agenda items', () => {
  const agenda = (current: 'A' | 'B' | null): string =>
    ['01 - Ordre du jour', 'A - Bilan', 'B - Caisse']
      .map((line) => (current !== null && line.startsWith(current) ? `▶ ${line}` : line))
      .join('\n');
  const orderAt = (current: 'A' | 'B' | null, queue: string): string[] =>
    order(queue, `\n${agenda(current)}`);

  it('wait behind all others while another item is current', () => {
    expect(orderAt('B', '— Bilan —\nAna\n— Caisse —\n✓ Ben\nBen')).toEqual([
      'Ben arrival',
      'Ana otherItem',
    ]);
  });

  it('wait behind all others as exceptions, too', () => {
    expect(orderAt('B', '— Bilan —\nAna (exception)\n— Caisse —\nBen')).toEqual([
      'Ben arrival',
      'Ana otherItem',
    ]);
    expect(orderAt('A', '— Bilan —\nAna\nEli (exception)\n— Caisse —\nBen')).toEqual([
      'Eli exception',
      'Ana carriedOver',
      'Ben otherItem',
    ]);
  });

  it('come first when their item is back, after technical points and a reply', () => {
    const queue = [
      '— Bilan —',
      '✓ Ana',
      'Ana',
      '— Caisse —',
      'Ben',
      '— Bilan —',
      '▶ Cem',
      'Dia',
      'Eli (réponse)',
      'Flo (point technique)',
    ];
    expect(orderAt('A', queue.join('\n'))).toEqual([
      'Flo technical',
      'Eli reply',
      'Ana carriedOver',
      'Dia arrival',
      'Ben otherItem',
    ]);
  });

  it('are those of the last line where no item is marked as current', () => {
    expect(orderAt(null, '— Bilan —\nAna\n— Caisse —\nBen')).toEqual([
      'Ben arrival',
      'Ana otherItem',
    ]);
  });

  it('above the first line take part always', () => {
    expect(orderAt('B', 'Ana\n— Bilan —\nCem\n— Caisse —\nBen')).toEqual([
      'Ana arrival',
      'Ben arrival',
      'Cem otherItem',
    ]);
  });

  it('are not overtaken by those of another item', () => {
    const others = '✓ P1\n✓ P2\n✓ P3\n✓ P4';
    expect(orderAt('A', `— Bilan —\nAna\nZoé\n— Caisse —\n${others}`)).toEqual([
      'Ana carriedOver',
      'Zoé carriedOver',
    ]);
    expect(orderAt('A', `— Bilan —\nAna\n— Caisse —\nBen\n— Bilan —\n${others}`)).toEqual([
      'Ana overtaken',
      'Ben otherItem',
    ]);
  });

  it('change nothing in a queue without a line of an item', () => {
    const queue = '✓ Ana\nAna\nBen\nCem (réponse)';
    expect(orderAt('A', queue)).toEqual(order(queue));
    expect(orderAt('B', queue)).toEqual(order(queue));
  });
});
