import {describe, expect, it} from 'vitest';
import {composeMinutes} from '../../../meeting/minutes/compose';
import {readResultWords} from '../../../meeting/minutes/decisions';
import {writePlainText} from '../../../meeting/minutes/plain-text';
import {meetingOf} from '../pads';

describe('a result line', () => {
  it.each([
    [
      'Adoptée : 12 pour, 3 contre (majorité simple : 12 > 3)',
      ['Adoptée', '12 pour, 3 contre', 'majorité simple : 12 > 3'],
    ],
    [
      'Adoptée : 12 pour dont 8 en groupe, 3 contre (majorité simple : 12 > 3 ; quorum, présent·es : 42 ≥ 10)',
      [
        'Adoptée',
        '12 pour dont 8 en groupe, 3 contre',
        'majorité simple : 12 > 3 ; quorum, présent·es : 42 ≥ 10',
      ],
    ],
    [
      'Adoptée : 3 contre, 2 abstentions (majorité évidente, présent·es : 42)',
      ['Adoptée', '3 contre, 2 abstentions', 'majorité évidente, présent·es : 42'],
    ],
    [
      'Adoptée : 0 contre, 0 abstention (majorité évidente)',
      ['Adoptée', '0 contre, 0 abstention', 'majorité évidente'],
    ],
    ['Retenu B : B 12 dont 8 en groupe, A 1', ['Retenu B', 'B 12 dont 8 en groupe, A 1', null]],
    [
      'Adoptée : 12 pour (dont 3 par procuration), 2 contre',
      ['Adoptée', '12 pour (dont 3 par procuration), 2 contre', null],
    ],
    ['Carried: 2 for, 1 against', ['Carried', '2 for, 1 against', null]],
    ['Retenu B : B 3, A 1', ['Retenu B', 'B 3, A 1', null]],
    ['Adoptée', ['Adoptée', null, null]],
    ['Adoptée : à main levée', ['Adoptée : à main levée', null, null]],
    ['Adoptée (majorité simple : 12 > 3)', ['Adoptée (majorité simple : 12 > 3)', null, null]],
    ['Adoptée : (12)', ['Adoptée : (12)', null, null]],
    ['Adoptée : 12 pour ()', ['Adoptée', '12 pour', null]],
    [': 12', [': 12', null, null]],
    ['', ['', null, null]],
  ])('%j', (text, [outcome, figures, rule]) => {
    expect(readResultWords(text)).toEqual({outcome, figures, rule});
  });
});

const decisionsOf = (...votes: string[]): string =>
  writePlainText(
    composeMinutes(
      meetingOf(
        ['00 - General', 'Majority: 2/3', '02 - Speaking turns', '03 - Votes', ...votes].join('\n'),
      ),
      'decisions',
    ),
  );

describe('the record of decisions', () => {
  it('keeps the figures and the rule that were announced', () => {
    const text = decisionsOf(
      'Strike',
      'For: +1 +1',
      '→ Carried: 9 for, 8 against (simple majority: 9 > 8)',
    );
    expect(text).toContain(
      '- Votes: 9 for, 8 against\n- Rule: simple majority: 9 > 8\n- Outcome: Carried\n',
    );
  });

  it('derives from the ballots what was not', () => {
    const text = decisionsOf('Strike', 'For: +1 +1', 'Against: +1', '→ Carried');
    expect(text).toContain('- Votes: 2 for, 1 against, 0 abstentions\n');
    expect(text).toContain('- Rule: majority of 2/3 of votes cast: 3×2 ≥ 2×3\n');
    expect(text).toContain('- Outcome: Carried\n');
  });

  it('says by which other bases it would be otherwise, as long as the line is what the pad comes to', () => {
    const recordOf = (result: string, entitled = 40): string =>
      writePlainText(
        composeMinutes(
          meetingOf(
            ['00 - General', 'Weekly', 'Majority: absolute', `Entitled: ${entitled}`]
              .concat('02 - Queue', '03 - Votes', 'Strike', 'For: +12', 'Against: +3', result)
              .join('\n'),
          ),
          'decisions',
        ),
      );
    const line =
      '→ Carried: 12 for, 3 against, 0 abstentions, including 15 in groups (absolute majority of votes cast: 2×12 > 15)';
    const remark = '- Remark: out of those entitled, it would be rejected: 2×12 ≤ 40\n';
    expect(recordOf(line)).toContain(remark);
    expect(recordOf(line, 20)).not.toContain('Remark');
    expect(recordOf('→ Carried: 12 for, 3 against')).not.toContain('Remark');
  });

  it.each([
    ['without choices', []],
    ['where no ballot was written', ['For:', 'Against:']],
  ])('invents no figures for a show of hands %s', (_case, choices) => {
    const text = decisionsOf('Strike', ...choices, '→ Carried by a show of hands');
    expect(text).toContain('1. Strike\n\n- Outcome: Carried by a show of hands\n');
    expect(text).not.toMatch(/Votes:|Rule:|Remark:/);
  });

  it('says no rule where the largest count decides', () => {
    const text = decisionsOf('When?', 'Monday: +1', 'Tuesday: +1 +1', '→ Tuesday it is');
    expect(text).toContain('- Votes: Monday 1, Tuesday 2\n- Outcome: Tuesday it is\n');
  });

  it('says nothing of attendance where the pad does not', () => {
    expect(decisionsOf('Strike', '→ Carried')).not.toContain('Present');
  });

  it('leaves open votes out', () => {
    expect(decisionsOf('Strike', 'For: +1')).not.toContain('Strike');
  });

  it('numbers votes and noted decisions together, and says who was there only as a number', () => {
    const pad = [
      ...['00 - General', 'Date: Monday', 'Present: Ana, Ben', 'Chair: Ana'],
      ...['02 - Speaking turns', '03 - Votes', 'Strike', '→ Carried'],
      ...['05 - Minutes', 'Decision: a new banner', 'Action: paint it — Ben, by Friday'],
    ];
    const text = writePlainText(composeMinutes(meetingOf(pad.join('\n')), 'decisions'));
    expect(text).toContain('- Date: Monday\n- Present: 2\n');
    expect(text).toContain('1. Strike\n');
    expect(text).toContain('2. a new banner\n');
    expect(text).toContain('1. paint it — Ben, by Friday\n');
    expect(text).not.toContain('Ana');
  });
});
