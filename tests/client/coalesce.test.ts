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
    pass: () => waits.splice(0).forEach(({task}) => task()),
  };
  return clock;
};

/** Asks for a task that takes some time, and has it done whether or not that is put off; tells for how long it was. */
const runs = (clock: ReturnType<typeof createClock>) => {
  let tookMs = 0;
  const {ask, hurry} = coalesce(() => (clock.ms += tookMs), clock);
  return {
    ask,
    hurry,
    take: (ms: number): number => {
      tookMs = ms;
      ask();
      const delayMs = clock.waits[0]?.delayMs ?? 0;
      clock.ms += delayMs;
      clock.pass();
      clock.paint();
      return delayMs;
    },
  };
};

it('runs once a frame, however often it is asked', () => {
  const clock = createClock();
  let times = 0;
  const {ask} = coalesce(() => times++, clock);
  ask();
  ask();
  expect(times).toBe(0);
  clock.paint();
  expect(times).toBe(1);
  ask();
  clock.paint();
  expect(times).toBe(2);
});

it('leaves nineteen twentieths of the time to typing when the task is slow', () => {
  const {take} = runs(createClock());
  expect([20, 20, 30, 30, 0].map(take)).toEqual([0, 0, 380, 380, 570]);
});

it('does not take one run that was held up for a slow task', () => {
  const {take} = runs(createClock());
  expect([2, 5000, 2, 5000, 2].map(take)).toEqual([0, 0, 38, 38, 38]);
});

it('never puts it off for longer than two seconds', () => {
  const {take} = runs(createClock());
  expect([1000, 1000, 1000].map(take)).toEqual([0, 0, 2000]);
});

it('has it done with the next frame where somebody waits for it, and once', () => {
  const clock = createClock();
  let times = 0;
  const {ask, hurry} = coalesce(() => {
    times += 1;
    clock.ms += 100;
  }, clock);
  for (let i = 0; i < 2; i += 1) {
    ask();
    clock.paint();
  }
  ask();
  expect(clock.waits).toHaveLength(1);
  hurry();
  clock.paint();
  expect(times).toBe(3);
  clock.pass();
  expect(times).toBe(3);
  // What will be asked next, too.
  hurry();
  ask();
  expect(clock.waits).toHaveLength(0);
  clock.paint();
  expect(times).toBe(4);
});
