import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {plain, strong} from '../../../meeting/minutes/block';
import {
  composeMinutes,
  documentTitle,
  minutesForms,
  minutesTitle,
} from '../../../meeting/minutes/compose';
import {escapeHtml, writeHtml} from '../../../meeting/minutes/html';
import {escapeMarkdown, writeMarkdown} from '../../../meeting/minutes/markdown';
import {writePlainText} from '../../../meeting/minutes/plain-text';
import {fixture, meetingOf, template} from '../pads';

const markdownOf = (text: string): string => writeMarkdown(composeMinutes(meetingOf(text)));
const golden = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

describe('minutes', () => {
  it.each(['guide-example', 'hand-typed'])('of %s are its golden Markdown', (name) => {
    expect(markdownOf(fixture(name))).toBe(golden(`${name}.minutes.md`));
  });

  it.each(['decisions', 'full', 'actions'] as const)(
    'in the form %s are their golden Markdown',
    (form) => {
      const blocks = composeMinutes(meetingOf(fixture('hand-typed')), {form, countsOnly: false});
      expect(writeMarkdown(blocks)).toBe(golden(`hand-typed.${form}.md`));
    },
  );

  it('as plain text are at most 72 columns wide', () => {
    const text = writePlainText(composeMinutes(meetingOf(fixture('hand-typed'))), 'fr');
    expect(text).toBe(golden('hand-typed.minutes.txt'));
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  });

  it('speak the language of the pad', () => {
    const text = markdownOf('00 - General\nWeekly\nDate: Monday\n01 - Agenda\n1. Budget\n');
    expect(text).toBe('# Minutes: Weekly\n\n- **Date:** Monday\n\n## Agenda\n\n- 1\\. Budget\n');
  });

  it('of an ordinary pad say that there is no meeting', () => {
    expect(markdownOf('lait, pain')).toContain('ne contient pas encore de réunion');
  });

  it.each([
    ['00 - Général\nAG interpro\n', 'AG interpro'],
    ['00 - Général\nDate : lundi\n', 'Réunion'],
    ['00 - General\nDate: Monday\n01 - Agenda\n', 'Meeting'],
  ])('of %j are those of %j', (text, title) => {
    expect(minutesTitle(meetingOf(text))).toBe(title);
  });

  it('name their file by their form and the subject', () => {
    const meeting = meetingOf('00 - Général\nAG interpro\n');
    expect(minutesForms.map((form) => documentTitle(meeting, form))).toEqual([
      'Relevé de décisions – AG interpro',
      'Compte-rendu – AG interpro',
      'Compte-rendu intégral – AG interpro',
      'Liste des actions – AG interpro',
    ]);
  });

  it('leave a template’s guidance out', () => {
    expect(markdownOf(template('assembly.fr'))).not.toMatch(/Rôles|Micros|30 %/);
  });

  it('hold decisions with figures, open votes with figures, and names only where the pad has them', () => {
    const text = markdownOf(fixture('hand-typed'));
    expect(text).toContain("| Vote 1 | Reconduire la grève jusqu'à vendredi | 6 pour, 1 contre");
    expect(text).toContain('**Faire un tract commun** — 2 pour, 1 contre, 0 abstention');
    expect(text).toContain('**Présent·es :** 42');
    expect(text).not.toContain('2 min 05');
  });
});

describe('a vote among the notes', () => {
  const pad = (...notes: readonly string[]): string =>
    [
      ...['00 - Général', 'AG', '01 - Ordre du jour', 'A - Caisse', '03 - Vote'],
      ...['Acheter un mégaphone', 'Pour : +3', 'Contre : +1', '→ Adoptée : 3 pour, 1 contre', ''],
      ...['Payer le local', 'Pour : +1', '', '05 - CR', 'Caisse', ...notes],
    ].join('\n');
  const noteOf = (note: string): string | undefined =>
    markdownOf(pad(note)).split('### Caisse\n\n')[1]?.split('\n')[0];
  const told = ' — Acheter un mégaphone → **Adoptée** (3 pour, 1 contre)';

  it.each([
    ['Vote 1', `- Vote 1${told}`],
    ['vote n° 1', `- vote n° 1${told}`],
    ['Vote 1, avec la réserve de Sam', `- Vote 1, avec la réserve de Sam${told}`],
    ['Vote 1 : avec la réserve de Sam', `- **Vote 1 :** avec la réserve de Sam${told}`],
    ['- Vote #1', `- \\- Vote #1${told}`],
  ])('is told there: %s', (note, written) => {
    expect(noteOf(note)).toBe(written);
  });

  it.each([
    ['is open', 'Vote 2'],
    ['is none', 'Vote 3'],
    ['has no number', 'Vote'],
    ['is something else', 'Vote 1er'],
    ['comes later in the words', 'On passe au vote 1'],
    ['has another word', 'Voter 1'],
    ['is decided', 'Décision : Vote 1'],
  ])('that %s is a note as it was', (_what, note) => {
    expect(noteOf(note)).not.toContain('→');
  });

  it('is told in the language of the pad', () => {
    const text = [
      ...['00 - General', 'AGM', '01 - Agenda', 'Funds', '03 - Votes', 'Buy a megaphone'],
      ...['For: +3', '→ Carried: 3 for, 0 against', '05 - Minutes', 'Funds', 'Vote 1: see above'],
    ].join('\n');
    expect(markdownOf(text)).toContain(
      '- **Vote 1:** see above — Buy a megaphone → **Carried** (3 for, 0 against)',
    );
  });
});

describe('what people typed is never markup', () => {
  const hostile = [
    '00 - Général',
    '<script>alert(1)</script>',
    '01 - Ordre du jour',
    '[clic](javascript:alert(1)) <img src=x onerror=alert(1)>',
    '05 - CR',
    '# pas un titre',
    'Eve : **gras** `code` & &lt;b&gt; "guillemets"',
    'Décision : <b onmouseover="x">oui</b>',
  ].join('\n');
  const blocks = composeMinutes(meetingOf(hostile));

  it('in HTML', () => {
    const html = writeHtml(blocks, '</title><script>x</script>', 'fr');
    expect(html).not.toMatch(/<(script|img|b)\b/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('&amp;lt;b&amp;gt; &quot;guillemets&quot;');
    expect(escapeHtml(`<a href='x'>&"`)).toBe('&lt;a href=&#39;x&#39;&gt;&amp;&quot;');
  });

  it('in Markdown', () => {
    const markdown = writeMarkdown(blocks);
    expect(markdown).not.toMatch(/(^|[^\\])<(script|img|b)\b/i);
    expect(markdown).not.toMatch(/(^|[^\\])\[clic/);
    expect(markdown).toContain('\\# pas un titre');
    expect(markdown).toContain('\\*\\*gras\\*\\* \\`code\\` & \\&lt;b\\&gt;');
  });

  it.each([
    ['1. un', '1\\. un'],
    ['12) douze', '12\\) douze'],
    ['- tiret', '\\- tiret'],
    ['+ plus', '\\+ plus'],
    ['=== ', '\\=== '],
    ['A - Caisse', 'A - Caisse'],
    ['3,5 %', '3,5 %'],
    ['![pixel](//x.example)', '\\!\\[pixel\\](//x.example)'],
    ['oui ! non', 'oui ! non'],
    ['a_b*c', 'a\\_b\\*c'],
  ])('%j in Markdown is %j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  it('in Markdown, where bold words of nothing would be four stars', () => {
    const words = [strong(''), plain('oui'), strong(' a*b')];
    expect(writeMarkdown([{kind: 'paragraph', words}])).toBe('oui** a\\*b**\n');
  });
});
