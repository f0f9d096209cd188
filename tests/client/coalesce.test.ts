import {expect, it} from 'vitest';
import {coalesce} from '../../static/client/coalesce';

/** A clock held by hand: frames are painted, and time passes, when the test says so. */
const createClock = () => {
  const frames: (() => void)[] = [];
  const waits: {task: () => void; delayMs: number}[] = [];
  const clock = {
    ms: 0,
    soon: (task: () => void) => void frames.push(task),
    after: (task: () => void, delayMs: number) => void waits.push({task, delayMs}),
    nowMs: () => clock.ms,
    paint: () => frames.splice(0).forEach((task) => task()),
    waits,
  };
  return clock;
};

it('runs once a frame, however often it is asked', () => {
  const clock = createClock();
  let runs = 0;
  const ask = coalesce(() => runs++, clock);
  ask();
  ask();
  expect(runs).toBe(0);
  clock.paint();
  expect(runs).toBe(1);
  ask();
  clock.paint();
  expect(runs).toBe(2);
});

it('leaves nineteen twentieths of the time to typing when the task is slow', () => {
  const clock = createClock();
  const ask = coalesce(() => (clock.ms += 20), clock);
  ask();
  clock.paint();
  ask();
  ask();
  expect(clock.waits.map(({delayMs}) => delayMs)).toEqual([380]);
});
