// @ts-check

/**
 * The value below which a share of the values lies; NaN without values.
 * @param {readonly number[]} values
 * @param {number} share between 0 and 1
 */
export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

/** @param {number} ms */
export const round = (ms) => Math.round(ms * 1000) / 1000;
