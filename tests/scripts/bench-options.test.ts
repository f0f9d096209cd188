import {expect, it} from 'vitest';
import {readOptions} from '../../scripts/bench/options.mjs';

const defaults = {people: 250, seconds: 5, against: undefined};

it.each([
  ['nothing typed', [], {counts: {people: 250, seconds: 5}, words: {}, json: false}],
  ['--json alone', ['--json'], {counts: {people: 250, seconds: 5}, words: {}, json: true}],
  [
    'counts, apart and joined',
    ['--people', '20', '--against=10', '--json'],
    {counts: {people: 20, seconds: 5, against: 10}, words: {}, json: true},
  ],
])('reads %s', (_case, args, options) => {
  expect(readOptions('storm', args, defaults)).toEqual(options);
});

it.each([
  [
    'an option that the bench has not',
    ['--peple', '20'],
    '--peple is not known: the bench storm knows --json, --people N, --seconds N, --against N.',
  ],
  ['a name of every object', ['--toString', '1'], '--toString is not known'],
  ['a word of its own', ['20'], '"20" is no option'],
  ['a word after --json', ['--json', '20'], '"20" is no option'],
  [
    'a text for a count',
    ['--people', 'many'],
    '--people of the bench storm must be a whole number from 1, not "many".',
  ],
  ['no count', ['--people'], 'must be a whole number from 1, not "".'],
  ['none at all', ['--people=0'], 'must be a whole number from 1, not "0".'],
  ['half a person', ['--people', '2.5'], 'must be a whole number from 1, not "2.5".'],
])('refuses %s', (_case, args, words) => {
  expect(() => readOptions('storm', args, defaults)).toThrow(words);
});

it('reads words', () => {
  expect(readOptions('growth', ['--only', 'lines of votes'], {only: ''}).words).toEqual({
    only: 'lines of votes',
  });
  expect(readOptions('growth', [], {only: ''}).words).toEqual({only: ''});
});

it.each([
  ['no words', ['--only'], '--only of the bench growth needs some words.'],
  ['no such option', ['--lines', '5'], 'the bench growth knows --json, --only WORDS.'],
])('refuses %s', (_case, args, words) => {
  expect(() => readOptions('growth', args, {only: ''})).toThrow(words);
});
