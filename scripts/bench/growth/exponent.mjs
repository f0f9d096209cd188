// @ts-check

/**
 * One time that something took.
 * @typedef {object} Point
 * @property {number} size
 * @property {number} ms
 */

/** Below this, in milliseconds, a clock and a busy machine say more than the thing itself. */
export const floorMs = 4;

/**
 * By which power of its size something grows: 1 where twice the text takes twice the time. Taken from the
 * largest size to the next smaller one that takes measurable time too; null without two such.
 * @param {readonly Point[]} points by ascending size
 */
export const exponentOf = (points) => {
  const told = points.filter(({ms}) => ms >= floorMs).sort((a, b) => a.size - b.size);
  const last = told[told.length - 1];
  const smaller = told.filter(({size}) => last && size * 2 <= last.size);
  const before = smaller[smaller.length - 1];
  if (!last || !before) return null;
  return Math.log(last.ms / before.ms) / Math.log(last.size / before.size);
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
const closeMs = 400;
/** What is below this is not looked at twice. */
const suspicious = 1.27;

/**
 * The shortest time of several runs: what disturbs a machine only ever adds to it.
 * @param {() => unknown} step
 * @param {number} runs
 * @param {() => number} nowMs
 */
const best = (step, runs, nowMs) => {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = nowMs();
    step();
    least = Math.min(least, nowMs() - start);
  }
  return least;
};

/**
 * The exponent of each step of a subject that takes measurable time. Each is run once; what looks as if it grew
 * faster than its text is run again, and the lowest exponent counts.
 * @param {Subject} subject
 * @param {() => number} nowMs
 * @returns {{step: string, exponent: number, ms: number}[]} with the time of the largest size
 */
export const measure = ({sizes, first = sizes.length, stepsAt}, nowMs) => {
  /** @type {Map<string, Point[]>} */
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
        const ms = best(step, runs, nowMs);
        const known = points.get(name) ?? [];
        points.set(name, known);
        const same = known.find((point) => point.size === size);
        if (same) same.ms = Math.min(same.ms, ms);
        else known.push({size, ms});
        // Of one time nothing can be told.
        if (ms > mostMs && known.length > 1) given.add(name);
        else isAny = true;
      }
      if (!isAny) return;
    }
  };
  go(1, sizes.slice(0, first), patienceMs, () => true);
  const isSuspicious = (/** @type {string} */ name) =>
    (exponentOf(points.get(name) ?? []) ?? 0) > suspicious;
  for (let attempt = 0; attempt < 2 && [...points.keys()].some(isSuspicious); attempt += 1) {
    go(3, sizes, closeMs, isSuspicious);
  }
  return [...points].flatMap(([step, known]) => {
    const exponent = exponentOf(known);
    const last = known[known.length - 1];
    return exponent === null || !last ? [] : [{step, exponent, ms: last.ms}];
  });
};
