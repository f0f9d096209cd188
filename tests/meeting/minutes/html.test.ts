import {expect, it} from 'vitest';
import type {Block} from '../../../meeting/minutes/block';
import {plain, strong} from '../../../meeting/minutes/block';
import {writeHtml} from '../../../meeting/minutes/html';

const blocks: readonly Block[] = [
  {kind: 'heading', level: 1, text: 'Compte-rendu : AG'},
  {kind: 'heading', level: 2, text: 'Notes'},
  {kind: 'heading', level: 3, text: 'Budget & caisse'},
  {kind: 'paragraph', words: [strong('Sam :'), plain(' « 3 < 4 »')]},
  {kind: 'list', ordered: false, items: [[plain('un')], [strong('deux'), plain(' — trois')]]},
  {kind: 'list', ordered: true, items: [[plain('imprimer')]]},
];

it('minutes in HTML are one page that says its language, asks for nothing and leads nowhere', () => {
  const html = writeHtml(blocks, 'AG "rouge" & noire', 'fr');
  expect(html.replace(/<style>[^<]+<\/style>/, '<style>…</style>')).toBe(
    [
      '<!doctype html>',
      '<html lang="fr">',
      '<head>',
      '<meta charset="utf-8">',
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
      '</body>',
      '</html>',
      '',
    ].join('\n'),
  );
});
