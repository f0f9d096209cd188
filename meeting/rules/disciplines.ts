import type {Discipline} from '../meeting';

/** An order of the queue: why somebody goes before others, and what counts of the turns they have had, the less, the earlier. */
type DisciplineForm = readonly [
  reason: 'arrival' | 'fewerTurns' | 'lessTime',
  had: (turns: number, ms: number) => number,
];

const firstTimers: DisciplineForm = ['fewerTurns', (turns) => turns];

export const disciplines: Readonly<Record<Discipline, DisciplineForm>> = {
  arrival: ['arrival', () => 0],
  firstTimers,
  speakingTime: ['lessTime', (_turns, ms) => ms],
  // It needs lists that no pad holds, and is ordered like the default.
  alternation: firstTimers,
};
