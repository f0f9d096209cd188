import {describe, expect, it} from 'vitest';
import {languages} from '../../../meeting/meeting';
import {minutesWords, readMinutesWord} from '../../../meeting/notation/minutes-words';
import {meetingOf} from '../pads';
import {writeEntry} from './typed-lines';

const entryOf = (line: string) =>
  meetingOf(`00 - Général\n01 - Agenda\n05 - CR\n${line}`).minutes[0]?.entries[0];

describe('an action', () => {
  it.each([
    ['Action : tracts — Noor, avant jeudi', ['Noor'], 'avant jeudi'],
    ['Tarea: carteles — Noor y Sam, antes del jueves', ['Noor', 'Sam'], 'antes del jueves'],
    ['Aufgabe: Plakate — Noor und Sam, bis Donnerstag', ['Noor', 'Sam'], 'bis Donnerstag'],
    ['Azione: volantini — Noor e Sam, entro giovedì', ['Noor', 'Sam'], 'entro giovedì'],
    ['Action : tracts — Laurent', ['Laurent'], null],
    ['Action : tracts — Amira, Elena, Ilse', ['Amira', 'Elena', 'Ilse'], null],
    ['Action : tracts (3 mai)', [], '3 mai'],
  ] as const)('%j is for %j, %j', (line, who, when) => {
    expect(entryOf(line)).toMatchObject({kind: 'action', who, when});
  });
});

it.each(['Décision : oui', 'Acuerdo: sí', 'Beschluss: ja', 'Beschluß: ja', 'Decisione: sì'])(
  '%j is a decision',
  (line) => expect(entryOf(line)?.kind).toBe('decision'),
);

const lists = languages.flatMap((language) =>
  (['decision', 'action'] as const).flatMap((kind) =>
    minutesWords[language][kind].map((word) => [word, kind, language] as const),
  ),
);
describe.each(lists)('%j', (word, kind) => {
  it(`opens a line and a list: ${kind}`, () => {
    expect(readMinutesWord(word.toUpperCase())).toBe(kind);
    const entries = (text: string) =>
      meetingOf(`00 - Général\n01 - Agenda\n05 - CR\n${text}`).minutes[0]?.entries.map((entry) => [
        entry.kind,
        'text' in entry ? entry.text : '',
      ]);
    expect(entries(`${word} : salle`)).toEqual([[kind, 'salle']]);
    const list = [`${word} :`, '- salle', '• micro', '3. tracts', '', 'fin'];
    expect(entries(list.join('\n'))).toEqual([
      ['note', `${word} :`],
      [kind, 'salle'],
      [kind, 'micro'],
      [kind, 'tracts'],
      ['note', 'fin'],
    ]);
  });
});

describe('the mark of an action', () => {
  it.each([
    ['✓ Action : réserver — Lou', 'done'],
    ['[x] Action : réserver — Lou', 'done'],
    ['- [x] Action : réserver — Lou', 'done'],
    ['✗ Action : réserver — Lou', 'withdrawn'],
    ['[ ] Action : réserver — Lou', 'open'],
    ['▶ Action : réserver — Lou', 'open'],
    ['Action : réserver — Lou', 'open'],
  ])('%j is %s', (line, state) => {
    const entry = entryOf(line);
    expect(entry).toMatchObject({kind: 'action', text: 'réserver', who: ['Lou'], state});
    expect(entry && entryOf(writeEntry(entry, 'fr'))).toEqual(entry);
  });

  it('says so in a list, too', () => {
    expect(
      meetingOf('05 - CR\n01 - Agenda\n05 - CR\nActions :\n[x] réserver — Lou\n- Sam : imprimer')
        .minutes[0]?.entries,
    ).toMatchObject([
      {kind: 'note'},
      {text: 'réserver', who: ['Lou'], state: 'done'},
      {text: 'imprimer', who: ['Sam'], state: 'open'},
    ]);
  });
});
