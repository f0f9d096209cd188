/**
 * Edits that browsers send. What a button wrote carries attributes of ours, which nobody but the server
 * sets: they are left out of an edit, except where its sender brings back, by undo, what they took away.
 */
import {attributeNumbers} from '../../history/changeset';
import type {Changeset} from '../../history/changeset';

/** An attribute that only the server sets. */
export interface Guarded {
  readonly key: string;
  readonly value: string;
}

/** Some of the characters of a run of text go, and the run carries a guarded attribute. */
export interface Removed extends Guarded {
  readonly run: string;
  readonly count: number;
}

const operationHere = /((?:\*[0-9a-z]+)*)(?:\|([0-9a-z]+))?([-+=])([0-9a-z]+)/y;
const number = (digits: string): number => Number.parseInt(digits, 36);
const base36 = (n: number): string => n.toString(36);

/** Write a changeset in Etherpad's canonical form: neighbours alike are one, the rest that stays is left out. */
export const writeChange = ({header, operations, bank}: Changeset): string => {
  const runs: {opcode: string; attributes: string; lines: number; whole: number; rest: number}[] =
    [];
  for (const {opcode, attributes, lines, chars} of operations) {
    let run = runs[runs.length - 1];
    if (run?.opcode !== opcode || run.attributes !== attributes) {
      run = {opcode, attributes, lines: 0, whole: 0, rest: 0};
      runs.push(run);
    }
    if (lines > 0) {
      run.lines += lines;
      run.whole += run.rest + chars;
      run.rest = 0;
    } else {
      run.rest += chars;
    }
  }
  const last = runs[runs.length - 1];
  if (last?.opcode === '=' && last.attributes === '') runs.pop();
  const written = runs.map(({opcode, attributes, lines, whole, rest}) => {
    const upToLineEnd = `${attributes}|${base36(lines)}${opcode}${base36(whole)}`;
    const behind = `${attributes}${opcode}${base36(rest)}`;
    return `${whole > 0 ? upToLineEnd : ''}${rest > 0 ? behind : ''}`;
  });
  return `${header}${written.join('')}$${bank}`;
};

/** The same change without any attribute. */
export const withoutAttributes = (change: Changeset): Changeset => ({
  ...change,
  operations: change.operations.map((operation) => ({...operation, attributes: ''})),
});

/**
 * The same change without guarded attributes, except on inserted text that may have them; `guardedOf`
 * gives what a number of the change's own pool stands for, null for any other attribute. The very same
 * object when there is nothing to leave out.
 */
export const withoutGuarded = (
  change: Changeset,
  guardedOf: (number: number) => Guarded | null,
  mayBringBack: (guarded: Guarded, text: string) => boolean,
): Changeset => {
  let isSame = true;
  let at = 0;
  const operations = change.operations.map((operation) => {
    const {opcode, attributes, chars} = operation;
    const text = opcode === '+' ? change.bank.slice(at, at + chars) : '';
    at += text.length;
    const kept = attributeNumbers(attributes).filter((n) => {
      const guarded = guardedOf(n);
      return guarded === null || (opcode === '+' && mayBringBack(guarded, text));
    });
    const written = kept.map((n) => `*${base36(n)}`).join('');
    if (kept.length === attributeNumbers(attributes).length) return operation;
    isSame = false;
    return {...operation, attributes: written};
  });
  return isSame ? change : {...change, operations};
};

/** The stretches of the text before that a change takes away. */
const removedStretches = ({operations}: Changeset): {from: number; to: number}[] => {
  let at = 0;
  const stretches: {from: number; to: number}[] = [];
  for (const {opcode, chars} of operations) {
    if (opcode === '-') stretches.push({from: at, to: at + chars});
    if (opcode !== '+') at += chars;
  }
  return stretches;
};

/** What carries guarded attributes of a text, and a change takes away. */
export const removedBy = (
  change: Changeset,
  {text, attribs}: {readonly text: string; readonly attribs: string},
  guardedOf: (number: number) => Guarded | null,
): Removed[] => {
  const stretches = removedStretches(change);
  const removed: Removed[] = [];
  let from = 0;
  let next = 0;
  operationHere.lastIndex = 0;
  while (next < stretches.length) {
    const [, attributes = '', , , chars] = operationHere.exec(attribs) ?? [];
    if (chars === undefined) break;
    const to = from + number(chars);
    while ((stretches[next]?.to ?? Infinity) <= from) next += 1;
    let count = 0;
    for (let i = next; i < stretches.length && (stretches[i]?.from ?? to) < to; i += 1) {
      const stretch = stretches[i];
      if (stretch) count += Math.min(to, stretch.to) - Math.max(from, stretch.from);
    }
    if (count > 0 && attributes !== '') {
      for (const n of attributeNumbers(attributes)) {
        const guarded = guardedOf(n);
        if (guarded) removed.push({...guarded, run: text.slice(from, to), count});
      }
    }
    from = to;
  }
  return removed;
};

/** How many characters of a text carry an attribute, given by its number. */
export const charactersWith = (attribs: string, wanted: number): number => {
  let sum = 0;
  for (const [, attributes = '', , , chars = '0'] of attribs.matchAll(
    new RegExp(operationHere.source, 'g'),
  )) {
    if (attributeNumbers(attributes).includes(wanted)) sum += number(chars);
  }
  return sum;
};
