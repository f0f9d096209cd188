import {createHash} from 'node:crypto';
import {expect, it} from 'vitest';
import type {Block} from '../../../meeting/minutes/block';
import {plain, strong} from '../../../meeting/minutes/block';
import {htmlPolicy, htmlStyle, writeHtml, writePastedHtml} from '../../../meeting/minutes/html';

const blocks: readonly Block[] = [
  {kind: 'heading', level: 1, text: 'Compte-rendu : AG'},
  {kind: 'heading', level: 2, text: 'Notes'},
  {kind: 'heading', level: 3, text: 'Budget & caisse'},
  {kind: 'paragraph', words: [strong('Sam :'), plain(' « 3 < 4 »')]},
  {kind: 'list', ordered: false, items: [[plain('un')], [strong('deux'), plain(' — trois')]]},
  {kind: 'list', ordered: true, items: [[plain('imprimer')]]},
  {kind: 'pageBreak'},
  {
    kind: 'table',
    columns: [
      {label: 'N°', share: 1},
      {label: 'Texte', share: 3},
    ],
    rows: [[[plain('Vote 1')], [strong('<b>')]]],
  },
];
const table = [
  '<colgroup><col width="25%"><col width="75%"></colgroup>',
  '<thead>',
  '  <tr><th scope="col">N°</th><th scope="col">Texte</th></tr>',
  '</thead>',
  '<tbody>',
  '  <tr><th scope="row" dir="auto">Vote 1</th><td dir="auto"><strong>&lt;b&gt;</strong></td></tr>',
  '</tbody>',
  '</table>',
];

it('minutes in HTML are one page that says its language, asks for nothing and leads nowhere', () => {
  const html = writeHtml(blocks, 'AG "rouge" & noire', 'fr');
  const known = html.replace(/<style>[^<]+<\/style>/, '<style>…</style>').replace(htmlPolicy, '…');
  expect(known).toBe(
    [
      '<!doctype html>',
      '<html lang="fr" dir="ltr">',
      '<head>',
      '<meta charset="utf-8">',
      '<meta http-equiv="Content-Security-Policy" content="…">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<title>AG &quot;rouge&quot; &amp; noire</title>',
      '<style>…</style>',
      '</head>',
      '<body>',
      '<h1 dir="auto">Compte-rendu : AG</h1>',
      '<h2 dir="auto">Notes</h2>',
      '<h3 dir="auto">Budget &amp; caisse</h3>',
      '<p dir="auto"><strong>Sam :</strong> « 3 &lt; 4 »</p>',
      '<ul>',
      '  <li dir="auto">un</li>',
      '  <li dir="auto"><strong>deux</strong> — trois</li>',
      '</ul>',
      '<ol>',
      '  <li dir="auto">imprimer</li>',
      '</ol>',
      '<hr>',
      '<table>',
      ...table,
      '</body>',
      '</html>',
      '',
    ].join('\n'),
  );
});

it('lets the page have its own style and nothing else', () => {
  const hash = createHash('sha256').update(htmlStyle).digest('base64');
  expect(htmlPolicy).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
});

it('to be pasted is without a page, and its tables have edges of their own', () => {
  const pasted = writePastedHtml(blocks);
  expect(pasted).toMatch(/^<h1 dir="auto">Compte-rendu : AG<\/h1>\n/);
  expect(pasted).toContain('<table border="1" cellpadding="4" cellspacing="0">');
  expect(pasted).not.toMatch(/<hr>|style|class=/);
});
