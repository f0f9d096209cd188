import {expect, it} from 'vitest';
import {locales} from '../../../languages/locales';
import {shortcutKeys} from '../../../static/client/panel/shortcut-keys';
import {shortcuts} from '../../../static/client/tools/shortcuts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

it('the page knows the keys that the tools do something with, and no others', () => {
  expect(alphabet.filter((letter) => shortcutKeys.test(`Key${letter}`))).toEqual(
    shortcuts.map(({letter}) => letter).sort(),
  );
});

it('no key lies elsewhere on another layout of these languages, or is Etherpad’s with Alt', () => {
  expect(shortcuts.filter(({letter}) => 'AQZWYMC'.includes(letter))).toEqual([]);
});

it('each says what it does', () => {
  expect(shortcuts.filter(({does}) => !(does in locales.en))).toEqual([]);
});
