/** A run of words; `strong` for labels and names. Words are people's text: each writer escapes them. */
export interface Words {
  readonly text: string;
  readonly strong: boolean;
}

/** A column of a table. `share` is its part of the width among those of all columns. */
export interface Column {
  readonly label: string;
  readonly share: number;
}

/** Minutes as a document of no format: what the writers of `formats.ts` turn into a file. */
export type Block =
  | {readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string}
  | {readonly kind: 'paragraph'; readonly words: readonly Words[]}
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly Item[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      /** A cell a column; the first two say what a row is about. */
      readonly rows: readonly (readonly Item[])[];
    }
  /** What follows begins on a page of its own, where there are pages. */
  | {readonly kind: 'pageBreak'};

/** One entry of a list, or one cell of a table. */
export type Item = readonly Words[];

export const plain = (text: string): Words => ({text, strong: false});
export const strong = (text: string): Words => ({text, strong: true});
export const paragraph = (text: string): Block => ({kind: 'paragraph', words: [plain(text)]});

/** A list, or nothing when it would be empty. */
export const list = (items: readonly Item[], ordered = false): Block[] =>
  items.length === 0 ? [] : [{kind: 'list', ordered, items}];

/** A table, or nothing when it would be empty. */
export const table = (columns: readonly Column[], rows: readonly (readonly Item[])[]): Block[] =>
  rows.length === 0 ? [] : [{kind: 'table', columns, rows}];

/** Blocks under a heading, or nothing when there are none. */
export const section = (level: 2 | 3, text: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{kind: 'heading', level, text}, ...blocks];

/** The words of an entry without what makes some of them bold. */
export const flat = (words: readonly Words[]): string => words.map(({text}) => text).join('');
