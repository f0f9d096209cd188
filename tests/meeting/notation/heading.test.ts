import {describe, expect, it} from 'vitest';
import {readHeading} from '../../../meeting/notation/heading';

describe('a heading', () => {
  it.each([
    [
      '00 - Général',
      {kind: 'general', number: 0, title: 'Général', form: 'numbered', isKnown: true, depth: 0},
    ],
    [
      '03-Vote',
      {kind: 'votes', number: 3, title: 'Vote', form: 'numbered', isKnown: true, depth: 0},
    ],
    [
      '  05 – CR :',
      {kind: 'minutes', number: 5, title: 'CR', form: 'numbered', isKnown: true, depth: 0},
    ],
    [
      '04 -Buvette',
      {kind: 'sos', number: 4, title: 'Buvette', form: 'numbered', isKnown: false, depth: 0},
    ],
    [
      '04- Buvette',
      {kind: 'sos', number: 4, title: 'Buvette', form: 'numbered', isKnown: false, depth: 0},
    ],
    [
      '99 - Divers',
      {kind: null, number: 99, title: 'Divers', form: 'numbered', isKnown: false, depth: 0},
    ],
    [
      'Ordre du jour',
      {
        kind: 'agenda',
        number: null,
        title: 'Ordre du jour',
        form: 'title',
        isKnown: true,
        depth: 0,
      },
    ],
    [
      '## 03 - Vote',
      {kind: 'votes', number: 3, title: 'Vote', form: 'numbered', isKnown: true, depth: 2},
    ],
    [
      '# # Ordre du jour',
      {
        kind: 'agenda',
        number: null,
        title: 'Ordre du jour',
        form: 'title',
        isKnown: true,
        depth: 1,
      },
    ],
    [
      '\u200b#\u200b# SOS',
      {kind: 'sos', number: null, title: 'SOS', form: 'title', isKnown: true, depth: 1},
    ],
    [
      'Orden del día :',
      {
        kind: 'agenda',
        number: null,
        title: 'Orden del día',
        form: 'colon',
        isKnown: true,
        depth: 0,
      },
    ],
    [
      '**00 - Général**',
      {kind: 'general', number: 0, title: 'Général', form: 'numbered', isKnown: true, depth: 0},
    ],
    [
      '**Tagesordnung:**',
      {kind: 'agenda', number: null, title: 'Tagesordnung', form: 'colon', isKnown: true, depth: 0},
    ],
    [
      '** VOTES **',
      {kind: 'votes', number: null, title: 'VOTES', form: 'title', isKnown: true, depth: 0},
    ],
    [
      '== 00 - Général ==',
      {kind: 'general', number: 0, title: 'Général', form: 'numbered', isKnown: true, depth: 2},
    ],
    [
      '00. Général',
      {kind: 'general', number: 0, title: 'Général', form: 'short', isKnown: true, depth: 0},
    ],
    [
      '05 Verbale',
      {kind: 'minutes', number: 5, title: 'Verbale', form: 'short', isKnown: true, depth: 0},
    ],
    [
      '1. Agenda',
      {kind: 'agenda', number: 1, title: 'Agenda', form: 'digit', isKnown: true, depth: 0},
    ],
    ['3 - Vote', {kind: 'votes', number: 3, title: 'Vote', form: 'digit', isKnown: true, depth: 0}],
    [
      '• 00 - Général',
      {kind: 'general', number: 0, title: 'Général', form: 'numbered', isKnown: true, depth: 0},
    ],
    [
      '# Une note',
      {kind: null, number: null, title: 'Une note', form: 'marked', isKnown: false, depth: 1},
    ],
    [
      '# 00 - setup',
      {kind: 'general', number: 0, title: 'setup', form: 'numbered', isKnown: false, depth: 1},
    ],
  ])('%j', (text, heading) => {
    expect(readHeading(text)).toEqual(heading);
  });

  it.each([
    '',
    '#',
    'Camille',
    '10-12 euros',
    '03-Buvette',
    '003 - Vote',
    'Votes (2)',
    '#hashtag',
    '#!/bin/sh',
    '* Votes *',
    '- Votes',
    '• 1. Votes',
    '** Une note **',
    `**${'a'.repeat(200)}**`,
    '*'.repeat(300),
    '** :',
    'Votes +1',
    'Vote 2',
    '✓ Vote',
    '[x] Vote',
    `Ordre ${'- '.repeat(14)}du jour`,
  ])('%j is none', (text) => {
    expect(readHeading(text)).toBeNull();
  });

  it('has at most 40 characters where no number opens it', () => {
    const title = (blanks: number): string => `Ordre du${' '.repeat(blanks)}jour`;
    expect(readHeading(title(28))?.kind).toBe('agenda');
    expect(readHeading(title(29))).toBeNull();
    expect(readHeading(`01 - ${title(29)}`)?.kind).toBe('agenda');
  });

  it('takes no time to speak of on any line', () => {
    expect(readHeading('\u200b#'.repeat(50_000))).toBeNull();
    expect(readHeading('# '.repeat(50_000))).toBeNull();
  });
});
