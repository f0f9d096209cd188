import {describe, expect, it} from 'vitest';
import {table} from '../../../languages/table';
import {chatWord} from '../../../meeting/chat/chat-words';
import {readChatWord} from '../../../meeting/chat/read-chat';
import {languages} from '../../../meeting/meeting';
import {fold} from '../../../meeting/notation/fold';

describe('the words of the chat', () => {
  it('mean one thing each, in all languages together', () => {
    const meanings = new Map<string, Set<string>>();
    for (const language of languages) {
      for (const [verb, words] of Object.entries(table[language].chat) as [
        string,
        readonly string[],
      ][]) {
        for (const word of words) {
          const folded = fold(word);
          meanings.set(folded, (meanings.get(folded) ?? new Set()).add(verb));
        }
      }
    }
    expect([...meanings].filter(([word, verbs]) => word === '' || verbs.size > 1)).toEqual([]);
  });

  it.each(languages)('are understood as people are told them in %s', (language) => {
    const slash = (verb: Parameters<typeof chatWord>[1]): string => `/${chatWord(language, verb)}`;
    const speak = slash('speak');
    const kindsOf = (texts: readonly string[]): unknown[] =>
      texts.map((text) => readChatWord(text));
    expect(
      kindsOf([
        speak,
        ...(['reply', 'question', 'technical'] as const).map(
          (kind) => `${speak} ${chatWord(language, kind)}`,
        ),
        slash('done'),
        slash('withdraw'),
        slash('help'),
      ]),
    ).toEqual([
      {kind: 'speak', turnKind: 'topic'},
      {kind: 'speak', turnKind: 'reply'},
      {kind: 'speak', turnKind: 'question'},
      {kind: 'speak', turnKind: 'technical'},
      {kind: 'done'},
      {kind: 'withdraw'},
      {kind: 'help'},
    ]);
    expect(
      kindsOf((['for', 'against', 'abstain', 'nppv'] as const).map((choice) => slash(choice))),
    ).toEqual([
      expect.objectContaining({kind: 'vote', choice: 'for', nth: null, isSign: false}),
      expect.objectContaining({kind: 'vote', choice: 'against', nth: null, isSign: false}),
      expect.objectContaining({kind: 'vote', choice: 'abstain', nth: null, isSign: false}),
      expect.objectContaining({kind: 'vote', choice: 'nppv', nth: null, isSign: false}),
    ]);
  });
});
