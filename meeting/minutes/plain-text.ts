import type {Block, Words} from './block';

/** The width of a line in an e-mail, in UTF-16 units. Source: RFC 3676, 4.2 (format=flowed). */
const width = 72;

/** Break words at blanks; a word longer than a line keeps a line of its own. */
const wrap = (text: string, first: string, next: string): string => {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = next;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
};

const flat = (words: readonly Words[]): string => words.map(({text}) => text).join('');

const underlines = {1: '=', 2: '-', 3: ''} as const;

const block = (part: Block): string => {
  switch (part.kind) {
    case 'heading': {
      const text = wrap(part.text, '', '');
      const sign = underlines[part.level];
      const longest = Math.max(...text.split('\n').map((line) => line.length));
      return sign === '' ? text : `${text}\n${sign.repeat(longest)}`;
    }
    case 'paragraph':
      return wrap(flat(part.words), '', '');
    case 'list':
      return part.items
        .map((item, i) => {
          const bullet = part.ordered ? `${i + 1}. ` : '- ';
          return wrap(flat(item), bullet, ' '.repeat(bullet.length));
        })
        .join('\n');
  }
};

/** Minutes as plain text of at most 72 columns, for an e-mail. */
export const writePlainText = (blocks: readonly Block[]): string =>
  `${blocks.map(block).join('\n\n')}\n`;
