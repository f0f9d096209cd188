// @ts-check

/**
 * One time that something took.
 * @typedef {object} Point
 * @property {number} size
 * @property {number} ms
 */

/** Below this, in milliseconds, a first run says more of the machine and the compiler than of the thing itself. */
export const floorMs = 4;
/**
 * With several runs, the shortest of them says something from here on: a slope over four sizes tells growth from a
 * list that no longer fits into a cache better than one over the two largest.
 */
const closeFloorMs = 0.25;

/**
 * By which power of its size something grows: 1 where twice the text takes twice the time. It is the slope of the
 * line nearest to all sizes that take measurable time (least squares, both logarithmic): between two sizes alone,
 * a list that no longer fits into a cache looks like growth. Null without two such sizes.
 * @param {readonly Point[]} points
 * @param {number} leastMs what takes less says nothing
 */
export const exponentOf = (points, leastMs = floorMs) => {
  const told = points
    .filter(({ms}) => ms >= leastMs)
    .map(({size, ms}) => ({x: Math.log(size), y: Math.log(ms)}));
  if (told.length < 2) return null;
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(told.map((point) => point.x));
  const y = mean(told.map((point) => point.y));
  const rise = mean(told.map((point) => (point.x - x) * (point.y - y)));
  return rise / mean(told.map((point) => (point.x - x) ** 2));
};

/**
 * Something to be measured in one text, after all that it needs was made.
 * @typedef {Readonly<Record<string, () => unknown>>} Steps
 */

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {readonly number[]} sizes ascending
 * @property {number} [first] how many of them are looked at at first; all unless said otherwise
 * @property {(size: number) => Steps} stepsAt
 */

/**
 * A step that takes longer than this is not asked for a larger text: what is quadratic would not come to its
 * end. A closer look, for what seems to grow fast, takes more time.
 */
const patienceMs = 60;
const closeMs = 200;
/** What is below this is not looked at twice. */
export const suspicious = 1.2;

/**
 * What the system takes to give a program pages of memory that it did not have before.
 * @typedef {object} Pages
 * @property {() => number} given how many it gave until now
 * @property {number} ms what one of them costs
 */

/**
 * How closely to look: at which steps, all unless said otherwise, and with how many runs at what seems to grow fast.
 * With `pages`, each step's exponent is also told without what its pages cost, and the lower one counts. From some
 * size on, V8 asks the system for each list and text by itself instead of using its own memory again; where a page
 * is dear, as on virtual machines, four times the text then takes thirty times the time once, and four times from
 * there on. What is quadratic is so with its pages and without.
 * @typedef {{steps?: readonly string[], runs: number, pages?: Pages}} Look
 */
/** @type {Look} */
const glance = {runs: 2};

/** @type {Pages} */
const unknownPages = {given: () => 0, ms: 0};

/**
 * The shortest time of several runs: what disturbs a machine only ever adds to it. `pagesMs` of it went to fresh pages.
 * @param {() => unknown} step
 * @param {number} runs
 * @param {() => number} nowMs
 * @param {Pages} pages
 */
const best = (step, runs, nowMs, pages) => {
  let least = {ms: Infinity, pagesMs: 0};
  for (let run = 0; run < runs; run += 1) {
    // What others left behind is not this step's work.
    if (runs > 1) globalThis.gc?.({type: 'minor'});
    const given = pages.given();
    const start = nowMs();
    step();
    const ms = nowMs() - start;
    if (ms < least.ms) least = {ms, pagesMs: (pages.given() - given) * pages.ms};
  }
  return least;
};

/**
 * The exponent of each step of a subject that takes measurable time. Each is run once; what looks as if it grew
 * faster than its text is run again, and the lowest exponent counts.
 * @param {Subject} subject
 * @param {() => number} nowMs
 * @param {Look} look
 * @returns {{step: string, exponent: number, ms: number}[]} with the time of the largest size
 */
export const measure = ({sizes, first = sizes.length, stepsAt}, nowMs, look = glance) => {
  const {pages = unknownPages} = look;
  /** @type {Map<string, (Point & {pagesMs: number})[]>} */
  const points = new Map();
  /**
   * @param {number} runs
   * @param {readonly number[]} some
   * @param {number} mostMs
   * @param {(step: string) => boolean} isAsked
   */
  const go = (runs, some, mostMs, isAsked) => {
    const given = new Set();
    for (const size of some) {
      let isAny = false;
      const steps = stepsAt(size);
      for (const [name, step] of Object.entries(steps)) {
        if (given.has(name) || !isAsked(name)) continue;
        const {ms, pagesMs} = best(step, runs, nowMs, pages);
        const known = points.get(name) ?? [];
        points.set(name, known);
        const same = known.find((point) => point.size === size);
        if (!same) known.push({size, ms, pagesMs});
        else if (ms < same.ms) Object.assign(same, {ms, pagesMs});
        // Of one time nothing can be told.
        if (ms > mostMs && known.length > 1) given.add(name);
        else isAny = true;
      }
      if (!isAny) return;
    }
  };
  go(
    look.steps ? look.runs : 1,
    sizes.slice(0, first),
    patienceMs,
    (name) => look.steps?.includes(name) ?? true,
  );
  const isSuspicious = (/** @type {string} */ name) =>
    (exponentOf(points.get(name) ?? []) ?? 0) > suspicious;
  if ([...points.keys()].some(isSuspicious)) go(look.runs, sizes, closeMs, isSuspicious);
  return [...points].flatMap(([step, known]) => {
    const leastMs = look.steps ? closeFloorMs : floorMs;
    const exponent = exponentOf(known, leastMs);
    const last = known[known.length - 1];
    if (exponent === null || !last) return [];
    const ownWork = known.map(({size, ms, pagesMs}) => ({size, ms: ms - pagesMs}));
    const ofOwnWork = exponentOf(ownWork, leastMs) ?? exponent;
    return [{step, exponent: Math.min(exponent, ofOwnWork), ms: last.ms}];
  });
};
