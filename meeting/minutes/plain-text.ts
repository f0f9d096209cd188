import type {Language} from '../meeting';
import {vocabularies} from '../notation/vocabulary';
import {flat} from './block';
import type {Block, Column, Item} from './block';
import {isWide, textWidth} from './text-width';

/** The width of a line in an e-mail, in columns. Source: RFC 3676, 4.2 (format=flowed). */
const width = 72;

/** What can't be cut: words between blanks, and in scripts without blanks each wide sign. */
const piecesOf = (word: string): readonly string[] => {
  if (/^[\x20-\u02ff]*$/.test(word) || textWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (isWide(character)) {
      pieces.push(...(piece === '' ? [] : [piece]), character);
      piece = '';
    } else if (piece === '' && pieces.length > 0 && textWidth(character) === 0) {
      pieces.push(`${pieces.pop() ?? ''}${character}`);
    } else piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
};

/** Break words at blanks; a word longer than a line keeps a line of its own. */
const wrap = (text: string, first: string, next: string): string => {
  const lines: string[] = [];
  let line = first;
  let used = textWidth(first);
  let isEmpty = true;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    piecesOf(word).forEach((piece, i) => {
      const gap = isEmpty || i > 0 ? '' : ' ';
      const room = textWidth(piece);
      if (!isEmpty && used + gap.length + room > width) {
        lines.push(line);
        line = `${next}${piece}`;
        used = textWidth(next) + room;
      } else {
        line += `${gap}${piece}`;
        used += gap.length + room;
      }
      isEmpty = false;
    });
  }
  return [...lines, line].join('\n');
};

const underlines = {1: '=', 2: '-', 3: ''} as const;

const indent = '  ';

/** A row as a record: its first two cells, then each further one that says something, with its column's name. */
const record = (columns: readonly Column[], row: readonly Item[], colon: string): string => {
  const [number = [], text = [], ...others] = row;
  const named = others.flatMap((cell, i): string[] => {
    const words = flat(cell);
    const label = columns[i + 2]?.label ?? '';
    return words === '' ? [] : [wrap(`${label}${colon} ${words}`, indent, indent + indent)];
  });
  return [wrap(`${flat(number)}${colon} ${flat(text)}`, '', indent), ...named].join('\n');
};

const block = (part: Block, colon: string): string => {
  switch (part.kind) {
    case 'heading': {
      const text = wrap(part.text, '', '');
      const sign = underlines[part.level];
      const longest = Math.max(...text.split('\n').map(textWidth));
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
    case 'table':
      return part.rows.map((row) => record(part.columns, row, colon)).join('\n\n');
    case 'pageBreak':
      return '';
  }
};

/** Minutes as plain text of at most 72 columns, for an e-mail. */
export const writePlainText = (blocks: readonly Block[], language: Language): string =>
  `${blocks
    .map((part) => block(part, vocabularies[language].colon))
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
