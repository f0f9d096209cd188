import type {Language} from '../meeting';
import {fold} from './fold';

/** What opens a line of the minutes, or a list in them. */
export type MinutesWord = 'decision' | 'action';
export const minutesWordKinds: readonly MinutesWord[] = ['decision', 'action'];

/**
 * The words that say so: the first is written, all are read. They stand apart from the others, since no
 * browser reads the minutes.
 */
export const minutesWords: Readonly<
  Record<Language, Readonly<Record<MinutesWord, readonly string[]>>>
> = {
  fr: {
    decision: [
      'Décision',
      'Décisions',
      'Décidé',
      'Il est décidé',
      'Décisions prises',
      'Relevé de décisions',
    ],
    action: [
      'Action',
      'Actions',
      'À faire',
      'Tâche',
      'Tâches',
      'Choses à faire',
      'Actions à mener',
    ],
  },
  en: {
    decision: [
      'Decision',
      'Decisions',
      'Decided',
      'Agreed',
      'Decisions made',
      'Resolution',
      'Resolutions',
    ],
    action: [
      'Action',
      'Actions',
      'To do',
      'To dos',
      'Action item',
      'Action items',
      'Action point',
      'Action points',
      'Task',
      'Tasks',
      'Next steps',
    ],
  },
  es: {
    decision: [
      'Acuerdo',
      'Acuerdos',
      'Decisión',
      'Decisiones',
      'Se acuerda',
      'Se decide',
      'Decidido',
      'Acordado',
    ],
    action: ['Tarea', 'Tareas', 'Acción', 'Acciones', 'Por hacer', 'Pendiente', 'Pendientes'],
  },
  de: {
    decision: [
      'Beschluss',
      'Beschlüsse',
      'Entscheidung',
      'Entscheidungen',
      'Beschlossen',
      'Entschieden',
    ],
    action: ['Aufgabe', 'Aufgaben', 'Zu tun', 'Maßnahme', 'Maßnahmen', 'Nächste Schritte'],
  },
  it: {
    decision: ['Decisione', 'Decisioni', 'Deciso', 'Si decide', 'Delibera', 'Delibere'],
    action: ['Azione', 'Azioni', 'Compito', 'Compiti', 'Da fare', 'Cose da fare', 'Attività'],
  },
};

const known = new Map(
  Object.values(minutesWords).flatMap((words) =>
    minutesWordKinds.flatMap((kind) => words[kind].map((word) => [fold(word), kind] as const)),
  ),
);

/** `decision` or `action` for the words that open such a line of the minutes; null for any others. */
export const readMinutesWord = (text: string): MinutesWord | null => known.get(fold(text)) ?? null;
