import type {Language} from '../meeting';
import type {Block, Item} from './block';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** People's words in HTML text or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const inline = (words: Item): string =>
  words
    .map(({text, strong}) => (strong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)))
    .join('');

/** What a table needs where no style sheet comes along: in a mail, in a word processor. */
const pastedTable = ' border="1" cellpadding="4" cellspacing="0"';

const block = (part: Block, isPasted: boolean): string => {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level} dir="auto">${escapeHtml(part.text)}</h${part.level}>`;
    case 'paragraph':
      return `<p dir="auto">${inline(part.words)}</p>`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      const items = part.items.map((item) => `  <li dir="auto">${inline(item)}</li>`).join('\n');
      return `<${tag}>\n${items}\n</${tag}>`;
    }
    case 'table': {
      const total = part.columns.reduce((sum, {share}) => sum + share, 0);
      // By an attribute: the page's policy lets no element have a style of its own.
      const widths = part.columns.map(
        ({share}) => `<col width="${Math.round((100 * share) / total)}%">`,
      );
      const heads = part.columns.map(({label}) => `<th scope="col">${escapeHtml(label)}</th>`);
      const rows = part.rows.map((row) => {
        const cells = row.map((cell, i) =>
          i === 0
            ? `<th scope="row" dir="auto">${inline(cell)}</th>`
            : `<td dir="auto">${inline(cell)}</td>`,
        );
        return `  <tr>${cells.join('')}</tr>`;
      });
      return [
        `<table${isPasted ? pastedTable : ''}>`,
        `<colgroup>${widths.join('')}</colgroup>`,
        `<thead>\n  <tr>${heads.join('')}</tr>\n</thead>`,
        `<tbody>\n${rows.join('\n')}\n</tbody>`,
        '</table>',
      ].join('\n');
    }
    case 'pageBreak':
      return '<hr>';
  }
};

/** Of the page itself; its hash is in `htmlPolicy`, which lets nothing else style or run. */
export const htmlStyle = [
  'body{font:16px/1.5 "Liberation Sans",Arial,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222;background:#fff;overflow-wrap:break-word}',
  'h1{font-size:1.6em;line-height:1.25}h2{font-size:1.25em;border-bottom:1px solid #bbb;margin-top:1.6em}h3{font-size:1.05em}',
  'li{margin:.2em 0}hr{border:0;border-top:1px solid #bbb;margin:2em 0}',
  'table{border-collapse:collapse;table-layout:fixed;width:100%}th,td{border:1px solid #999;padding:.3em .5em;text-align:start;vertical-align:top}thead th{background:#eee}tbody th{font-weight:normal}',
  '@page{margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}',
  '@media print{body{font-size:11pt;line-height:1.35;max-width:none;margin:0;padding:0}',
  'h1,h2,h3{break-after:avoid}li,tr{break-inside:avoid}p{orphans:2;widows:2}thead{display:table-header-group}hr{border:0;margin:0;break-after:page}}',
].join('');

/** What a page of minutes may do: show itself in its own style. */
export const htmlPolicy =
  "default-src 'none'; style-src 'sha256-EjAlQkhc5KnF97QTFNDM8zsiwUC2n7XUSeS9c3ZIr4Y='; base-uri 'none'; form-action 'none'";

/** Minutes as one HTML file that needs nothing else, and prints well. */
export const writeHtml = (blocks: readonly Block[], title: string, language: Language): string =>
  [
    '<!doctype html>',
    `<html lang="${language}" dir="ltr">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${htmlPolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    ...blocks.map((part) => block(part, false)),
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** Minutes as a piece of HTML to paste into a mail or a word processor: no page, no style sheet. */
export const writePastedHtml = (blocks: readonly Block[]): string =>
  blocks
    .filter(({kind}) => kind !== 'pageBreak')
    .map((part) => block(part, true))
    .join('\n');
