import {describe, expect, it} from 'vitest';
import {orderQueue} from '../../../meeting/assembly/queue-order';
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
});
