import {expect, it} from 'vitest';
import {readSettings} from '../../scripts/etherpad/settings.mjs';

it.each([
  ['plain JSON', '{"a": 1}', {a: 1}],
  ['comments', '/* one\n two */ {"a": 1 // three\n}', {a: 1}],
  ['addresses, which look like comments', '{"a": "http://x/*y*/"}', {a: 'http://x/*y*/'}],
  ['escaped quotes', String.raw`{"a": "\"// not a comment"}`, {a: '"// not a comment'}],
  ['commas before closing brackets', '{"a": [1, 2, ], // last\n}', {a: [1, 2]}],
  ['texts with such a comma', '{"a": ",]"}', {a: ',]'}],
])('reads %s', (_case, text, settings) => {
  expect(readSettings(text)).toEqual(settings);
});
