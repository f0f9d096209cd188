/**
 * Edits that browsers send. What a button wrote carries attributes of ours, which nobody but the server
 * sets: they are left out of an edit, except where its sender brings back, by undo, what they took away.
 */

/** One operation of a changeset: on `chars` UTF-16 units, with `lines` line ends among them. */
interface Operation {
  readonly opcode: string;
  /** The numbers of its attributes: `*0*1a`. */
  readonly attributes: string;
  readonly lines: number;
  readonly chars: number;
}

/** A changeset as Etherpad writes it. */
export interface TypedChange {
  readonly header: string;
  /** The length of the text that it applies to. */
  readonly before: number;
  readonly operations: readonly Operation[];
  /** What it inserts, one after the other. */
  readonly bank: string;
}

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

const headerHere = /^Z:([0-9a-z]+)[<>][0-9a-z]+/;
const operationHere = /((?:\*[0-9a-z]+)*)(?:\|([0-9a-z]+))?([-+=])([0-9a-z]+)/y;
const number = (digits: string): number => Number.parseInt(digits, 36);
const base36 = (n: number): string => n.toString(36);

/** Read a changeset; null for what Etherpad refuses. */
export const readChange = (changeset: unknown): TypedChange | null => {
  if (typeof changeset !== 'string') return null;
  const found = headerHere.exec(changeset);
  const bankFrom = changeset.indexOf('$');
  if (!found || bankFrom < 0) return null;
  const [header, before = ''] = found;
  const operations: Operation[] = [];
  operationHere.lastIndex = header.length;
  while (operationHere.lastIndex < bankFrom) {
    const [, attributes = '', lines = '0', opcode = '', chars = '0'] =
      operationHere.exec(changeset) ?? [];
    if (opcode === '') return null;
    operations.push({opcode, attributes, lines: number(lines), chars: number(chars)});
  }
  return {header, before: number(before), operations, bank: changeset.slice(bankFrom + 1)};
};

/** Write a changeset in Etherpad's canonical form: neighbours alike are one, the rest that stays is left out. */
export const writeChange = ({header, operations, bank}: TypedChange): string => {
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

/** The numbers in `*0*1a`. */
export const attributeNumbers = (attributes: string): number[] =>
  attributes.split('*').slice(1).map(number);

/** The same change without any attribute. */
export const withoutAttributes = (change: TypedChange): TypedChange => ({
  ...change,
  operations: change.operations.map((operation) => ({...operation, attributes: ''})),
});

/**
 * The same change without guarded attributes, except on inserted text that may have them; `guardedOf`
 * gives what a number of the change's own pool stands for, null for any other attribute. The very same
 * object when there is nothing to leave out.
 */
export const withoutGuarded = (
  change: TypedChange,
  guardedOf: (number: number) => Guarded | null,
  mayBringBack: (guarded: Guarded, text: string) => boolean,
): TypedChange => {
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
const removedStretches = ({operations}: TypedChange): {from: number; to: number}[] => {
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
  change: TypedChange,
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
