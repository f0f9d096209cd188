import {expect, it} from 'vitest';
import en from '../../../languages/en/panel.json';
import type {RefusalCode} from '../../../static/client/intents';
import {writeRefusal} from '../../../static/client/panel/value-words';

/** As html10n does: the key itself where no locale has it. */
const words = (key: string): string => (en as Readonly<Record<string, string>>)[key] ?? key;

it.each([
  ['busy', en['ep_ag.refused.busy']],
  ['stale-turn', en['ep_ag.refused.stale-turn']],
  ['of-a-newer-server', en['ep_ag.refused.failed']],
  ['', en['ep_ag.refused.failed']],
])('a refusal %j is said in words', (code, text) => {
  expect(writeRefusal(words, code as RefusalCode)).toBe(text);
});
