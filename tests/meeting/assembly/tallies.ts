import {isOption} from '../../../meeting/notation/choice-label';
import type {Tally} from '../../../meeting/assembly/tally';

const none = {for: 0, against: 0, abstain: 0, nppv: 0};

/** P, C, A and N, all of single signed ballots. */
export const tally = (forVotes: number, against: number, abstain = 0, nppv = 0): Tally => ({
  for: forVotes,
  against,
  abstain,
  nppv,
  labels: [],
  groups: none,
  grouped: 0,
  isOfOptions: false,
  unsigned: 0,
});

/** Voices on labels of the pad's own. */
export const labelled = (
  counts: Readonly<Record<string, number>>,
  beside = tally(0, 0),
): Tally => ({
  ...beside,
  isOfOptions:
    beside.for + beside.against + beside.abstain === 0 &&
    Object.keys(counts).some((label) => isOption({label})),
  labels: Object.entries(counts).map(([label, count]) => ({label, count, grouped: 0})),
});
