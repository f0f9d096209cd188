import {describe, expect, it} from 'vitest';
import {readKeyLine, readNames} from '../../../meeting/notation/key-line';

describe('readNames', () => {
  it.each([
    ['Ana, Ben', ['Ana', 'Ben']],
    ['Ana et Ben', ['Ana', 'Ben']],
    ['Ana AND Ben', ['Ana', 'Ben']],
    ['Ana y Ben', ['Ana', 'Ben']],
    ['Ana e Ben', ['Ana', 'Ben']],
    ['Ana ed Eva', ['Ana', 'Eva']],
    ['Ana und Ben & Cem; Dom', ['Ana', 'Ben', 'Cem', 'Dom']],
    ['Ana E Ben', ['Ana E Ben']], // an initial
    ['Ed Smith, Big Ed Jones', ['Ed Smith', 'Big Ed Jones']],
    ['Yves, Éva', ['Yves', 'Éva']],
    ['Mary-y', ['Mary-y']],
  ])('%j is %j', (value, names) => expect(readNames(value)).toEqual(names));
});

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
