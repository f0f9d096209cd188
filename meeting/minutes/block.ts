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

export const plain = (text: string): Words => ({text, strong: false});
export const strong = (text: string): Words => ({text, strong: true});
