import {describe, expect, it} from 'vitest';
import {readHeading} from '../../../meeting/notation/heading';

describe('a heading', () => {
  it.each([
    ['00 - Général', {kind: 'general', number: 0, title: 'Général'}],
    ['03-Vote', {kind: 'votes', number: 3, title: 'Vote'}],
    ['  05 – CR :', {kind: 'minutes', number: 5, title: 'CR'}],
    ['04 -Buvette', {kind: 'sos', number: 4, title: 'Buvette'}],
    ['04- Buvette', {kind: 'sos', number: 4, title: 'Buvette'}],
    ['99 - Divers', {kind: null, number: 99, title: 'Divers'}],
    ['Ordre du jour', {kind: 'agenda', number: null, title: 'Ordre du jour'}],
    ['## 03 - Vote', {kind: 'votes', number: 3, title: 'Vote'}],
    ['# # Ordre du jour', {kind: 'agenda', number: null, title: 'Ordre du jour'}],
    ['\u200b#\u200b# SOS', {kind: 'sos', number: null, title: 'SOS'}],
    ['Orden del día :', {kind: 'agenda', number: null, form: 'colon'}],
    ['**00 - Général**', {kind: 'general', number: 0, form: 'numbered'}],
    ['**Tagesordnung:**', {kind: 'agenda', number: null, form: 'colon'}],
    ['** VOTES **', {kind: 'votes', number: null, form: 'title'}],
    ['== 00 - Général ==', {kind: 'general', number: 0, depth: 2}],
    ['00. Général', {kind: 'general', number: 0, form: 'short'}],
    ['05 Verbale', {kind: 'minutes', number: 5, form: 'short'}],
    ['1. Agenda', {kind: 'agenda', number: 1, form: 'digit'}],
    ['3 - Vote', {kind: 'votes', number: 3, form: 'digit'}],
    ['• 00 - Général', {kind: 'general', number: 0, form: 'numbered'}],
    ['# Une note', {kind: null, number: null, isKnown: false, depth: 1}],
    ['# 00 - setup', {kind: 'general', number: 0, isKnown: false, depth: 1}],
  ])('%j', (text, heading) => {
    expect(readHeading(text)).toMatchObject(heading);
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
