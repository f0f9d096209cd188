import type {Block, Words} from './block';

/** People's words in Markdown: every sign that could be markup or HTML is escaped. Source: CommonMark 0.31, 2.4. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

const escapeRun = (text: string, isFirst: boolean): string => {
  const escaped = escapeMarkdown(isFirst ? text : `x${text}`);
  return isFirst ? escaped : escaped.slice(1);
};

const inline = (words: readonly Words[]): string =>
  words
    .map(({text, strong}, i) => {
      const escaped = escapeRun(text, i === 0);
      return strong && escaped !== '' ? `**${escaped}**` : escaped;
    })
    .join('');

/** A closing `#` would be taken for the end of the heading's line. Source: CommonMark 0.31, 4.2. */
const headingText = (text: string): string => {
  // Counted by hand: a pattern would look for the end of the line from every sign of a long row.
  let end = text.length;
  while (text.charAt(end - 1) === '#') end -= 1;
  return escapeMarkdown(text.slice(0, end)) + '\\#'.repeat(text.length - end);
};

/** Source: GitHub Flavored Markdown, 4.10; most readers of Markdown know these tables. */
const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const block = (part: Block): string => {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${headingText(part.text)}`;
    case 'paragraph':
      return inline(part.words);
    case 'list':
      return part.items
        .map((item, i) => `${part.ordered ? `${i + 1}.` : '-'} ${inline(item)}`)
        .join('\n');
    case 'table':
      return [
        tableRow(part.columns.map(({label}) => escapeMarkdown(label))),
        tableRow(part.columns.map(() => '---')),
        ...part.rows.map((row) => tableRow(row.map(inline))),
      ].join('\n');
    case 'pageBreak':
      return '---';
  }
};

/** Minutes as Markdown (CommonMark, with tables as many know them), ending in a line end. */
export const writeMarkdown = (blocks: readonly Block[]): string =>
  `${blocks.map(block).join('\n\n')}\n`;
