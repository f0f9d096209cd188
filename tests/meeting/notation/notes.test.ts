import {describe, expect, it} from 'vitest';
import {meetingOf} from '../pads';

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
