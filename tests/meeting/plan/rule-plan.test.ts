import {describe, expect, it} from 'vitest';
import {isMade} from '../../../meeting/change/change';
import type {Intent} from '../../../meeting/intent';
import type {RuleKey} from '../../../meeting/notation/rules';
import {newTexts} from '../changes';
import {effect, plan} from '../effects';
import {ask, meetingOf} from '../pads';

const general = (...lines: readonly string[]): string =>
  ['00 - Général', 'AG', ...lines, '', '01 - Ordre du jour'].join('\n');
const set = (rule: RuleKey, value: string, expected: string | null = null): Intent => ({
  kind: 'setRule',
  rule,
  value,
  expected,
});

describe('setting a rule', () => {
  it.each([
    ['majority', '2/3', 'Majorité : 2/3', {majority: {kind: 'qualified', a: 2, b: 3}}],
    ['base', 'présent·es', 'Base : présent·es', {base: 'present'}],
    ['nppv', 'renvoi absolu', 'NPPV : renvoi absolu', {nppv: 'absolutePostponement'}],
    ['quorum', '50 %', 'Quorum : 50 %', {quorum: {kind: 'fraction', a: 50, b: 100}}],
    ['entitled', '120', 'Inscrit·es : 120', {entitled: 120}],
    ['speakingTime', '2 min 30', 'Temps de parole : 2 min 30', {speakingTimeMs: 150_000}],
    ['priority', 'arrivée', 'Priorité : arrivée', {discipline: 'arrival'}],
  ] as const)('%s to %j writes a missing line', (rule, value, line, rules) => {
    const {meeting} = plan(meetingOf(general('Date : mardi')), ask('Sam', set(rule, value)));
    expect(meeting.lines.map(({text}) => text)).toEqual(general('Date : mardi', line).split('\n'));
    expect(meeting.general.rules).toMatchObject(rules);
  });

  it.each([
    ['Majorité : simple', 'simple', 'absolue', 'Majorité : absolue'],
    ['Majorité:simple  ', 'simple', 'absolue', 'Majorité: absolue  '],
    ['Majorité (des voix) :', '', '2/3', 'Majorité (des voix) : 2/3'],
    ['Majorité :  ', null, '2/3', 'Majorité :  2/3'],
    ['Majorité : n’importe', 'n’importe', '2/3', 'Majorité : 2/3'],
    ['Majorité : 2/3', '2/3', '', 'Majorité :'],
  ])('%j seen as %j becomes %4$j', (line, expected, value, after) => {
    expect(effect(general(line), 'Sam', set('majority', value, expected))).toEqual({
      gone: [line],
      come: [after],
    });
  });

  it('touches the value only: others keep what they signed', () => {
    const {change} = plan(
      meetingOf(general('Majorité : simple')),
      ask('Sam', set('majority', 'absolue', 'simple')),
    );
    expect(change.filter(isMade)).toMatchObject([
      {of: {line: 2, length: 17}, pieces: [{from: 0, to: 11}, {text: 'absolue'}], end: 2},
    ]);
  });

  it('writes the line that holds, of two', () => {
    const text = general('Quorum : 10', 'Quorum : 12');
    expect(effect(text, 'Sam', set('quorum', '1/3', '12')).come).toEqual(['Quorum : 1/3']);
  });

  it('to the same at once, or again, is done once', () => {
    const {outcomes, change} = plan(
      meetingOf(general('Quorum : 10')),
      ask('Sam', set('quorum', '12', '10')),
      ask('Noor', set('quorum', '12', '10')),
      ask('Alix', set('quorum', '15', '10')),
    );
    expect(newTexts(change).map(({text}) => text)).toEqual(['12']);
    expect(outcomes).toEqual([
      {accepted: true},
      {accepted: true},
      {accepted: false, code: 'stale-rule'},
    ]);
  });

  it.each([
    ['majority', 'la moitié', 'value-unreadable'],
    ['quorum', 'beaucoup', 'value-unreadable'],
    ['speakingTime', 'court', 'value-unreadable'],
    ['base', 'simple', 'value-unreadable'],
    ['quorum', '//10', 'value-unreadable'],
    // As it stands in a line, a value that begins like a link is none; the default is what it asks for.
    ['majority', '//simple', 'text-unreadable'],
    ['entitled', 'x'.repeat(500), 'value-unreadable'],
    ['entitled', 'x'.repeat(501), 'text-too-long'],
  ] as const)('%s to %j is refused with %s', (rule, value, refused) => {
    expect(effect(general('Date : mardi'), 'Sam', set(rule, value))).toEqual({
      gone: [],
      come: [],
      refused,
    });
  });

  it('that nobody wrote to nothing changes nothing', () => {
    expect(effect(general(), 'Sam', set('quorum', ''))).toEqual({gone: [], come: []});
  });
});
