import {describe, expect, it} from 'vitest';
import {exponentOf, measure} from '../../scripts/bench/growth/exponent.mjs';
import {everywhere, growingLines, growingSigns} from '../../scripts/bench/growth/forms.mjs';
import {meetingOf} from '../meeting/pads';

const power = (exponent: number, factor: number) =>
  [1, 2, 4, 8].map((size) => ({size, ms: factor * size ** exponent}));

describe('the exponent of something that grows', () => {
  it.each([
    ['what is linear', power(1, 10), 1],
    ['what is quadratic', power(2, 10), 2],
    ['what is quadratic, its small sizes too quick to be told', power(2, 0.5), 2.0],
    ['what took no time at first', [{size: 1, ms: 0}, ...power(1, 10).slice(1)], 1],
  ])('%s', (_case, points, exponent) => {
    expect(exponentOf(points)).toBeCloseTo(exponent);
  });

  it.each([
    ['nothing', []],
    ['one time', [{size: 1, ms: 100}]],
    ['times too short to tell', power(1, 0.1)],
  ])('is not known of %s', (_case, points) => {
    expect(exponentOf(points)).toBeNull();
  });
});

/** A clock that only the steps move. `pagesFor`: how many fresh pages of half a millisecond each size asks for. */
const clocked = (
  cost: (size: number, run: number) => number,
  pagesFor: ((size: number) => number) | null = null,
) => {
  let now = 0;
  let runs = 0;
  let given = 0;
  const asked: number[] = [];
  const subject = {
    name: 'subject',
    sizes: [1, 2, 4, 8, 16],
    stepsAt: (size: number) => ({
      step: () => {
        asked.push(size);
        const pages = pagesFor?.(size) ?? 0;
        given += pages;
        now += cost(size, (runs += 1)) + pages / 2;
      },
    }),
  };
  const pages = {given: () => given, ms: 0.5};
  const look = {steps: ['step'], runs: 2, pages};
  return {asked, found: measure(subject, () => now, pagesFor ? look : undefined)};
};

describe('measuring', () => {
  it('finds what is quadratic', () => {
    expect(clocked((size) => 5 * size * size).found[0]?.exponent).toBeCloseTo(2);
  });

  it('looks once at what is linear', () => {
    const {asked, found} = clocked((size) => 3 * size);
    expect(found[0]?.exponent).toBeCloseTo(1);
    expect(asked).toEqual([1, 2, 4, 8, 16]);
  });

  it('takes a disturbed moment for none', () => {
    const {found} = clocked((size, run) => (run === 5 ? 50 : 3) * size);
    expect(found[0]?.exponent).toBeCloseTo(1);
  });

  it('tells a leap, where memory is asked of the system from some size on, from growth', () => {
    const work = (size: number): number => 5 * size;
    const pages = (size: number): number => (size < 4 ? 0 : 100 * size);
    expect(clocked(work, pages).found[0]?.exponent).toBeCloseTo(1);
    expect(clocked((size) => work(size) + pages(size) / 2).found[0]?.exponent).toBeGreaterThan(1.5);
  });

  it.each([
    ['as much memory for every size', () => 4],
    ['memory as it grows', (size: number) => size],
  ])('finds what is quadratic and takes %s', (_what, pages) => {
    expect(clocked((size) => size * size, pages).found[0]?.exponent).toBeGreaterThan(1.5);
  });

  it('gives up before something takes for ever', () => {
    expect(clocked((size) => 100 * size * size).asked).not.toContain(16);
  });
});

describe('the texts of the bench', () => {
  const isOfMeeting = ({name}: {readonly name: string}): boolean => !/^\w+ top /.test(name);

  it.each([
    ['in lines', growingLines],
    ['in length', growingSigns],
  ])('are meetings, and grow %s', (_how, texts) => {
    const unfit = texts
      .filter(isOfMeeting)
      .filter(
        ({text}) => !meetingOf(text(40)).isMeeting || text(4000).length < 2 * text(1000).length,
      );
    expect(unfit.map(({name}) => name)).toEqual([]);
  });

  it('have a sign in every place', () => {
    const {sections} = meetingOf(everywhere('#').text(1000));
    expect(new Set(sections.map(({kind}) => kind)).size).toBe(7);
  });
});
