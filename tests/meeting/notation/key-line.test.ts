import {describe, expect, it} from 'vitest';
import {readKeyLine} from '../../../meeting/notation/key-line';

describe('readKeyLine', () => {
  it.each([
    ['Teilnehmer:innen: 12', 'Teilnehmer:innen', '12'],
    ['Moderator:in (Ton) : Sam', 'Moderator:in (Ton)', 'Sam'],
    ['Sam:in der Stadt', 'Sam', 'in der Stadt'],
    ['Sam: innen: kalt', 'Sam', 'innen: kalt'],
    ['Ort:innen', 'Ort', 'innen'],
    ['**Votes :** Noor', 'Votes', 'Noor'],
    ['**Votes** : Noor', 'Votes', 'Noor'],
    ['__Votes:__ Noor', 'Votes', 'Noor'],
  ])('%j is the key %j', (text, key, value) => {
    expect(readKeyLine(text)).toMatchObject({key, value, valueFrom: text.length - value.length});
  });
});
