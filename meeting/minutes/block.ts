/** A run of words; `strong` for labels and names. Words are people's text: each writer escapes them. */
export interface Words {
  readonly text: string;
  readonly strong: boolean;
}

/** Minutes as a document of no format: what the writers turn into Markdown, HTML or plain text. */
export type Block =
  | {readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string}
  | {readonly kind: 'paragraph'; readonly words: readonly Words[]}
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Words[])[];
    };

/** One entry of a list. */
export type Item = readonly Words[];

export const plain = (text: string): Words => ({text, strong: false});
export const strong = (text: string): Words => ({text, strong: true});

/** A list, or nothing when it would be empty. */
export const list = (items: readonly Item[], ordered = false): Block[] =>
  items.length === 0 ? [] : [{kind: 'list', ordered, items}];

/** Blocks under a heading, or nothing when there are none. */
export const section = (level: 2 | 3, text: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{kind: 'heading', level, text}, ...blocks];
