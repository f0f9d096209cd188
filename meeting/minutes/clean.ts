import type {Block, Item} from './block';

/** Blanks that would begin a new line in a file or mean something to a table. */
const oddBlanks = /[\t\v\f\u0085\u2028\u2029]/g;
/**
 * What no document should hold: controls (of terminals, too), halves of characters, characters that
 * XML refuses, the soft hyphen, which hides in words, and the signs that order text: one that is left open
 * reorders what follows.
 */
const unfit = /[\p{Cc}\p{Cs}\u00ad\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** People's words without what could harm a reader of any format; what they say stays. */
export const cleanText = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : text.replace(oddBlanks, ' ').replace(unfit, '');

const cleanItem = (item: Item): Item =>
  item.map(({text, strong}) => ({text: cleanText(text), strong}));

/** Blocks with clean words. */
export const cleanBlock = (block: Block): Block => {
  switch (block.kind) {
    case 'heading':
      return {...block, text: cleanText(block.text)};
    case 'paragraph':
      return {...block, words: cleanItem(block.words)};
    case 'list':
      return {...block, items: block.items.map(cleanItem)};
    case 'table':
      return {...block, rows: block.rows.map((row) => row.map(cleanItem))};
    case 'pageBreak':
      return block;
  }
};
