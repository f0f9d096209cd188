import {describe, expect, it} from 'vitest';
import {composeMinutes} from '../../../meeting/minutes/compose';
import {writeMarkdown} from '../../../meeting/minutes/markdown';
import {parseMeeting} from '../../../meeting/parse';
import {meetingOf} from '../pads';

const fullOf = (...lines: string[]): string =>
  writeMarkdown(
    composeMinutes(
      {...meetingOf(lines.join('\n')), language: 'en'},
      {form: 'full', countsOnly: false},
    ),
  );

describe('the full minutes', () => {
  it.each([
    ['Majority: 2/3', '- **Majority:** qualified 2/3'],
    ['Quorum: 1/3', '- **Quorum:** 1/3'],
    ['Quorum: 50 %', '- **Quorum:** 50 %'],
    ['Entitled: 80', '- **Entitled:** 80'],
    ['Speaking time: 2 min 30', '- **Speaking time:** 2 min 30'],
    ['Priority: order of arrival', '- **Priority:** arrival'],
    ['Abstention: counted', '- **Base:** votes cast+abstentions'],
    ['Majority: strict unanimity', '- **Majority:** strict unanimity'],
    ['Tie: carried', '- **Tie:** carried'],
    ['', '- **Tie:** rejected'],
    ['NPPV: relative postponement', '- **NPPV:** relative postponement'],
    ['', '- **Majority:** simple'],
  ])('say the rule %j', (line, rule) => {
    expect(fullOf('00 - General', 'Weekly', line)).toContain(`${rule}\n`);
  });

  it('name whom ballots were given for, and groups', () => {
    const text = fullOf('03 - Votes', 'Strike', 'For: +1 +12 Lyon +5 +1 Camille', 'Against:');
    expect(text).toContain(
      '**Vote 1: Strike**\n\n- **For:** 19 including 17 in groups — Lyon (+12), +5, Camille\n',
    );
    expect(text).toContain('- **Against:** 0\n');
  });

  it('tell the reasons of objections and, under consent, who gave no answer', () => {
    const lines = ['Strike', 'For: +1 Ana', 'Objection: +1 Ben (too dear) +1 – too late'];
    const rules = ['00 - General', 'Weekly', 'Present: Ana, Ben, Kim, Lou', 'Majority: consent'];
    const text = fullOf(...rules, '03 - Votes', ...lines);
    expect(text).toContain('- **Against:** 2 — Ben — Ben: too dear; too late\n');
    expect(text).toContain('- **No answer:** 1 — Kim, Lou\n');
    expect(fullOf(...rules.slice(0, 3), '03 - Votes', ...lines)).not.toContain('No answer');
  });

  it.each([
    ['everybody has', ['Present: Ana, Ben'], null],
    ['the pad does not say who is there', [], null],
    ['the pad has a number', ['Present: 5'], '- **No answer:** 3'],
  ])('under consent, who gave no answer: %s', (_case, present, line) => {
    const rules = ['00 - General', 'Weekly', ...present, 'Majority: consent', '03 - Votes'];
    const text = fullOf(...rules, 'Strike', 'For: +1 Ana +1 Ben');
    if (line === null) expect(text).not.toContain('No answer');
    else expect(text).toContain(`${line}\n`);
  });

  it('leave out who is for where the majority is evident', () => {
    const votes = ['03 - Votes', 'Strike', 'For: +1 +1 Ana', 'Against: +1'];
    const text = fullOf('00 - General', 'Weekly', 'Majority: evident', ...votes);
    expect(text).toContain('**Vote 1: Strike**\n\n- **Against:** 1\n');
    expect(text).toContain('- **Strike** — 1 against, 0 abstentions\n');
    expect(text).not.toContain('Ana');
  });

  it('count one ballot an author', () => {
    const line = (text: string, author: string | null) => ({
      text,
      authors: author === null ? [] : [{from: 0, to: text.length, author}],
      own: [],
      startedAt: null,
    });
    const meeting = parseMeeting([
      line('03 - Votes', null),
      line('Strike', null),
      line('For: +1', 'a.ana'),
      line('Against: +1', 'a.ana'),
    ]);
    const text = writeMarkdown(
      composeMinutes({...meeting, language: 'en'}, {form: 'full', countsOnly: false}),
    );
    expect(text).toContain('- **For:** 0\n- **Against:** 1');
    expect(text).not.toContain('a.ana');
  });

  it('tell every turn and what became of it, and add nothing up', () => {
    const text = fullOf(
      '02 - Queue',
      ...[
        '✓ Ana (2 min 05)',
        '✓ Ana (question) (1 min)',
        '✓ Ben – briefly',
        '✗ Zoé',
        '▶ Lou',
        'Sam (2 min)',
        '✓ Kim (question) – on the budget',
      ],
      '03 - Votes',
    );
    expect(text).toContain(
      [
        '1. **Ana** — 2 min 05',
        '2. **Ana** (question) — 1 min',
        '3. **Ben** (briefly) — has spoken',
        '4. **Zoé** — withdrawn',
        '5. **Lou** — has the floor',
        '6. **Sam** — waiting',
        '7. **Kim** (question, on the budget) — has spoken',
      ].join('\n'),
    );
    expect(text).not.toContain('3 min');
  });

  it('tell the calls for help', () => {
    const text = fullOf('04 - SOS', '18:42 Max: no sound', '✓ help', '05 - Minutes');
    expect(text).toContain('- 18:42 **Max:** no sound (not resolved)\n- help (resolved)');
  });
});
