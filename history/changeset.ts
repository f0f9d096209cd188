/** The form in which Etherpad keeps what each revision of a pad changed. */

/** One operation of a changeset: on `chars` UTF-16 units, with `lines` line ends among them. */
export interface Operation {
  /** `=` what stays, `-` what goes, `+` what comes. */
  readonly opcode: string;
  /** The numbers of its attributes: `*0*1a`. */
  readonly attributes: string;
  readonly lines: number;
  readonly chars: number;
}

/** A changeset as Etherpad writes it. */
export interface Changeset {
  readonly header: string;
  /** The length of the text that it applies to. */
  readonly before: number;
  readonly operations: readonly Operation[];
  /** What it inserts, one after the other. */
  readonly bank: string;
}

const headerHere = /^Z:([0-9a-z]+)[<>][0-9a-z]+/;
const operationHere = /((?:\*[0-9a-z]+)*)(?:\|([0-9a-z]+))?([-+=])([0-9a-z]+)/y;
const number = (digits: string): number => Number.parseInt(digits, 36);

/** Read a changeset; null for what Etherpad refuses. */
export const readChangeset = (changeset: unknown): Changeset | null => {
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

/** The numbers in `*0*1a`. */
export const attributeNumbers = (attributes: string): number[] =>
  attributes.split('*').slice(1).map(number);
