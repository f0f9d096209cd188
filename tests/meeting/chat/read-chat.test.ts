import {describe, expect, it} from 'vitest';
import {meaningOf, readChatWord} from '../../../meeting/chat/read-chat';
import type {ChatMeaning} from '../../../meeting/chat/read-chat';
import type {Meeting} from '../../../meeting/meeting';
import {meetingOf, typedBy} from '../pads';

const vote = (choice: string, typed: string, nth: number | null = null): object => ({
  kind: 'vote',
  choice,
  typed,
  nth,
  isSign: !typed.startsWith('/'),
});

describe('a chat message', () => {
  it.each([
    ['/parole', {kind: 'speak', turnKind: 'topic'}],
    [' /PAROLE ', {kind: 'speak', turnKind: 'topic'}],
    ['/parole  Question', {kind: 'speak', turnKind: 'question'}],
    ['/parole reponse', {kind: 'speak', turnKind: 'reply'}],
    ['/parole point technique', {kind: 'speak', turnKind: 'technical'}],
    ['/speak technical point', {kind: 'speak', turnKind: 'technical'}],
    ['/sos', {kind: 'sos', text: 'SOS'}],
    ['/SOS son', {kind: 'sos', text: 'son'}],
    ['/sos : plus de son du tout', {kind: 'sos', text: 'plus de son du tout'}],
    ['/fin', {kind: 'done'}],
    ['/j’ai terminé', {kind: 'done'}],
    ['/retirer', {kind: 'withdraw'}],
    ['/zurückziehen', {kind: 'withdraw'}],
    ['/aide', {kind: 'help'}],
    ['+1', vote('for', '+1')],
    ['+ 1', vote('for', '+1')],
    ['+1 2', vote('for', '+1', 2)],
    ['-1', vote('against', '-1')],
    ['–1 3', vote('against', '-1', 3)],
    ['−1', vote('against', '-1')],
    ['0', vote('abstain', '0')],
    ['±0', vote('abstain', '±0')],
    ['/pour', vote('for', '/pour')],
    ['/contre 2', vote('against', '/contre', 2)],
    ['/en contra', vote('against', '/en contra')],
    ['/Abstención 12', vote('abstain', '/Abstención', 12)],
    ['/nppv', vote('nppv', '/nppv')],
    ['/not voting 2', vote('nppv', '/not voting', 2)],
  ])('%j is a word', (text, word) => {
    expect(readChatWord(text)).toEqual(word);
  });

  it.each([
    '',
    '/',
    '//',
    'parole',
    'sos',
    'fin',
    '/me salue',
    '/parole tout de suite',
    '/parole pour',
    '/question',
    '/fin 2',
    '/sosie',
    '/ sos son',
    '1',
    '+0',
    '+2',
    '+1 Camille',
    '+1 123',
    '+1 !',
    'je mets +1',
    '0 %',
    'https://example.org/parole',
    `/parole ${' '.repeat(100_000)}question`,
    `/${'pour '.repeat(20_000)}`,
    `${' '.repeat(100_000)}+1`,
  ])('%.30j is for the others', (text) => {
    expect(readChatWord(text)).toBeNull();
  });
});

const pad = (votes: string, queue = ''): string =>
  `00 - Général\n\n02 - Tour de parole\n\n${queue}\n\n03 - Vote\n\n${votes}\n\n04 - SOS\n`;
const open = (text: string): string => `${text}\npour :\ncontre :\nabstention :\nnppv :\n\n`;
const closed = (text: string): string =>
  `${text}\npour : +1\n→ Adoptée : 1 pour, 0 contre (majorité simple : 1 > 0)\n\n`;
const dates = 'Quelle date ?\nmardi :\njeudi :\n\n';

const camille = {author: 'a.camille', name: 'Camille'};
const said = (message: string, meeting: Meeting): ChatMeaning | null => {
  const word = readChatWord(message);
  if (!word) throw new Error(`${message} is no word`);
  return meaningOf(word, meeting, camille);
};
const cast = (proposal: string, choice: string): object => ({
  kind: 'act',
  intent: {kind: 'castBallot', proposal, choice},
});

describe('in a meeting', () => {
  it.each([
    ['+1', '', null],
    ['0 2', closed('Tracts'), null],
    ['+1', dates, null],
    ['/pour', '', {kind: 'nothing', code: 'no-vote'}],
    ['/pour', dates, {kind: 'nothing', code: 'no-vote'}],
    ['+1', open('Tracts'), cast('tracts#1', 'for')],
    ['+1 1', open('Tracts'), cast('tracts#1', 'for')],
    ['/nppv', closed('Caisse') + open('Tracts'), cast('tracts#1', 'nppv')],
    ['-1', dates + open('Tracts'), cast('tracts#1', 'against')],
    ['+1 2', open('Caisse') + closed('Journal') + open('Tracts'), cast('tracts#1', 'for')],
    [
      '+1',
      open('Caisse') + dates + open('Tracts'),
      {
        kind: 'which',
        typed: '+1',
        votes: [
          {nth: 1, text: 'Caisse'},
          {nth: 3, text: 'Tracts'},
        ],
      },
    ],
    [
      '/contre 2',
      open('Caisse') + dates + open('Tracts'),
      {
        kind: 'which',
        typed: '/contre',
        votes: [
          {nth: 1, text: 'Caisse'},
          {nth: 3, text: 'Tracts'},
        ],
      },
    ],
    ['+1 4', open('Tracts'), {kind: 'which', typed: '+1', votes: [{nth: 1, text: 'Tracts'}]}],
  ])('%j with these votes: %j', (message, votes, meaning) => {
    expect(said(message, meetingOf(pad(votes)))).toEqual(meaning);
  });

  it.each([
    ['/fin', '▶ ‹Camille›\nBen', {kind: 'act', intent: {kind: 'endTurn', turn: 'camille#1'}}],
    ['/fin', '▶ Ben\n‹Camille›', {kind: 'nothing', code: 'no-floor'}],
    ['/fin', '', {kind: 'nothing', code: 'no-floor'}],
    [
      '/retirer',
      'Ben\n‹Camille›',
      {kind: 'act', intent: {kind: 'withdrawTurn', turn: 'camille#1'}},
    ],
    ['/retirer', 'Ben', {kind: 'nothing', code: 'not-waiting'}],
    ['/retirer', '▶ ‹Camille›\nBen', {kind: 'nothing', code: 'not-waiting'}],
    ['/parole', '', {kind: 'act', intent: {kind: 'joinQueue', turnKind: 'topic'}}],
    ['/sos son', '', {kind: 'act', intent: {kind: 'callSos', text: 'son'}}],
    ['/aide', '', {kind: 'help'}],
  ])('%j with this queue: %j', (message, queue, meaning) => {
    expect(said(message, typedBy('a.camille', pad('', queue)))).toEqual(meaning);
  });
});
