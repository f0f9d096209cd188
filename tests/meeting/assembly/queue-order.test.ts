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

  it('keeps the place of somebody with an open SOS, and passes them over', () => {
    const queue = (sos: string): ReturnType<typeof orderQueue> =>
      orderQueue(meetingOf(`02 - Tour de parole\nAna\nBen\n04 - SOS\n${sos}`));
    const open = queue('18:42 ana : son');
    expect(open.map(({turn, isFrozen}) => [turn.name, isFrozen])).toEqual([
      ['Ana', true],
      ['Ben', false],
    ]);
    expect(nextTurn(open)?.name).toBe('Ben');
    expect(nextTurn(queue('✓ 18:42 Ana : son'))?.name).toBe('Ana');
    expect(nextTurn([])).toBeNull();
  });

  it('starves nobody: whoever waits speaks within a bounded number of turns', () => {
    const lines = ['✓ Ana', '✓ Ana', 'Ana'];
    let turns = 0;
    const isWaiting = (): boolean => lines.includes('Ana');
    while (isWaiting() && turns < 20) {
      lines.push(`Neu${turns}${turns % 2 ? ' (point technique)' : ''}`);
      const next = nextTurn(orderQueue(meetingOf(`02 - Tour de parole\n${lines.join('\n')}`)));
      if (!next) break;
      lines[next.line - 1] = `✓ ${next.name}`;
      turns += 1;
    }
    expect(turns).toBe(5);
  });
});
