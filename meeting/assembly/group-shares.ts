import type {PersonSpeaking} from './speaking-stats';

/** A group's part of what was said, in whole percent. All groups together have 100. */
export interface GroupShare {
  readonly group: string;
  readonly percent: number;
}

/** The fewest people in a group whose share may be shown: of fewer, each could be told from it. */
export const smallestGroup = 5;

/** Whole percentages of a sum that add up to 100: what rounding leaves goes to the largest remainders, the first of equals. */
const wholePercents = (amounts: readonly number[]): number[] => {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const percents = amounts.map((amount) => Math.floor((amount * 100) / total));
  const left = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const byRemainder = amounts
    .map((amount, i) => ({i, remainder: (amount * 100) % total}))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const {i} of byRemainder.slice(0, left)) percents[i] = (percents[i] ?? 0) + 1;
  return percents;
};

/**
 * What part of the turns, or of the measured time, each group had, by the groups' names. `groupOf`
 * says where people count themselves; null leaves somebody out, of the whole too. Null unless every
 * group has at least five people who spoke, and where there is nothing to share.
 */
export const groupShares = (
  people: readonly PersonSpeaking[],
  groupOf: (name: string) => string | null,
  measure: 'turns' | 'spokenMs',
): readonly GroupShare[] | null => {
  const groups = new Map<string, {people: number; amount: number}>();
  for (const person of people) {
    const group = groupOf(person.name);
    if (group === null) continue;
    const before = groups.get(group) ?? {people: 0, amount: 0};
    groups.set(group, {
      people: before.people + 1,
      amount: before.amount + person[measure],
    });
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const amounts = sorted.map(([, {amount}]) => amount);
  if (sorted.some(([, group]) => group.people < smallestGroup)) return null;
  if (!amounts.some((amount) => amount > 0)) return null;
  const percents = wholePercents(amounts);
  return sorted.map(([group], i) => ({group, percent: percents[i] ?? 0}));
};
