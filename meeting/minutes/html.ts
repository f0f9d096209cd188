import type {Language} from '../meeting';
import type {Block, Words} from './block';

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

const inline = (words: readonly Words[]): string =>
  words
    .map(({text, strong}) => (strong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)))
    .join('');

const block = (part: Block): string => {
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
  }
};

const style = [
  'body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222;background:#fff}',
  'h1{font-size:1.6em}h2{font-size:1.25em;border-bottom:1px solid #ccc;margin-top:1.6em}h3{font-size:1.05em}',
  'li{margin:.2em 0}h2,h3{break-after:avoid}li{break-inside:avoid}',
].join('');

/** Minutes as one HTML file that needs nothing else. */
export const writeHtml = (blocks: readonly Block[], title: string, language: Language): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...blocks.map(block),
    '</body>',
    '</html>',
    '',
  ].join('\n');
